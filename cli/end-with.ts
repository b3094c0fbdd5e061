import { BadInput } from './bad-input.ts';

/** Ends the process with the command's exit code; bad input is told in its one sentence and ends with 2, a fault with 1. */
export function endWith(name: string, command: Promise<number>): void {
  command.then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      const bad = error instanceof BadInput;
      process.stderr.write(`${name}: ${bad ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
      process.exitCode = bad ? 2 : 1;
    },
  );
  // A reader such as `head` may leave before we have finished.
  process.stdout.on('error', () => process.exit(0));
}
