import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { GROUPS } from '../groups/groups';
import { groupOf, specs, specsOf } from '../groups/specs-of';

const root = join(__dirname, '../..');
const folder = join(root, 'test/groups');

describe('the groups that specs run in', () => {
  it('hold every spec there is', () => {
    expect(specs().filter((spec) => groupOf(GROUPS, spec) === undefined)).toEqual([]);
  });

  it('name only places that are there', () => {
    const places = Object.values(GROUPS).flat();
    expect(places.filter((place) => !existsSync(join(root, place)))).toEqual([]);
  });

  it('each have a file that runs it, and at least one spec', () => {
    const runs = readdirSync(folder).filter((file) =>
      readFileSync(join(folder, file), 'utf8').includes('\nrunGroup(__filename);'),
    );
    expect(runs.sort()).toEqual(
      Object.keys(GROUPS)
        .map((group) => `${group}.ts`)
        .sort(),
    );
    expect(Object.keys(GROUPS).filter((group) => specsOf(GROUPS, group).length === 0)).toEqual([]);
  });

  it('of unit tests start no service, no browser, no database and no thread', () => {
    const units = Object.keys(GROUPS).filter((group) => group.startsWith('unit-'));
    const heavy =
      /support\/(?:service|site|live|browser|database|opened|postgres|source-threads)'|from 'puppeteer/;
    const specsOfUnits = units.flatMap((group) => specsOf(GROUPS, group));
    expect(specsOfUnits.filter((spec) => heavy.test(readFileSync(join(root, spec), 'utf8')))).toEqual([]);
  });

  const groups = { a: ['src'], b: ['src/domain', 'test/x.spec.ts'] };
  it.each<[spec: string, group: string | undefined, why: string]>([
    ['src/one.spec.ts', 'a', 'the place above'],
    ['src/domain/two.spec.ts', 'b', 'the nearest of two'],
    ['src/domain-other/two.spec.ts', 'a', 'a name that begins alike is another'],
    ['test/x.spec.ts', 'b', 'named itself'],
    ['test/y.spec.ts', undefined, 'in none'],
  ])('put %s in %s: %s', (spec, group) => {
    expect(groupOf(groups, spec)).toBe(group);
  });
});
