/** The user's input cannot be taken; the message is one sentence that says what and where. */
export class BadInput extends Error {}

/** What `parseArgs` says of options it does not know, as the first sentence of it. */
export function badOptions(error: unknown): BadInput {
  return new BadInput(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error));
}
