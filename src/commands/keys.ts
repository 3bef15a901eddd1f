import { writeFile } from 'node:fs/promises';
import { SecretKeys, type Resealed } from '../auth/secret-keys';
import { OfficeService } from '../documents/office.service';
import { offlinePage } from '../reports/offline-page';
import { COMMANDER } from './caller';
import { command } from './command';
import type { Definition } from './command';
import { withApp } from './with-app';

interface Asked {
  readonly renew?: true | undefined;
  readonly renewSecrets?: true | undefined;
  readonly page?: string | undefined;
}

/** `keys`: the public keys of the office; makes the first one, renews it or the keys of secrets, or writes the page that checks with them. */
export const keysCommand: Definition = (end) =>
  command('keys', 'menampilkan kunci publik kantor; yang pertama dibuat bila belum ada')
    .option('--renew', 'menandatangani dengan kunci baru; kunci publik yang lama tetap dikenal')
    .option('--renew-secrets', 'menyegel rahasia kode dua langkah dengan kunci baru')
    .option('--page <PERIKSA.html>', 'menulis halaman yang memeriksa QR tanpa jaringan')
    .action(async (asked) => end(await keysOf(asked)));

async function keysOf({ renew, renewSecrets, page }: Asked): Promise<number> {
  return withApp(async (app) => {
    if (renewSecrets) return tellRenewed(await app.get(SecretKeys, { strict: false }).renew(COMMANDER));
    const office = app.get(OfficeService, { strict: false });
    await (renew ? office.renewKey(COMMANDER) : office.key(COMMANDER));
    const keys = await office.publicKeys();
    for (const { id, publicKey, since } of keys) process.stdout.write(`${id}  ${publicKey}  ${since}\n`);
    if (page !== undefined) await writeFile(page, offlinePage(keys));
    return 0;
  });
}

/** Where a secret was left as it was, its key is missing: status 2. */
function tellRenewed({ sealed, lost }: Resealed): number {
  process.stdout.write(`${sealed} rahasia kode dua langkah disegel dengan kunci baru.\n`);
  if (lost.length > 0)
    process.stderr.write(`Tidak terbuka, karena kuncinya tidak ada di berkas kunci: ${lost.join(', ')}.\n`);
  return lost.length > 0 ? 2 : 0;
}
