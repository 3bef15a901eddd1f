import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Refusal } from '../domain/errors';
import type { Statement } from '../domain/statement/statement';
import { Settings } from '../settings';
import { ThreadPool, type Ran, type ThreadSettings } from '../threads/thread-pool';
import { answerOf } from '../threads/worker';
import type { AssessJob, Assessed } from './assess-worker';

/** How the assessing threads are started, and what one request may cost. */
export const assessingThread: ThreadSettings = {
  file: require.resolve('./assess-worker'),
  timeLimit: 60_000,
  timePerMib: 0,
  memoryMib: 512,
  mostWaiting: 20,
};

/** What is asked of the statements of one request. */
export type Asked = Pick<AssessJob, 'rules' | 'readings' | 'edition' | 'traces'> & {
  /** As the settings say unless given. */
  readonly compliance?: boolean;
};

/** Assesses what is not stored, in threads: the one that serves everybody is not held up by it. */
@Injectable()
export class AssessingService implements OnApplicationShutdown {
  private readonly threads = new ThreadPool<AssessJob, Assessed>(assessingThread);

  constructor(private readonly settings: Settings) {}

  /**
   * @returns the results as JSON, in UTF-8
   * @throws Refusal `bad-request` for more than a thread may be asked, `busy`, `unknown-rule-set`, `unknown-reading`,
   *   `no-rule-set-in-force`; `bad-request` (edition-idle, edition-unproved) for an office's edition
   */
  async assess(statements: readonly [Statement, ...Statement[]], asked: Asked): Promise<Buffer> {
    const { RAPOR_TOLERANCE_RUPIAH: rounding, RAPOR_JUMP_FACTOR: jump } = this.settings;
    const { compliance = this.settings.compliance } = asked;
    const job = { ...asked, statements, limits: { rounding, jump }, compliance };
    return bytesOf(await this.threads.run(job));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.threads.close();
  }
}

/** @throws Refusal as the thread told it; Error for a bug in it */
function bytesOf(ran: Ran<Assessed>): Buffer {
  if ('failed' in ran) {
    if (ran.failed === 'broken') throw new Error('an assessing thread broke');
    throw new Refusal('bad-request', { reason: 'answer-too-large' });
  }
  const answer = answerOf(ran.answer, 'assessing thread');
  if ('refused' in answer) throw new Refusal(answer.refused, answer.values);
  return Buffer.from(answer.buffer, answer.byteOffset, answer.byteLength);
}
