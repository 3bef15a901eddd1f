import { Command } from '@commander-js/extra-typings';
import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import { HELP } from './help';

/** A command was called in a way it does not know. */
export class UsageError extends Error {}

/** Takes the exit status of a command that ran. */
export type End = (status: number) => void;

/** One command as it is defined, once: its words and options with their help, and what it does. */
export type Definition = (end: End) => CommandUnknownOpts;

/** Begins the definition of a command. Nothing is said or ended by the library: what is wrong is thrown. */
export const command = (name: string, summary: string): Command =>
  new Command(name)
    .description(summary)
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .configureHelp(HELP)
    .helpOption('-h, --help', 'menampilkan bantuan ini');

/** For an option that may be given several times. */
export const gathered = (value: string, before: readonly string[]): readonly string[] => [...before, value];
