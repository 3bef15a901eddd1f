import type { Rows } from '../database/unit-of-work';
import { onceOf } from '../domain/kept';
import type { StoredStatement } from './revision';

/** What a transaction knows to stand of the years of units that it holds; null for a year that is not stored. */
export const standsIn = onceOf((_: Rows) => new Map<string, StoredStatement | null>());

/** Original files, by bytes and name, which a transaction knows not to be kept. */
export const newUploadsIn = onceOf((_: Rows) => new Set<string>());
