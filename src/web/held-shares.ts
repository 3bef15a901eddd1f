import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { newToken } from '../database/token';
import { readForm, type FormFile } from './form';

interface Held {
  readonly files: readonly FormFile[];
  readonly bytes: number;
  /** Where the browser asked from. */
  readonly address: string;
  /** In milliseconds: when they are forgotten. */
  readonly until: number;
}

const MIB = 1024 * 1024;
/** In minutes: as long as it takes to find a password. */
export const MINUTES_HELD = 15;
/** Of one browser, in bytes and files; of all of them together; and how many shares one address may leave. */
const MOST_BYTES = 20 * MIB;
const MOST_FILES = 12;
const MOST_OF_ALL = 80 * MIB;
const MOST_OF_ADDRESS = 3;

/**
 * Files that somebody shared from a telephone before signing in: in memory for a quarter of an hour, for the browser that sent
 * them and nobody else, never stored. After signing in somebody says whether they come in: it may be another person. Anybody
 * can send them, so that what is held is bounded, and what is there is never pushed out by what comes.
 */
@Injectable()
export class HeldShares {
  private readonly held = new Map<string, Held>();
  /** Bytes that are being read and may be held. */
  private coming = 0;

  /** Reads and holds what a request shares. @returns the word by which the browser has it again; undefined where it was not held */
  async hold(request: FastifyRequest, now = Date.now()): Promise<string | undefined> {
    this.forget(now);
    const own = [...this.held.values()].filter(({ address }) => address === request.ip);
    if (own.length >= MOST_OF_ADDRESS || this.bytes() + MOST_BYTES > MOST_OF_ALL) return undefined;
    this.coming += MOST_BYTES;
    try {
      const limits = { files: MOST_FILES, fileSize: MOST_BYTES, bytes: MOST_BYTES };
      const { files } = await readForm(request, limits);
      if (files.length === 0) return undefined;
      const key = newToken();
      const bytes = files.reduce((all, { content }) => all + content.length, 0);
      this.held.set(key, { files, bytes, address: request.ip, until: now + MINUTES_HELD * 60_000 });
      return key;
    } catch {
      // What is too large or no form is not held, and is told to be shared again.
      return undefined;
    } finally {
      this.coming -= MOST_BYTES;
    }
  }

  /** What is held under a word. */
  of(key: string, now = Date.now()): readonly FormFile[] {
    this.forget(now);
    return this.held.get(key)?.files ?? [];
  }

  /** Hands it over, once. */
  take(key: string, now = Date.now()): readonly FormFile[] {
    const files = this.of(key, now);
    this.held.delete(key);
    return files;
  }

  private bytes(): number {
    return [...this.held.values()].reduce((all, { bytes }) => all + bytes, this.coming);
  }

  private forget(now: number): void {
    for (const [key, { until }] of this.held) if (until <= now) this.held.delete(key);
  }
}
