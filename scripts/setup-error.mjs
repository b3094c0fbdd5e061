/** The machine lacks something. The message is for the person at the keyboard, and says what to do. */
export class SetupError extends Error {
  name = 'SetupError';
}
