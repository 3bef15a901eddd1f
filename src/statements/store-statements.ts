import type { WriteScope } from '../database/unit-of-work';
import { contradicts, differences, type Difference } from '../domain/statement/compare';
import type { Statement, UnitIdentity } from '../domain/statement/statement';
import { insertRevision, keepUpload, newestRevision } from './statements.store';
import type { StoredStatement, UploadedFile } from './revision';

/** What one file says: one unit, one or more years. */
export interface Intake {
  readonly unit: UnitIdentity;
  readonly statements: readonly Statement[];
  readonly upload?: UploadedFile;
  /** Why the latest year is corrected, if it is. */
  readonly reason?: string;
  /** The earlier years of which the figures in this file shall replace the stored ones, and why. */
  readonly replaceComparatives?: { readonly years: readonly number[]; readonly reason: string };
}

/** What became of one year. */
export interface StoredYear {
  readonly year: number;
  readonly statementId: string;
  readonly revision: number;
  readonly outcome: 'stored' | 'revised' | 'unchanged' | 'comparative-changed';
}

/** An earlier year in which the file and the store do not agree: nothing was stored, somebody has to choose. */
export interface ComparativeChanged {
  readonly year: number;
  readonly statementId: string;
  readonly lines: readonly Difference[];
}

export interface Stored {
  readonly unitId: string;
  /** By year. */
  readonly years: readonly StoredYear[];
  readonly comparativesChanged: readonly ComparativeChanged[];
  /** The kept original, where it brought anything or somebody has to choose. */
  readonly uploadId: string | null;
}

/** Stores every year of one file in the transaction that is given. */
export async function storeYears(scope: WriteScope, unitId: string, intake: Intake): Promise<Stored> {
  const statements = [...intake.statements].sort((a, b) => a.period.year - b.period.year);
  const latest = statements.at(-1)?.period.year;
  const file = { scope, unitId, intake, upload: uploadOnce(scope, intake.upload) };
  const years: StoredYear[] = [];
  const comparativesChanged: ComparativeChanged[] = [];
  for (const statement of statements) {
    const outcome = await storeYear(file, statement, statement.period.year === latest);
    years.push(outcome.stored);
    if (outcome.changed) comparativesChanged.push(outcome.changed);
  }
  const needed = comparativesChanged.length > 0 || years.some((each) => each.outcome !== 'unchanged');
  return { unitId, years, comparativesChanged, uploadId: needed ? await file.upload() : null };
}

interface FileInHand {
  readonly scope: WriteScope;
  readonly unitId: string;
  readonly intake: Intake;
  readonly upload: () => Promise<string | null>;
}

interface Outcome {
  readonly stored: StoredYear;
  readonly changed?: ComparativeChanged;
}

async function storeYear(file: FileInHand, statement: Statement, isLatest: boolean): Promise<Outcome> {
  const { year } = statement.period;
  const before = await newestRevision(file.scope, file.unitId, year);
  if (!before) return add(file, statement, 1, null);
  const lines = differences(before.statement, statement);
  const replace = file.intake.replaceComparatives;
  if (isLatest && lines.length > 0)
    return add(file, statement, before.revision + 1, file.intake.reason ?? null);
  if (isLatest || !lines.some(contradicts)) return { stored: standing(before, 'unchanged') };
  if (replace?.years.includes(year)) return add(file, statement, before.revision + 1, replace.reason);
  return {
    stored: standing(before, 'comparative-changed'),
    changed: { year, statementId: before.id, lines },
  };
}

async function add(
  file: FileInHand,
  statement: Statement,
  revision: number,
  reason: string | null,
): Promise<Outcome> {
  const of = { unitId: file.unitId, revision, uploadId: await file.upload(), reason };
  const statementId = await insertRevision(file.scope, of, statement);
  const outcome = revision === 1 ? 'stored' : 'revised';
  return { stored: { year: statement.period.year, statementId, revision, outcome } };
}

function standing(before: StoredStatement, outcome: StoredYear['outcome']): StoredYear {
  return { year: before.year, statementId: before.id, revision: before.revision, outcome };
}

/** Keeps the original with the first year that needs it, so that a file without news leaves nothing behind. */
function uploadOnce(scope: WriteScope, upload: UploadedFile | undefined): () => Promise<string | null> {
  let kept: Promise<string> | undefined;
  return async () => {
    if (!upload) return null;
    kept ??= keepUpload(scope, upload);
    return kept;
  };
}
