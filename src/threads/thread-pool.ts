import { Piscina } from 'piscina';
import { Refusal } from '../domain/errors';
import { codeOf } from '../domain/error-code';
import { patience } from './patience';
import type { Patience } from './patience';

/** How threads are started, and what one of them may use. Jest, whose transform does not reach into them, adds a loader. */
export interface ThreadSettings extends Patience {
  /** What its default export answers is the answer. */
  readonly file: string;
  execArgv?: string[];
  memoryMib: number;
  /** How many jobs may wait; any number unless given. */
  readonly mostWaiting?: number;
}

/** What came of a job: the answer, or what of its limits it met. A thread that broke for another reason is `broken`. */
export type Ran<Answer> = { readonly answer: Answer } | { readonly failed: 'memory' | 'time' | 'broken' };

/** What is known of a job besides itself. */
interface About {
  /** In bytes. */
  readonly size?: number;
  /** What is handed over instead of copied. */
  readonly transfer?: readonly ArrayBuffer[];
  /** Another worker than that of the settings. */
  readonly file?: string;
  /** In milliseconds of computing, where it is another than that of the settings. */
  readonly timeLimit?: number;
}

interface Place<Job, Answer> {
  readonly thread: Piscina<Job, Answer>;
  jobs: number;
}

const MIB = 1024 * 1024;
/**
 * Beside the memory limit: what is made and dropped at once. With 16 a seventh of the time of a long list goes into collecting;
 * with 48 hostile files in two threads took the process 519 MiB above idle, where 512 is the limit.
 */
const YOUNG_MIB = 24;
const MOST_THREADS = 2;
/** A thread is replaced after so many jobs, so that nothing a library keeps can pile up. */
const JOBS_PER_THREAD = 5000;
/** After a job of this size it is replaced at once: its memory is given back. */
const LARGE = 2 * MIB;

/**
 * Threads for work that would hold up the service: each job has a limit of memory and of time. Two run at a time,
 * further ones wait. A thread that is ended holds its place until it is: there are never more than two.
 */
export class ThreadPool<Job, Answer> {
  private readonly idle: Place<Job, Answer>[] = [];
  private readonly waiting: ((place: Place<Job, Answer>) => void)[] = [];
  private readonly ending = new Set<Promise<void>>();
  private busy = 0;

  constructor(private readonly settings: ThreadSettings) {}

  /** @throws Refusal `busy` when too many jobs wait; Error when the thread finds no file to run: our own fault, not that of the job */
  async run(job: Job, about: About = {}): Promise<Ran<Answer>> {
    const place = await this.acquire();
    let ended = true;
    try {
      const ran = await this.ask(place, job, about);
      ended = 'failed' in ran || (about.size ?? 0) > LARGE;
      return ran;
    } finally {
      this.release(place, ended);
    }
  }

  /** Starts one thread ahead of the first job, which otherwise waits for the libraries to load. */
  warmUp(): void {
    if (this.busy + this.idle.length === 0) this.idle.push(this.start());
  }

  /** Ends the threads that wait for work, when the program stops. */
  async close(): Promise<void> {
    const idle = this.idle.splice(0).map(({ thread }) => thread.destroy());
    await Promise.all([...this.ending, ...idle]);
  }

  private async ask(
    { thread }: Place<Job, Answer>,
    job: Job,
    { size = 0, transfer = [], file, timeLimit = this.settings.timeLimit }: About,
  ): Promise<Ran<Answer>> {
    const overtime = patience({ ...this.settings, timeLimit }, Math.floor(size / MIB));
    const work = thread.run(job, {
      transferList: [...transfer],
      ...(file !== undefined && { filename: file }),
    });
    const ran = work.then((answer) => ({ answer }), brokenBy);
    try {
      return await Promise.race([ran, overtime.passed.then((failed) => ({ failed }))]);
    } finally {
      overtime.end();
    }
  }

  private async acquire(): Promise<Place<Job, Answer>> {
    const ready = this.idle.pop();
    if (!ready && this.busy >= MOST_THREADS) return this.turn();
    this.busy += 1;
    return ready ?? this.start();
  }

  private turn(): Promise<Place<Job, Answer>> {
    if (this.waiting.length >= (this.settings.mostWaiting ?? Infinity)) throw new Refusal('busy');
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Hands the place on, with a fresh thread as soon as an ended one is gone; whoever asked has the answer before. */
  private release(place: Place<Job, Answer>, ended: boolean): void {
    place.jobs += 1;
    if (!ended && place.jobs < JOBS_PER_THREAD) {
      this.handOn(place);
      return;
    }
    const end = place.thread.destroy().then(() => {
      this.ending.delete(end);
      this.handOn(undefined);
    });
    this.ending.add(end);
  }

  /** To whoever has waited longest. */
  private handOn(place: Place<Job, Answer> | undefined): void {
    const next = this.waiting.shift();
    if (next) {
      next(place ?? this.start());
      return;
    }
    this.busy -= 1;
    if (place) this.idle.push(place);
  }

  private start(): Place<Job, Answer> {
    const { file, execArgv, memoryMib } = this.settings;
    const thread = new Piscina<Job, Answer>({
      filename: file,
      minThreads: 1,
      maxThreads: 1,
      resourceLimits: { maxOldGenerationSizeMb: memoryMib, maxYoungGenerationSizeMb: YOUNG_MIB },
      ...(execArgv && { execArgv }),
    });
    // A thread may fail while nobody waits for it; another one then takes its place.
    thread.on('error', () => undefined);
    return { thread, jobs: 0 };
  }
}

const NOT_FOUND = ['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND'];

/** @throws the error when it is our own fault */
function brokenBy(error: unknown): { failed: 'memory' | 'broken' } {
  const code = codeOf(error) ?? '';
  if (NOT_FOUND.includes(code)) throw error;
  const exited = error instanceof Error && error.message.startsWith('worker exited');
  return { failed: code === 'ERR_WORKER_OUT_OF_MEMORY' || exited ? 'memory' : 'broken' };
}
