import { RebuildService } from '../comparisons/rebuild.service';
import { COMMANDER } from './caller';
import { parseWords } from './usage';
import { withApp } from './with-app';

/**
 * `rebuild [--groups | --stale]`: works out all that is kept for comparison anew, from the stored assessments; or only
 * the statistics of every group; or only those that are stale, for a job that runs every night.
 */
export async function rebuildCommand(args: string[]): Promise<number> {
  const { values } = parseWords(args, { groups: { type: 'boolean' }, stale: { type: 'boolean' } });
  const told = await withApp((app) => rebuilt(app.get(RebuildService, { strict: false }), values));
  process.stdout.write(`${told}\n`);
  return 0;
}

async function rebuilt(
  rebuild: RebuildService,
  { groups, stale }: { readonly groups?: boolean | undefined; readonly stale?: boolean | undefined },
): Promise<string> {
  if (stale === true) return `${await rebuild.stale(COMMANDER)} kelompok dihitung lagi.`;
  if (groups === true) return `${await rebuild.allGroups(COMMANDER)} kelompok dihitung lagi.`;
  const made = await rebuild.fromScratch(COMMANDER);
  return `${made.peers} penilaian dan ${made.groups} kelompok dihitung lagi dari awal.`;
}
