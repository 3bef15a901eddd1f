import { inPostgres } from './bulk';
import type { WriteScope } from './unit-of-work';

/** What can be held: a name that may become a unit, a unit's statements and assessments, something kept once, what is counted of areas, what is kept of the desk, a batch of jobs, a file of the tray, what somebody chose in one, the papers of an office, an account, the answers of a survey, the exports of somebody, a request that is carried out once, or the end of the trail. */
export type Held =
  | 'unit-name'
  | 'unit'
  | 'edition'
  | 'population'
  | 'group'
  | 'area-counts'
  | 'desk'
  | 'batch'
  | 'tray'
  | 'draft'
  | 'papers'
  | 'account'
  | 'survey'
  | 'export'
  | 'reply'
  | 'trail';

/**
 * Waits until no other transaction holds the same thing, also of another process, and holds it until this one ends.
 * What is read afterwards is what the others left. SQLite has one writer at a time: there nothing is to be waited for.
 *
 * A name is held before its unit, a unit before what is kept once for all, and years go upwards, so that no two
 * transactions wait for each other. The trail is held last of all, when everything else is written.
 */
export async function hold({ manager }: WriteScope, what: Held, id: string): Promise<void> {
  if (!inPostgres(manager)) return;
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${what} ${id}`]);
}

/** The same of some things of one kind, with one question: one after the other, always in the same order. */
export async function holdAll({ manager }: WriteScope, what: Held, ids: Iterable<string>): Promise<void> {
  const keys = [...new Set(ids)].sort().map((id) => `${what} ${id}`);
  if (!inPostgres(manager) || keys.length === 0) return;
  const each = 'FROM unnest($1::text[]) AS "held"("key")';
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended("key", 0)) ${each}`, [keys]);
}
