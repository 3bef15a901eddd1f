import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

/** A command was called in a way it does not know. */
export class UsageError extends Error {}

/** The words and flags of a command line. Flags that are not known are told, with the usage below. */
export function parseWords<T extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: T,
): ReturnType<typeof parseArgs<{ args: string[]; options: T; allowPositionals: true }>> {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch {
    throw new UsageError(`Pilihan tidak dikenal pada: ${args.join(' ')}`);
  }
}
