import type { WriteScope } from '../database/unit-of-work';
import type { JobKind } from '../domain/job/kinds';
import { isOfKind } from './attempt';
import type { Halt, HaltHandler, TakeHandler } from './job-queue';
import type { JobEntity } from './job.entity';

/** Who is told of jobs that are taken, or came to a halt. */
export class Halts {
  private readonly handlers = new Map<
    string,
    (scope: WriteScope, payload: unknown, halt: Halt) => Promise<void>
  >();

  private readonly takers = new Map<
    string,
    (scope: WriteScope, payloads: readonly unknown[]) => Promise<void>
  >();

  addTaker<K extends JobKind>(kind: K, told: TakeHandler<K>): void {
    if (this.takers.has(kind)) throw new Error(`two are told of the taking of ${kind}`);
    this.takers.set(kind, async (scope, payloads) => {
      const known = payloads.filter((each) => isOfKind(kind, each));
      if (known.length > 0) await told(scope, known);
    });
  }

  /** Tells of the jobs of a kind that were taken. */
  async tellTaken(
    scope: WriteScope,
    kind: JobKind,
    jobs: readonly Pick<JobEntity, 'payload'>[],
  ): Promise<void> {
    await this.takers.get(kind)?.(
      scope,
      jobs.map((each): unknown => JSON.parse(each.payload)),
    );
  }

  add<K extends JobKind>(kind: K, told: HaltHandler<K>): void {
    if (this.handlers.has(kind)) throw new Error(`two are told of ${kind}`);
    // A payload of another version of the program is about nothing that this one knows.
    this.handlers.set(kind, async (scope, payload, halt) => {
      if (isOfKind(kind, payload)) await told(scope, payload, halt);
    });
  }

  /** Tells of one job. @param changes what was written of it */
  async tell(
    scope: WriteScope,
    { kind, payload }: Pick<JobEntity, 'kind' | 'payload'>,
    { state, reason }: Partial<JobEntity>,
  ): Promise<void> {
    if (state === undefined || state === 'running' || state === 'done') return;
    const why = typeof reason === 'string' ? { reason } : {};
    await this.handlers.get(kind)?.(scope, JSON.parse(payload), { state, ...why });
  }
}
