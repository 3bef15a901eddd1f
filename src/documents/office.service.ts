import { Injectable } from '@nestjs/common';
import { hold } from '../database/hold';
import { Reader, UnitOfWork } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { mustAdminister } from '../domain/access/must-administer';
import { Refusal } from '../domain/errors';
import { officeFaults } from '../domain/papers/office';
import type { Office } from '../domain/papers/office';
import { WORDINGS, wordingFault } from '../domain/papers/wording';
import type { OwnWording } from '../domain/papers/wording';
import { namesOf } from '../domain/records';
import { Settings } from '../settings';
import { insertOffice, keepPublicKey, officeNow, publicKeys } from './documents.store';
import { keyIn, renewKey } from './key-file';
import type { PublicKey, SigningKey } from './key-file';

/** A public key, and since when it signs. */
export interface KnownKey extends PublicKey {
  /** ISO time. */
  readonly since: string;
}

/** What the office says of itself on its papers, and the key that it signs with. */
@Injectable()
export class OfficeService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: Settings,
  ) {}

  /** What is on its papers, whoever asks. */
  async now(): Promise<Office> {
    return officeNow(this.reader);
  }

  /**
   * Says anew what is told; the rest stays as it stands by then.
   *
   * @throws Refusal `administrators-only`; `office-refused` with everything that is missing
   */
  async change(caller: Caller, said: Partial<Office>): Promise<void> {
    mustAdminister(caller);
    await this.unitOfWork.run(caller, async (scope) => {
      await hold(scope, 'papers', 'office');
      const office = { ...(await officeNow(scope)), ...said };
      const faults = officeFaults(office);
      if (faults.length > 0) throw new Refusal('office-refused', { faults: faults.join(' ') });
      await insertOffice(scope, office);
    });
  }

  /** Takes the office's own words for sentences of its papers. @throws Refusal `administrators-only`, `bad-request` */
  async word(caller: Caller, wording: OwnWording): Promise<void> {
    mustAdminister(caller);
    const fine = namesOf(WORDINGS).every((name) => wordingFault(name, wording[name] ?? '') === undefined);
    if (!fine) throw new Refusal('bad-request');
    await this.unitOfWork.run(caller, async (scope) => {
      await hold(scope, 'papers', 'office');
      await insertOffice(scope, { ...(await officeNow(scope)), wording });
    });
  }

  /** Every public key that its papers were signed with, the newest first. */
  async publicKeys(): Promise<KnownKey[]> {
    return publicKeys(this.reader);
  }

  /** The key that signs. It is made when it is first asked for, and its public part kept. */
  async key(caller: Caller): Promise<SigningKey> {
    return this.kept(caller, await keyIn(this.settings.keyFile));
  }

  /** Signs with another key from now on. @throws Refusal `administrators-only` */
  async renewKey(caller: Caller): Promise<PublicKey> {
    mustAdminister(caller);
    await this.key(caller);
    return this.kept(caller, await renewKey(this.settings.keyFile));
  }

  private async kept(caller: Caller, key: SigningKey): Promise<SigningKey> {
    const known = (await this.publicKeys()).some(({ id }) => id === key.id);
    if (!known)
      await this.unitOfWork.run(caller, async (scope) => {
        await hold(scope, 'papers', 'office');
        await keepPublicKey(scope, key);
      });
    return key;
  }
}
