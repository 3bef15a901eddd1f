import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GROUPS } from './groups';

type Groups = typeof GROUPS;

const root = join(__dirname, '../..');

/** Every spec there is, from the top. */
export const specs = (): string[] =>
  ['src', 'test'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /[.-]spec\.ts$/.test(file))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .sort(),
  );

/** The group of a spec: that of the nearest place above it, or none. */
export function groupOf(groups: Groups, spec: string): string | undefined {
  const above = Object.entries(groups).flatMap(([group, places]) =>
    places.filter((place) => `${spec}/`.startsWith(`${place}/`)).map((place) => ({ group, place })),
  );
  return above.sort((a, b) => b.place.length - a.place.length)[0]?.group;
}

/** The specs of a group. */
export const specsOf = (groups: Groups, group: string): string[] =>
  specs().filter((spec) => groupOf(groups, spec) === group);
