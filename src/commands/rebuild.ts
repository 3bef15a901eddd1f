import { RebuildService } from '../comparisons/rebuild.service';
import { COMMANDER } from './caller';
import { command } from './command';
import type { Definition } from './command';
import { withApp } from './with-app';

/**
 * `rebuild [--groups | --stale]`: works out all that is kept for comparison anew, from the stored assessments; or only
 * the statistics of every group; or only those that are stale, for a job that runs every night.
 */
export const rebuildCommand: Definition = (end) =>
  command('rebuild', 'menghitung lagi semua bahan perbandingan dari penilaian yang tersimpan')
    .option('--groups', 'hanya statistik setiap kelompok')
    .option('--stale', 'hanya kelompok yang sudah berubah, untuk pekerjaan malam')
    .action(async (options) => {
      const told = await withApp((app) => rebuilt(app.get(RebuildService, { strict: false }), options));
      process.stdout.write(`${told}\n`);
      end(0);
    });

async function rebuilt(
  rebuild: RebuildService,
  { groups, stale }: { readonly groups?: true | undefined; readonly stale?: true | undefined },
): Promise<string> {
  if (stale) return `${await rebuild.stale(COMMANDER)} kelompok dihitung lagi.`;
  if (groups) return `${await rebuild.allGroups(COMMANDER)} kelompok dihitung lagi.`;
  const made = await rebuild.fromScratch(COMMANDER);
  return `${made.peers} penilaian dan ${made.groups} kelompok dihitung lagi dari awal.`;
}
