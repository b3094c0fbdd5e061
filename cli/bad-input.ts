/** The user's input cannot be taken; the message is one sentence that says what and where. */
export class BadInput extends Error {}
