import { AccountsService } from '../auth/accounts.service';
import type { Account } from '../auth/account';
import { ROLE_WORDS } from '../rendering/messages';
import { settingsFrom } from '../settings';
import { invitationPlace } from '../web/public-address';
import { COMMANDER } from './caller';
import { command } from './command';
import type { Definition } from './command';
import { withApp } from './with-app';

interface Asked {
  readonly name?: string | undefined;
  readonly close?: true | undefined;
  readonly codes?: true | undefined;
}

/** `account`: the first administrator, a new link for somebody who is shut out, or the list of accounts. */
export const accountCommand: Definition = (end) =>
  command('account', 'membuat akun pengelola, atau tautan kata sandi baru untuk akun yang ada')
    .argument('[NAMA]', 'nama masuk; tanpa nama, semua akun ditampilkan')
    .option('--name <NAMA ORANG>', 'nama orangnya')
    .option('--close', 'menutup akun itu')
    .option('--codes', 'tautan itu juga melepas kode dua langkahnya')
    .action(async (id, asked) => {
      await withApp(async (app) => {
        const accounts = app.get(AccountsService, { strict: false });
        const said = await (id === undefined ? listed(accounts) : done(accounts, id.toLowerCase(), asked));
        process.stdout.write(said);
      });
      end(0);
    });

async function listed(accounts: AccountsService): Promise<string> {
  const all = await accounts.list(COMMANDER);
  return all.map(lineOf).join('') || 'Belum ada akun.\n';
}

const lineOf = ({ id, name, state, grants }: Account): string =>
  `${id}  ${name}  ${state === 'closed' ? 'ditutup' : grants.map(({ role }) => ROLE_WORDS[role]).join(', ')}\n`;

async function done(
  accounts: AccountsService,
  id: string,
  { name = '', close, codes }: Asked,
): Promise<string> {
  const known = (await accounts.list(COMMANDER)).some((each) => each.id === id);
  if (close) {
    await accounts.close(COMMANDER, id);
    return `Akun ${id} ditutup.\n`;
  }
  if (known) return linkWords(id, await accounts.link(COMMANDER, id, codes === true));
  const first = !(await accounts.any());
  const grants = [{ role: 'administrator' as const, units: [], areas: [] }];
  const token = await accounts.invite(COMMANDER, { id, name, grants });
  return `Akun pengelola ${id} dibuat.${first ? FIRST : ''}\n${linkWords(id, token)}`;
}

const FIRST = ' Mulai sekarang setiap orang harus masuk dengan akun, juga di komputer ini.';

function linkWords(id: string, token: string): string {
  const { address } = settingsFrom(process.env);
  return `Tautan untuk memilih kata sandi ${id}, berlaku 72 jam dan satu kali pakai:\n${address}${invitationPlace(token)}\n`;
}
