import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { VISITOR } from '../domain/access/grant';
import type { Caller } from '../domain/access/caller';
import { Refusal } from '../domain/errors';
import { Settings } from '../settings';

/** In seconds: how long requests are counted together. */
const WINDOW = 60;

/**
 * How often an account may ask the public API: all its keys together, so that more keys give no more. Counted by each process
 * for itself, and forgotten when it ends. Whoever has no account is counted by address.
 */
@Injectable()
export class RateLimits {
  private readonly most: number;
  private readonly limiter: RateLimiterMemory;

  constructor({ RAPOR_API_REQUESTS: most }: Settings) {
    this.most = most;
    this.limiter = new RateLimiterMemory({ points: most, duration: WINDOW });
  }

  /** Counts a request, and tells what is left in its headers.
   * @throws Refusal `too-many-requests` */
  async count({ id, from = '' }: Caller, reply: FastifyReply): Promise<void> {
    const who = id === VISITOR.id ? `${id} ${from}` : id;
    const { left, seconds, isOver } = await this.consumed(who);
    void reply.header('ratelimit-policy', `"api";q=${this.most};w=${WINDOW}`);
    void reply.header('ratelimit', `"api";r=${left};t=${seconds}`);
    if (!isOver) return;
    void reply.header('retry-after', String(seconds));
    throw new Refusal('too-many-requests', { most: String(this.most), seconds: String(seconds) });
  }

  private async consumed(who: string): Promise<{ left: number; seconds: number; isOver: boolean }> {
    try {
      return told(await this.limiter.consume(who), false);
    } catch (error) {
      if (error instanceof RateLimiterRes) return told(error, true);
      throw error;
    }
  }
}

const told = ({ remainingPoints, msBeforeNext }: RateLimiterRes, isOver: boolean) => ({
  left: Math.max(0, remainingPoints),
  seconds: Math.max(1, Math.ceil(msBeforeNext / 1000)),
  isOver,
});
