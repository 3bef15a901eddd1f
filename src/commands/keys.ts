import { writeFile } from 'node:fs/promises';
import { OfficeService } from '../documents/office.service';
import { offlinePage } from '../reports/offline-page';
import { COMMANDER } from './caller';
import { command } from './command';
import type { Definition } from './command';
import { withApp } from './with-app';

interface Asked {
  readonly ganti?: true | undefined;
  readonly halaman?: string | undefined;
}

/** `kunci`: the public keys of the office; makes the first one, renews it, or writes the page that checks with them. */
export const keysCommand: Definition = (end) =>
  command('kunci', 'menampilkan kunci publik kantor; yang pertama dibuat bila belum ada')
    .option('--ganti', 'menandatangani dengan kunci baru; kunci publik yang lama tetap dikenal')
    .option('--halaman <PERIKSA.html>', 'menulis halaman yang memeriksa QR tanpa jaringan')
    .action(async (asked) => end(await keysOf(asked)));

async function keysOf({ ganti, halaman }: Asked): Promise<number> {
  return withApp(async (app) => {
    const office = app.get(OfficeService, { strict: false });
    await (ganti ? office.renewKey(COMMANDER) : office.key(COMMANDER));
    const keys = await office.publicKeys();
    for (const { id, publicKey, since } of keys) process.stdout.write(`${id}  ${publicKey}  ${since}\n`);
    if (halaman !== undefined) await writeFile(halaman, offlinePage(keys));
    return 0;
  });
}
