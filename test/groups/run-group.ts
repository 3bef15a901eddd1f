import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { costsOf } from './costs';
import { GROUPS } from './groups';
import { specsOf } from './specs-of';

const root = join(__dirname, '../..');
const load = createRequire(__filename);

/**
 * Runs the specs of a group as if they were one file: what they import is loaded, compiled and warm once for all of them, where
 * jest starts anew for each file.
 *
 * @param file of the group, after which it is named
 */
export function runGroup(file: string): void {
  const group = basename(file, '.ts');
  const begin = costsOf(group);
  for (const spec of specsOf(GROUPS, group)) {
    describe(spec, () => {
      let end = (): void => undefined;
      beforeAll(() => {
        end = begin(spec);
      });
      describeSpec(spec);
      // After what the spec itself closes at its end.
      afterAll(() => end());
    });
  }
}

/** One that does not load fails by itself; the others still run. */
function describeSpec(spec: string): void {
  try {
    load(join(root, spec));
  } catch (error) {
    it('loads', () => {
      throw error;
    });
  }
}
