import { writeFile } from 'node:fs/promises';
import { OfficeService } from '../documents/office.service';
import { offlinePage } from '../reports/offline-page';
import { COMMANDER } from './caller';
import { command } from './command';
import type { Definition } from './command';
import { withApp } from './with-app';

interface Asked {
  readonly renew?: true | undefined;
  readonly page?: string | undefined;
}

/** `keys`: the public keys of the office; makes the first one, renews it, or writes the page that checks with them. */
export const keysCommand: Definition = (end) =>
  command('keys', 'menampilkan kunci publik kantor; yang pertama dibuat bila belum ada')
    .option('--renew', 'menandatangani dengan kunci baru; kunci publik yang lama tetap dikenal')
    .option('--page <PERIKSA.html>', 'menulis halaman yang memeriksa QR tanpa jaringan')
    .action(async (asked) => end(await keysOf(asked)));

async function keysOf({ renew, page }: Asked): Promise<number> {
  return withApp(async (app) => {
    const office = app.get(OfficeService, { strict: false });
    await (renew ? office.renewKey(COMMANDER) : office.key(COMMANDER));
    const keys = await office.publicKeys();
    for (const { id, publicKey, since } of keys) process.stdout.write(`${id}  ${publicKey}  ${since}\n`);
    if (page !== undefined) await writeFile(page, offlinePage(keys));
    return 0;
  });
}
