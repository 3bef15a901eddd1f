import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { hold } from '../database/hold';
import { Reader, UnitOfWork } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { secretOf, secretText, stepOf } from '../domain/access/one-time-code';
import { Refusal } from '../domain/errors';
import { findAccount } from './accounts.store';
import { PasswordsService } from './passwords.service';
import { plainCode } from './second-step';
import { SecretKeys } from './secret-keys';
import { recoveryLeft, setSecondStep, takeSecondStepAway } from './second-step.store';

const SECRET_BYTES = 20;
/** Codes that stand in for the telephone, and how long each is: 50 bits. */
const CODES = 10;
const CODE_LETTERS = 10;
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789x';

/** Whether an account asks for codes, and how often the telephone may still be left at home. */
export interface SecondStep {
  readonly on: boolean;
  readonly recoveryLeft: number;
}

/** A second step when signing in: a code of six digits from an application of the telephone. */
@Injectable()
export class SecondStepService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly passwords: PasswordsService,
    private readonly secrets: SecretKeys,
  ) {}

  async of(caller: Caller): Promise<SecondStep> {
    const account = await findAccount(this.reader, caller.id);
    return {
      on: account !== null && account.secret !== null,
      recoveryLeft: await recoveryLeft(this.reader, caller.id),
    };
  }

  /** A secret for the application. It is not asked for before a code of it was shown to work. */
  newSecret(): string {
    return secretText(randomBytes(SECRET_BYTES));
  }

  /**
   * Asks for codes from now on.
   *
   * @returns codes that stand in for the telephone, told this once
   * @throws Refusal `account-refused` (password-wrong, code-wrong), `too-many-attempts`
   */
  async set(caller: Caller, password: string, secret: string, code: string): Promise<string[]> {
    const { step: last } = await this.passwords.confirmed(caller, password);
    const key = secretOf(secret);
    const step = key && stepOf(plainCode(code), key, last, Date.now());
    if (step === undefined) throw new Refusal('account-refused', { reason: 'code-wrong' });
    const recovery = Array.from({ length: CODES }, newCode);
    const sealed = await this.secrets.sealed(secret, caller.id);
    await this.unitOfWork.run(caller, async (scope) => {
      await hold(scope, 'account', caller.id);
      await setSecondStep(scope, caller.id, { secret: sealed, step, recovery });
    });
    return recovery;
  }

  /** @throws Refusal `account-refused` (password-wrong), `too-many-attempts` */
  async takeAway(caller: Caller, password: string): Promise<undefined> {
    await this.passwords.confirmed(caller, password);
    await this.unitOfWork.run(caller, (scope) => takeSecondStepAway(scope, caller.id));
    return undefined;
  }
}

/** 32 letters: no byte is more likely than another. */
const newCode = (): string =>
  [...randomBytes(CODE_LETTERS)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
