import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { record } from '../audit/record';
import { ownerFile, replaceOwnerFile } from '../database/owner-file';
import { Reader, UnitOfWork } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { PROGRAM } from '../domain/access/program';
import { mustAdminister } from '../domain/access/must-administer';
import { Settings } from '../settings';
import type { AccountEntity } from './account.entity';
import { accountsWithSecret, putSecret } from './second-step.store';
import { keysIn, newKeyLine, seal, sealedBy, unseal, type SealingKey } from './sealing';

/** What became of the secrets when they were sealed anew. */
export interface Resealed {
  readonly sealed: number;
  /** Names of accounts whose secret no key of the file opens. */
  readonly lost: readonly string[];
}

/**
 * Seals the secrets of second steps, so that whoever holds the database or a backup of it makes no codes. The keys lie in
 * a file beside the database; it is read each time, since another process may have put a new key into it.
 */
@Injectable()
export class SecretKeys implements OnApplicationBootstrap {
  private readonly logger = new Logger(SecretKeys.name);
  private readonly file: string;

  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    settings: Settings,
  ) {
    this.file = settings.secretKeyFile;
  }

  /** Seals what was kept before secrets were sealed, and says whose codes cannot be looked at here. */
  async onApplicationBootstrap(): Promise<void> {
    const kept = await accountsWithSecret(this.reader);
    if (kept.length === 0) return;
    const keys = await this.keys();
    const open = kept.some(({ secret }) => sealedBy(secret ?? '') === undefined);
    const lost = open ? (await this.reseal(PROGRAM)).lost : lostIn(kept, keys);
    if (lost.length > 0)
      this.logger.warn(
        `Kode dua langkah ${lost.length} akun tidak dapat diperiksa: kuncinya tidak ada di ${this.file}. Salin berkas kunci itu dari komputer lama, atau lepas kode akun itu: rapor account NAMA --codes.`,
      );
  }

  /** A secret as it is kept for its owner. */
  async sealed(secret: string, owner: string): Promise<string> {
    return seal(first(await this.keys()), secret, owner);
  }

  /** @returns undefined where the key is not here */
  async opened(kept: string, owner: string): Promise<string | undefined> {
    return unseal(await this.keys(), kept, owner);
  }

  /**
   * Seals everything with a new key. The one before stays in the file until the next time, for whoever seals meanwhile.
   *
   * @throws Refusal `administrators-only`
   */
  async renew(caller: Caller): Promise<Resealed> {
    mustAdminister(caller);
    const old = linesOf(await this.text());
    const fresh = newKeyLine();
    await replaceOwnerFile(this.file, textOf([fresh, ...old]));
    const done = await this.reseal(caller);
    if (done.lost.length === 0) await replaceOwnerFile(this.file, textOf([fresh, ...old.slice(0, 1)]));
    return done;
  }

  private async reseal(caller: Caller): Promise<Resealed> {
    const keys = await this.keys();
    const key = first(keys);
    return this.unitOfWork.run(caller, async (scope) => {
      const kept = await accountsWithSecret(scope);
      const lost: string[] = [];
      for (const { id, secret } of kept) {
        const plain = unseal(keys, secret ?? '', id);
        if (plain === undefined) lost.push(id);
        else await putSecret(scope, id, seal(key, plain, id));
      }
      const sealed = kept.length - lost.length;
      await record(scope, {
        action: 'secrets-sealed',
        subject: 'account',
        subjectId: '-',
        details: { key: key.id, sealed, lost },
      });
      return { sealed, lost };
    });
  }

  private async text(): Promise<string> {
    return (await ownerFile(this.file, () => textOf([newKeyLine()]))).toString('utf8');
  }

  private async keys(): Promise<SealingKey[]> {
    return keysIn(await this.text());
  }
}

const textOf = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

const linesOf = (text: string): string[] => text.split('\n').filter((line) => keysIn(line).length > 0);

function first([key]: readonly SealingKey[]): SealingKey {
  if (!key) throw new Error('the file of secret keys holds none');
  return key;
}

const lostIn = (kept: readonly AccountEntity[], keys: readonly SealingKey[]): string[] =>
  kept.filter(({ id, secret }) => unseal(keys, secret ?? '', id) === undefined).map(({ id }) => id);
