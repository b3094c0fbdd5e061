/** What went wrong, in the words it was told in. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
