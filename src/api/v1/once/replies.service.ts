import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { inPostgres } from '../../../database/bulk';
import { hold } from '../../../database/hold';
import { newId } from '../../../database/id';
import { UnitOfWork, type WriteScope } from '../../../database/unit-of-work';
import type { Caller } from '../../../domain/access/caller';
import { Refusal } from '../../../domain/errors';
import { Settings } from '../../../settings';
import { KeptProblem, isProblem, problemOf } from '../../../web/problem';
import { changeReply, dropReply, findReply, forgetReplies, putReply, type ReplyName } from './replies.store';
import { verdictOn, type Earlier, type Verdict } from './verdict';
import { HOUR } from '../../../domain/durations';

/** Where several processes share a database: after so long none of them works on a request any more. */
const LONGEST = 600_000;

/** What came of a request, and whether that was known already. */
export interface Outcome {
  readonly answer: unknown;
  readonly isRepeated: boolean;
}

/** Carries out once what a program sends under one key, however often it sends it. */
@Injectable()
export class RepliesService {
  /** This run of the program. */
  private readonly run = newId();
  private readonly underWay = new Set<string>();
  private readonly current = new AsyncLocalStorage<ReplyName>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: Settings,
  ) {
    // In the transaction itself: neither is there without the other, whenever the program ends.
    unitOfWork.inEach(async (scope) => {
      const name = this.current.getStore();
      if (name) await changeReply(scope, name, { state: 'stored' });
    });
  }

  /**
   * @param fingerprint of what is asked: another one under the same key is refused
   * @throws Refusal `key-used-otherwise`, `key-in-use`, `done-before`; whatever the work throws, and again what it threw
   *   where it left something behind
   */
  async once(
    caller: Caller,
    key: string,
    fingerprint: string,
    work: () => Promise<unknown>,
  ): Promise<Outcome> {
    const name = { callerId: caller.id, key };
    const verdict = await this.begin(caller, name, fingerprint);
    if (verdict.does === 'refuse') throw new Refusal(verdict.code);
    if (verdict.does === 'begin')
      return { answer: await this.carriedOut(caller, name, work), isRepeated: false };
    const answer: unknown = JSON.parse(verdict.answer);
    if (verdict.refused && isProblem(answer)) throw new KeptProblem(answer);
    return { answer, isRepeated: true };
  }

  private async begin(caller: Caller, name: ReplyName, fingerprint: string): Promise<Verdict> {
    const { callerId, key } = name;
    const forgets = new Date(Date.now() - this.settings.RAPOR_API_REPEAT_HOURS * HOUR).toISOString();
    return this.unitOfWork.run(caller, async (scope) => {
      await hold(scope, 'reply', `${callerId} ${key}`);
      const isAlive = (earlier: Earlier): boolean => this.isAlive(scope, name, earlier);
      const verdict = verdictOn(await findReply(scope, name), { fingerprint, forgets, isAlive });
      await forgetReplies(scope, forgets);
      if (verdict.does === 'begin') {
        await putReply(scope, { callerId, key, fingerprint, run: this.run });
        this.underWay.add(wordOf(name));
      }
      return verdict;
    });
  }

  /** One process keeps an embedded database for itself; a server may have others, which end what they do before long. */
  private isAlive({ manager, at }: WriteScope, name: ReplyName, { run, begunAt }: Earlier): boolean {
    if (run === this.run) return this.underWay.has(wordOf(name));
    return inPostgres(manager) && Date.parse(at) - Date.parse(begunAt) < LONGEST;
  }

  private async carriedOut(caller: Caller, name: ReplyName, work: () => Promise<unknown>): Promise<unknown> {
    try {
      const answer = await this.current.run(name, work);
      await this.keep(caller, name, answer, false);
      return answer;
    } catch (error) {
      await this.refused(caller, name, error);
      throw error;
    } finally {
      this.underWay.delete(wordOf(name));
    }
  }

  private async keep(caller: Caller, name: ReplyName, answer: unknown, refused: boolean): Promise<void> {
    const kept = { state: 'done', answer: JSON.stringify(answer ?? null), refused } as const;
    await this.unitOfWork.run(caller, (scope) => changeReply(scope, name, kept));
  }

  /** A refusal that left nothing behind may be sent again; one that did is kept; of what broke, what it left behind stays known. */
  private async refused(caller: Caller, name: ReplyName, error: unknown): Promise<void> {
    const left = await this.unitOfWork.run(caller, async (scope) => {
      const isStored = (await findReply(scope, name))?.state === 'stored';
      if (!isStored) await dropReply(scope, name);
      return isStored;
    });
    if (left && error instanceof Refusal) await this.keep(caller, name, problemOf(error), true);
  }
}

const wordOf = ({ callerId, key }: ReplyName): string => `${callerId} ${key}`;
