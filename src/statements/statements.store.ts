import { record } from '../audit/record';
import { gatheredRows } from '../database/gathered';
import { newId } from '../database/id';
import { atOneLook } from '../database/one-look';
import type { Rows, WriteScope } from '../database/unit-of-work';
import type { GivenYear } from '../domain/access/caller';
import { givenText } from '../domain/access/given-year';
import { saysWhat } from '../domain/comparison/judged-ahead';
import type { Layered } from '../domain/filing/layers';
import { grouped } from '../domain/grouped';
import { Kept, onceOf } from '../domain/kept';
import { yearText } from '../filings/filing';
import { mustTakeFigures } from '../filings/gate';
import { answersOf, keepAnswers } from '../questionnaires/answers';
import { FigureEntity } from './figure.entity';
import { standsIn } from './foreseen';
import { keepSettled, settledOf } from './layer-choices.store';
import type { StatementHeader, StoredStatement } from './revision';
import { keepPacks } from './statement-packs.store';
import { fromRows, toRows, type FigureColumns } from './statement-rows';
import { StatementEntity } from './statement.entity';

const newStatements = gatheredRows('statement', StatementEntity);
const newFigures = gatheredRows('figure', FigureEntity);

/** How many revisions are held with their content: the years of the units whose pages are open. */
const MOST_HELD = 500;

/** A revision never changes: the same one is the same object, so that what is worked out of it is kept. */
const revisionsIn = onceOf((_: Rows['manager']['connection']) => new Kept<StoredStatement>(MOST_HELD));

/** Those that a transaction adds are held for it alone: they are gone again if it fails. */
const addedIn = onceOf((_: Rows) => ({ ids: new Set<string>(), held: new Kept<StoredStatement>(MOST_HELD) }));

function heldFor(rows: Rows, id: string): Kept<StoredStatement> {
  const { ids, held } = addedIn(rows);
  return ids.has(id) ? held : revisionsIn(rows.manager.connection);
}

export async function findStatement(rows: Rows, id: string): Promise<StoredStatement | undefined> {
  const held = heldFor(rows, id).known(id);
  return held ?? withContent(rows, await rows.manager.findOneBy(StatementEntity, { id }));
}

/** The newest revision of a year. */
export async function newestRevision(
  rows: Rows,
  unitId: string,
  year: number,
): Promise<StoredStatement | undefined> {
  const stands = standsIn(rows).get(yearText({ unitId, year }));
  if (stands !== undefined) return stands ?? undefined;
  const found = await atOneLook(rows, `newest ${yearText({ unitId, year })}`, () =>
    rows.manager.findOne(StatementEntity, { where: { unitId, year }, order: { revision: 'DESC' } }),
  );
  return withContent(rows, found);
}

/** The same of the years of a unit that the transaction holds: asked for once, until it adds a revision. */
export async function revisionsHeld(
  scope: WriteScope,
  unitId: string,
  years: readonly number[],
): Promise<ReadonlyMap<number, StoredStatement>> {
  const known = standsIn(scope);
  const nameOf = (year: number): string => yearText({ unitId, year });
  const unknown = years.filter((year) => !known.has(nameOf(year)));
  const newest: ReadonlyMap<number, StoredStatement> =
    unknown.length === 0 ? new Map() : await newestRevisions(scope, unitId, unknown);
  for (const year of unknown) known.set(nameOf(year), newest.get(year) ?? null);
  return new Map(years.flatMap((year) => inYear(year, known.get(nameOf(year)))));
}

const inYear = (year: number, stands: StoredStatement | null | undefined): [number, StoredStatement][] =>
  stands ? [[year, stands]] : [];

/** The newest revision of each of these years that is stored, by year. */
async function newestRevisions(
  rows: Rows,
  unitId: string,
  years: readonly number[],
): Promise<ReadonlyMap<number, StoredStatement>> {
  const found = await rows.manager
    .createQueryBuilder(StatementEntity, 's')
    .where('s.unitId = :unitId AND s.year IN (:...years)', { unitId, years })
    .orderBy('s.revision')
    .getMany();
  const newest = [...new Map(found.map((row) => [row.year, row])).values()];
  const stored = await Promise.all(newest.map((row) => withContent(rows, row)));
  return new Map(stored.flatMap((each) => (each ? [[each.year, each]] : [])));
}

/** The ids of the newest revisions of some units: by unit, and by year. */
export async function newestIds(
  { manager }: Rows,
  unitIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<number, string>>> {
  const found = await manager
    .createQueryBuilder(StatementEntity, 's')
    .select(['s.id', 's.unitId', 's.year'])
    .where('s.unitId IN (:...unitIds)', { unitIds })
    .orderBy('s.revision')
    .getMany();
  const units = grouped(found, ({ unitId }) => unitId);
  return new Map([...units].map(([unitId, all]) => [unitId, new Map(all.map(({ year, id }) => [year, id]))]));
}

/** Every revision of a unit without its content: years ascending, the newest revision of a year first. */
export async function headersOf(rows: Rows, unitId: string): Promise<readonly StatementHeader[]> {
  const found = await atOneLook(rows, `statements ${unitId}`, async () => {
    const order = { year: 'ASC', revision: 'DESC' } as const;
    return (await rows.manager.find(StatementEntity, { where: { unitId }, order })).map(headerOf);
  });
  return found ?? [];
}

async function withContent(rows: Rows, row: StatementEntity | null): Promise<StoredStatement | undefined> {
  if (!row) return undefined;
  return heldFor(rows, row.id).ofAsync(row.id, () => storedOf(rows, row));
}

/** A revision with everything of it, read anew. */
export async function storedOf(rows: Rows, row: StatementEntity): Promise<StoredStatement> {
  const figures = await rows.manager.findBy(FigureEntity, { statementId: row.id });
  const answers = await answersOf(rows, row.id);
  const settled = await settledOf(rows, row.id);
  return { ...headerOf(row), statement: fromRows(row, figures, answers), settled };
}

function headerOf(row: Omit<StatementEntity, 'made'>): StatementHeader {
  const { id, unitId, year, periodEnd, revision, uploadId, reason, actor, createdAt } = row;
  return { id, unitId, year, periodEnd, revision, uploadId, reason, actor, createdAt };
}

/** What a revision says besides its content. */
export interface RevisionOf {
  /** A new one unless given: that of a revision of elsewhere. */
  readonly id?: string;
  readonly unitId: string;
  readonly revision: number;
  readonly uploadId: string | null;
  readonly reason: string | null;
}

/**
 * Adds a revision with all its figures, answers and choices, and the event that says so.
 *
 * @param gate what lets it through: that of what the unit says, unless given
 * @returns its id
 * @throws Refusal `filing-closed` once the year was handed in
 */
export async function insertRevision(
  scope: WriteScope,
  of: RevisionOf,
  { statement, settled }: Layered,
  gate = mustTakeFigures,
): Promise<string> {
  const { year } = statement.period;
  await gate(scope, { unitId: of.unitId, year });
  standsIn(scope).delete(`${of.unitId} ${year}`);
  const { content, figures } = toRows(statement);
  const row = { id: newId(), ...of, ...content, actor: scope.actor, createdAt: scope.at };
  addedIn(scope).ids.add(row.id);
  await newStatements.add(scope, [row]);
  await newFigures.add(
    scope,
    figures.map((each) => ({ statementId: row.id, ...each })),
  );
  await keepAnswers(scope, { statementId: row.id, kind: statement.unit.kind }, statement.answers);
  await keepSettled(scope, row.id, settled);
  await keepPacks(scope, [[row.id, statement]]);
  const action = of.revision === 1 ? 'statement-stored' : 'statement-revised';
  const details = { ...of, year: row.year, figures: figures.length };
  await record(scope, { action, subject: 'statement', subjectId: row.id, details });
  if (statement.answers.size === 0) holdStored(scope, row, { statement, figures, settled });
  return row.id;
}

/** What was just written is not read back: not where answers are, which are given their time as they are kept. */
function holdStored(
  scope: WriteScope,
  row: Omit<StatementEntity, 'made'>,
  { statement, figures, settled }: { readonly figures: readonly FigureColumns[] } & Layered,
): void {
  const stored = { ...headerOf(row), statement: fromRows(row, figures, new Map()), settled };
  saysWhat(stored.statement, statement);
  heldFor(scope, row.id).of(row.id, () => stored);
  standsIn(scope).set(`${row.unitId} ${row.year}`, stored);
}

/** The units and years of which statements were read from an original file. */
export async function yearsOfUpload({ manager }: Rows, uploadId: string): Promise<GivenYear[]> {
  const found = await manager.find(StatementEntity, {
    where: { uploadId },
    select: { id: true, unitId: true, year: true },
  });
  return [...new Map(found.map((each) => [givenText(each), each])).values()];
}

/** The unit and the year of a statement revision. */
export async function yearOfStatement(rows: Rows, id: string): Promise<GivenYear | undefined> {
  const held = heldFor(rows, id).known(id);
  if (held) return held;
  const select = { id: true, unitId: true, year: true } as const;
  return (await rows.manager.findOne(StatementEntity, { where: { id }, select })) ?? undefined;
}
