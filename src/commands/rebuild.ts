import type { INestApplicationContext } from '@nestjs/common';
import { RebuildJobs } from '../comparisons/rebuild-jobs';
import { RebuildService } from '../comparisons/rebuild.service';
import { COMMANDER } from './caller';
import { command } from './command';
import type { Definition } from './command';
import { withApp } from './with-app';

interface Options {
  readonly groups?: true | undefined;
  readonly stale?: true | undefined;
  readonly queue?: true | undefined;
}

/**
 * `rebuild [--groups | --stale] [--queue]`: works out all that is kept for comparison anew, from the stored assessments; or only
 * the statistics of every group; or only those that are stale, for a job that runs every night. With `--queue` it is handed in
 * as jobs, for every process that works.
 */
export const rebuildCommand: Definition = (end) =>
  command('rebuild', 'menghitung lagi semua bahan perbandingan dari penilaian yang tersimpan')
    .option('--groups', 'hanya statistik setiap kelompok')
    .option('--stale', 'hanya kelompok yang sudah berubah, untuk pekerjaan malam')
    .option('--queue', 'dibagi menjadi pekerjaan yang antre, untuk layanan dan setiap `rapor worker`')
    .action(async (options) => {
      const told = await withApp((app) => rebuilt(app, options));
      process.stdout.write(`${told}\n`);
      end(0);
    });

async function rebuilt(app: INestApplicationContext, { groups, stale, queue }: Options): Promise<string> {
  const rebuild = app.get(RebuildService, { strict: false });
  if (stale) return `${await rebuild.stale(COMMANDER)} kelompok dihitung lagi.`;
  if (queue) return handedIn(app, groups ? 'groups' : 'everything');
  if (groups) return `${await rebuild.allGroups(COMMANDER)} kelompok dihitung lagi.`;
  const made = await rebuild.fromScratch(COMMANDER);
  return `${made.peers} penilaian dan ${made.groups} kelompok dihitung lagi dari awal.`;
}

async function handedIn(app: INestApplicationContext, what: 'everything' | 'groups'): Promise<string> {
  const { jobs } = await app.get(RebuildJobs, { strict: false }).handIn(COMMANDER, what);
  return `${jobs} bagian antre. Layanan atau \`rapor worker\` mengerjakannya; kemajuannya ada di halaman Pekerjaan.`;
}
