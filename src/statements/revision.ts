import { isDeepStrictEqual } from 'node:util';
import { saysTheSame } from '../domain/statement/compare';
import type { Layered } from '../domain/filing/layers';

/** A stored revision without its content. */
export interface StatementHeader {
  readonly id: string;
  readonly unitId: string;
  readonly year: number;
  /** ISO date. */
  readonly periodEnd: string;
  /** From 1; a correction adds one. */
  readonly revision: number;
  readonly uploadId: string | null;
  readonly reason: string | null;
  readonly actor: string;
  /** ISO time. */
  readonly createdAt: string;
}

/** A stored revision with its content, and what was put aside for it. */
export interface StoredStatement extends StatementHeader, Layered {}

/** Whether two revisions hold the same, with where each figure came from and what was put aside for it; answers are given a new time with each. */
export const isSameState = (a: Layered, b: Layered): boolean =>
  saysTheSame(a.statement, b.statement) &&
  isDeepStrictEqual([a.statement.figures, a.settled], [b.statement.figures, b.settled]);

/** An original file, as it comes in. */
export interface UploadedFile {
  readonly filename: string;
  readonly content: Buffer;
}
