/** A command's arguments, read by commander: its help, and what it finds wrong as one sentence, like all bad input. */
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { BadInput } from './bad-input.ts';

/** Columns: what is read on a terminal of any width, and in a README. */
const HELP_WIDTH = 110;

/** A command that ends nothing and prints nothing but its help. `name`: as it is typed after `sidenote`. */
export function commandLine(name: string, description: string): Command {
  return new Command(`sidenote ${name}`.trim())
    .description(description)
    .helpOption('-h, --help', 'this text')
    .helpCommand(false)
    .showSuggestionAfterError(true)
    .configureHelp({ helpWidth: HELP_WIDTH })
    .configureOutput({ writeErr: () => {} })
    .exitOverride();
}

/**
 * Reads the arguments into `command`. False where help was asked for: it has been printed, and there is nothing else to do.
 * Throws `BadInput`.
 */
export function readArguments(command: Command, args: readonly string[]): boolean {
  try {
    command.parse([...args], { from: 'user' });
    return true;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return false;
    const said = error.message
      .replace(/^error: /, '')
      .replace(/\s+/g, ' ')
      .replace(/^./, (letter) => letter.toUpperCase());
    throw new BadInput(`${said}${/[.?)]$/.test(said) ? '' : '.'} "${command.name()} --help" tells more.`);
  }
}

/** For options that take a whole number between two others. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(`It takes a number from ${least} to ${most}.`);
  };
}

/** For options that may be repeated. */
export function collect(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}
