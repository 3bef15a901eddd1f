import { basename, join } from 'node:path';
import { GROUPS } from './groups';
import { specsOf } from './specs-of';

const root = join(__dirname, '../..');

/**
 * Runs the specs of a group as if they were one file: what they import is loaded, compiled and warm once for all of them, where
 * jest starts anew for each file.
 *
 * @param file of the group, after which it is named
 */
export function runGroup(file: string): void {
  for (const spec of specsOf(GROUPS, basename(file, '.ts'))) describe(spec, () => load(spec));
}

/** One that does not load fails by itself; the others still run. */
function load(spec: string): void {
  try {
    jest.requireActual(join(root, spec));
  } catch (error) {
    it('loads', () => {
      throw error;
    });
  }
}
