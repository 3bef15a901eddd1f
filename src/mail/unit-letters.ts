import { Injectable, type OnModuleInit } from '@nestjs/common';
import { record } from '../audit/record';
import { PeopleService } from '../auth/people.service';
import { hashOf } from '../database/token';
import { UnitOfWork } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { Refusal } from '../domain/errors';
import { RAISED_BY } from '../domain/filing/concerns';
import { partsOf } from '../domain/filing/stages';
import type { JobKinds } from '../domain/job/kinds';
import { JobQueue, type JobContext } from '../jobs/job-queue';
import { Mailer } from './mailer';

/** A message about a unit's year to those who manage it. */
export interface UnitLetter {
  readonly unitId: string;
  readonly year: number;
  /** The unit's name. */
  readonly unit: string;
  readonly subject: string;
  readonly text: string;
}

/** Whoever holds this word of a letter has seen its text: a letter that reads otherwise has another. */
export const letterMark = ({ text }: Pick<UnitLetter, 'text'>): string => hashOf(text);

/**
 * Letters to the managers of a unit by mail, as jobs. The same letter goes to a person once a day, however often it is
 * sent; the trail tells of each that went out, with its words, in the name of who sent it.
 */
@Injectable()
export class UnitLetters implements OnModuleInit {
  constructor(
    private readonly queue: JobQueue,
    private readonly people: PeopleService,
    private readonly mailer: Mailer,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.queue.handle('mail-letter', (payload, context) => this.send(payload, context));
  }

  /** Whether letters can go by mail. */
  get isOn(): boolean {
    return this.mailer.isOn;
  }

  /** Names of those whom a letter about a unit's year would reach; none without a mail server, or for who may not send. */
  async reached(caller: Caller, unitId: string, year: number): Promise<string[]> {
    if (!this.isOn || !maySend(caller)) return [];
    return (await this.people.mailedOf(caller, [unitId], year)).map(({ name }) => name);
  }

  /**
   * Has a letter sent. That the caller reaches the unit is looked at before.
   *
   * @param day ISO date: on another one the same letter may go again
   * @throws Refusal `bad-request` (not-yours, nobody-to-mail)
   */
  async post(caller: Caller, letter: UnitLetter, day: string): Promise<void> {
    if (!maySend(caller)) throw new Refusal('bad-request', { reason: 'not-yours' });
    const posted = await this.postEach(caller, letter.year, [letter], day);
    if (posted.size === 0) throw new Refusal('bad-request', { reason: 'nobody-to-mail' });
  }

  /**
   * Has letters about one year sent, as far as somebody manages their units and has an address. That the caller reaches the
   * units is looked at before.
   *
   * @param day as in {@link post}
   * @returns the units of which somebody is written to
   */
  async postEach(
    caller: Caller,
    year: number,
    letters: readonly Omit<UnitLetter, 'year'>[],
    day: string,
  ): Promise<ReadonlySet<string>> {
    const units = letters.map(({ unitId }) => unitId);
    const people = this.isOn && maySend(caller) ? await this.people.mailedOf(caller, units, year) : [];
    if (people.length === 0) return new Set();
    const posted = letters.flatMap(({ unitId, unit, subject, text }) =>
      people
        .filter((each) => each.unitId === unitId)
        .map(({ id: account }) => {
          const key = [unitId, year, day, account, letterMark({ text })].join(' ');
          return { key, about: unit, payload: { account, unit: unitId, year, subject, text } };
        }),
    );
    await this.unitOfWork.run(caller, async (scope) => {
      for (const { payload, ...of } of posted) await this.queue.enqueueIn(scope, 'mail-letter', payload, of);
    });
    return new Set(people.map(({ unitId }) => unitId));
  }

  /** Who has lost the unit or the address meanwhile is sent nothing. */
  private async send(
    { account, unit, year, subject, text }: JobKinds['mail-letter'],
    { caller, finishIn }: JobContext,
  ): Promise<void> {
    const people = await this.people.mailedOf(caller, [unit], year);
    const to = people.find(({ id }) => id === account);
    if (!to) return;
    await this.mailer.send({ to: to.mail, subject, text });
    await this.unitOfWork.run(caller, async (scope) => {
      const details = { year, account, text };
      await record(scope, { action: 'letter-mailed', subject: 'unit', subjectId: unit, details });
      await finishIn(scope);
    });
  }
}

const maySend = (caller: Caller): boolean => RAISED_BY.some((each) => partsOf(caller).includes(each));
