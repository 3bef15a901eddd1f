import { Injectable } from '@nestjs/common';
import { hashOf } from '../database/token';
import { hold } from '../database/hold';
import { UnitOfWork } from '../database/unit-of-work';
import { VISITOR } from '../domain/access/grant';
import { OF_ACCOUNT, OF_ADDRESS, waitOf, type Patience } from '../domain/access/throttle';
import { Refusal } from '../domain/errors';
import { countAttempt, failuresUnder, forgetFailures, takeBack } from './attempts.store';
import { MINUTE } from '../domain/durations';

/** A name under which attempts are counted, how many are free, and whether others share it. */
interface Counted {
  readonly name: string;
  readonly patience: Patience;
  readonly shared: boolean;
}

/** Where a browser is known, only what was tried in it counts: nobody else can make the person wait. */
export const ofDevice = (device: string): Counted[] => [
  { name: `device ${hashOf(device)}`, patience: OF_ACCOUNT, shared: false },
];

/** Elsewhere this account from this address, and all from this address. */
export const ofAddress = (account: string, address: string): Counted[] => [
  { name: `account ${hashOf(`${account} ${address}`)}`, patience: OF_ACCOUNT, shared: false },
  { name: `address ${hashOf(address)}`, patience: OF_ADDRESS, shared: true },
];

/** What somebody who is signed in tries with the own password. */
export const ofOwn = (account: string): Counted[] => [
  { name: `own ${hashOf(account)}`, patience: OF_ACCOUNT, shared: false },
];

/** Counts what is tried, and makes those wait who fail. */
@Injectable()
export class Attempts {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** An attempt is about to be made. @throws Refusal `too-many-attempts` */
  async begin(counted: readonly Counted[]): Promise<void> {
    await this.unitOfWork.run(VISITOR, async (scope) => {
      for (const { name } of counted) await hold(scope, 'account', name);
      const now = Date.parse(scope.at);
      const waits = await Promise.all(
        counted.map(async ({ name, patience }) => waitOf(await failuresUnder(scope, name), patience, now)),
      );
      const wait = Math.max(...waits);
      if (wait > 0)
        throw new Refusal('too-many-attempts', { minutes: String(Math.max(1, Math.ceil(wait / MINUTE))) });
      for (const { name } of counted) await countAttempt(scope, name);
    });
  }

  /** It went well. */
  async end(counted: readonly Counted[]): Promise<void> {
    await this.unitOfWork.run(VISITOR, async (scope) => {
      for (const { name, shared } of counted)
        await (shared ? takeBack(scope, name) : forgetFailures(scope, name));
    });
  }
}
