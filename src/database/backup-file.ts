import { open, stat } from 'node:fs/promises';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { Refusal, type RefusalValues } from '../domain/errors';
import { type Reason } from '../domain/refusal-reasons';
import type { Settings } from '../settings';
import { fileOptions, isOfNewer } from './data-source';
import { codeOf } from '../domain/error-code';

/** Tables whose rows are never removed. They are counted before and after a copy is made. */
export const RECORDS = [
  'unit',
  'upload',
  'statement',
  'figure',
  'answer',
  'answer_tap',
  'examined_answer',
  'evidence',
  'evidence_file',
  'variant',
  'working_entry',
  'layer_choice',
  'explanation',
  'mapping_correction',
  'area',
  'edition',
  'annex_check',
  'picture',
  'local_edition',
  'edition_choice',
  'assessment',
  'assessment_scores',
  'filing',
  'filing_step',
  'concern',
  'concern_move',
  'office',
  'office_key',
  'paper',
  'paper_annulment',
  'paper_file',
  'print_set',
  'print_item',
  'tray_entry',
  'event',
  'event_link',
  'job_group',
  'job',
  'data_export',
  'data_release',
  'data_taking',
  'reminder',
  'survey',
  'survey_answer',
  'survey_token',
  'voice_door',
  'signal_mark',
  'account',
  'account_key',
  'account_request',
] as const;

/** Tables whose rows come and go: what was worked out, what ends, and what people take back. */
export const PASSING = [
  'api_reply',
  'account_device',
  'account_failure',
  'account_grant',
  'account_link',
  'account_recovery',
  'account_session',
  'area_change',
  'area_mark',
  'area_sum',
  'area_tally',
  'area_units',
  'assignment',
  'chosen_columns',
  'data_export_piece',
  'data_release_part',
  'data_release_piece',
  'desk_change',
  'desk_hit',
  'desk_next',
  'desk_state',
  'desk_tally',
  'group_statistic',
  'own_group',
  'own_group_unit',
  'peer',
  'peer_group',
  'population',
  'print_file',
  'row_draft',
  'saved_view',
  'signal',
  'snooze',
  'statement_pack',
  'unit_contact',
  'voice',
] as const;

/** What every version of the program had. A copy of an earlier one lacks other tables: they are made when it is opened. */
const ALWAYS = ['unit', 'upload', 'statement', 'figure', 'edition', 'assessment', 'event'];

/** How many rows each of those tables holds. */
export type RowCounts = Readonly<Record<(typeof RECORDS)[number], number>>;

/**
 * Opens a backup without writing to it and checks it through.
 *
 * @throws Refusal `backup-not-valid` with the reason
 */
export async function verify(settings: Settings, file: string): Promise<RowCounts> {
  await needsFile(file);
  try {
    return await withSource(fileOptions(settings, file), async (source) => {
      await checkThrough(source, file);
      return countRows(source);
    });
  } catch (error) {
    throw codeOf(error)?.startsWith('SQLITE_')
      ? new Refusal('backup-not-valid', because(file, 'damaged'))
      : error;
  }
}

async function checkThrough(source: DataSource, file: string): Promise<void> {
  const integrity = await source.query<{ integrity_check: string }[]>('PRAGMA integrity_check');
  const orphans = await source.query<unknown[]>('PRAGMA foreign_key_check');
  if (integrity[0]?.integrity_check !== 'ok' || orphans.length > 0) refuse(file, 'damaged');
  const names = await tablesOf(source);
  if (![...ALWAYS, 'migrations'].every((table) => names.has(table))) refuse(file, 'not-rapor');
  if (await isOfNewer(source)) refuse(file, 'newer-version');
}

async function tablesOf(source: DataSource): Promise<Set<string>> {
  const tables = await source.query<{ name: string }[]>(
    `SELECT name FROM sqlite_master WHERE type = 'table'`,
  );
  return new Set(tables.map(({ name }) => name));
}

/** How many rows there are, in one look; none in a table that an earlier version did not have. */
export async function countRows(source: DataSource): Promise<RowCounts> {
  const names = await tablesOf(source);
  const count = (table: string): string => (names.has(table) ? `(SELECT COUNT(*) FROM "${table}")` : '0');
  const columns = RECORDS.map((table) => `${count(table)} AS "${table}"`);
  const [counts] = await source.query<RowCounts[]>(`SELECT ${columns.join(', ')}`);
  if (!counts) throw new Error('no counts');
  return counts;
}

/** Opens a database for one piece of work. */
export async function withSource<T>(
  options: DataSourceOptions,
  work: (source: DataSource) => Promise<T>,
): Promise<T> {
  const source = await new DataSource(options).initialize();
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}

/** @throws Refusal `backup-not-valid` (reason `no-database`) when there is no such file */
export async function needsFile(file: string): Promise<void> {
  if (!(await exists(file))) refuse(file, 'no-database');
}

export async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** @throws Refusal `backup-not-valid` */
export function refuse(file: string, reason: Reason): never {
  throw new Refusal('backup-not-valid', because(file, reason));
}

/** The values of a refusal about a file. */
export function because(file: string, reason: Reason): RefusalValues {
  return { file, reason };
}

/** Sees to it that a file is on the disk, not only on its way there; hands back its size. */
export async function flush(file: string): Promise<number> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
    return (await handle.stat()).size;
  } finally {
    await handle.close();
  }
}
