import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Option } from '@commander-js/extra-typings';
import { areaCodeOf, areaNamed, NATION, type AreaCode } from '../domain/area/area';
import { RELEASE_FORMS, type ReleaseForm } from '../domain/release/manifest';
import { momentOf, type Moment } from '../domain/release/moment';
import { makeRelease } from '../releases/make-release';
import { ReleaseRecipes, type Wanted } from '../releases/recipes.service';
import { ReleasesService } from '../releases/releases.service';
import { COMMANDER } from './caller';
import { UsageError, command } from './command';
import type { Definition } from './command';
import { withApp } from './with-app';

interface Named {
  readonly day?: string | undefined;
  readonly area?: string | undefined;
  readonly form: ReleaseForm;
  readonly anonymous?: true | undefined;
}

/** `release OUT.zip`: everything of an area as it stood on a day, with dictionary, manifest and fingerprint. */
export const releaseCommand: Definition = (end) =>
  command('release', 'menulis rilis data: semua yang tercatat tentang satu wilayah pada satu hari')
    .argument('<HASIL.zip>', 'nama berkas hasil')
    .option(
      '--day <HARI>',
      'keadaan pada akhir hari itu (UTC), misalnya 2026-11-28, atau saat persisnya dari rilis terdahulu; saat ini bila tidak disebut',
    )
    .option('--area <WILAYAH>', 'hanya wilayah itu, menurut kode atau nama')
    .addOption(
      new Option('--form <BENTUK>', 'csv, jsonl, atau parquet')
        .choices(RELEASE_FORMS)
        .default('jsonl' as const),
    )
    .option('--anonymous', 'tanpa identitas: hanya sel berisi sekurangnya 5 unit')
    .action(async (file, named) => end(await released(file, named)));

async function released(file: string, { day, area, form, anonymous }: Named): Promise<number> {
  const until = momentMeant(day);
  const wanted: Wanted = { kind: anonymous ? 'anonymous' : 'whole', form, area: areaMeant(area), until };
  await withApp(async (app) => {
    const recipe = app
      .get(ReleaseRecipes, { strict: false })
      .of(COMMANDER, wanted, { stopped: () => false, progress });
    const made = await makeRelease(recipe, async ({ bytes, ...told }) => {
      await pipeline(Readable.from(bytes()), createWriteStream(file));
      return told;
    });
    await app.get(ReleasesService, { strict: false }).note(COMMANDER, wanted, made.fingerprint);
    process.stdout.write(
      `${file}: ${made.rows} baris, keadaan sebelum ${until}\nsidik jari ${made.fingerprint}\n`,
    );
  });
  return 0;
}

/** On a terminal only: in a file it would be in the way. */
function progress(done: number, total: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} dari ${total} unit`);
}

function momentMeant(day: string | undefined): Moment {
  const now = new Date().toISOString();
  const until = day === undefined ? now : momentOf(day, now);
  if (until === undefined)
    throw new UsageError('Hari ditulis seperti 2026-11-28 dan tidak di depan hari ini.');
  return until;
}

function areaMeant(text: string | undefined): AreaCode {
  if (text === undefined) return NATION;
  const area = areaCodeOf(text) ?? areaNamed(text)?.code;
  if (area === undefined)
    throw new UsageError(`Wilayah "${text}" tidak dikenal; sebutkan kode atau namanya.`);
  return area;
}
