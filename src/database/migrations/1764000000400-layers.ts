import type { MigrationInterface, QueryRunner } from 'typeorm';
import { insertRows, places } from '../bulk';
import { createTables, isPostgres, type TableText } from './portable';

const TABLES: readonly TableText[] = [
  {
    name: 'answer',
    primary: ['statementId', 'answeredAs', 'indicator', 'question'],
    columns: {
      statementId: 'id',
      answeredAs: 'code',
      indicator: 'code',
      question: 'integer',
      ruleSetId: 'code?',
      position: 'integer',
      value: 'code',
      origin: 'text?',
      note: 'text?',
      actor: 'code',
      answeredAt: 'date',
    },
    references: { statementId: ['statement', 'id'] },
  },
  {
    name: 'layer_choice',
    primary: ['statementId', 'place'],
    columns: {
      statementId: 'id',
      place: 'code',
      took: 'code',
      aside: 'text?',
      asideOrigin: 'text?',
      actor: 'code',
      chosenOn: 'date',
    },
    references: { statementId: ['statement', 'id'] },
  },
];

const COLUMNS = [
  ...['statementId', 'answeredAs', 'indicator', 'question', 'ruleSetId', 'position'],
  ...['value', 'origin', 'actor', 'answeredAt'],
];
const AT_ONCE = 500;

type Origin = Readonly<Record<string, unknown>>;
type Sheet = readonly [indicator: string, answers: number | readonly string[], origin: Origin];

/** A statement as this migration finds it. */
interface OldStatement {
  readonly id: string;
  readonly identity: string;
  readonly answers: string;
  readonly actor: string;
  readonly createdAt: string;
}

/** Answers become rows, one by one, and there is room for what was chosen between a file and a person. */
export class Layers1764000000400 implements MigrationInterface {
  readonly name = 'Layers1764000000400';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    await inParts(runner, async (part) => {
      await insertRows(runner.manager, 'answer', COLUMNS, part.flatMap(rowsOf));
    });
    await runner.query('ALTER TABLE "statement" DROP COLUMN "answers"');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "statement" ADD COLUMN "answers" text NOT NULL DEFAULT '[]'`);
    if (isPostgres(runner)) await runner.query('ALTER TABLE "statement" ALTER COLUMN "answers" DROP DEFAULT');
    await inParts(runner, async (part) => {
      for (const { id } of part) await putBack(runner, id);
    });
    for (const { name } of [...TABLES].reverse()) await runner.dropTable(name);
  }
}

/** Every statement, a part at a time. */
async function inParts(
  runner: QueryRunner,
  work: (part: readonly OldStatement[]) => Promise<void>,
): Promise<void> {
  for (let after = '', left = true; left;) {
    const sql = `SELECT "id", "identity", "answers", "actor", "createdAt" FROM "statement"
      WHERE "id" > ${places(runner.manager, 1)} ORDER BY "id" LIMIT ${AT_ONCE}`;
    const part = await runner.manager.query<OldStatement[]>(sql, [after]);
    await work(part);
    after = part.at(-1)?.id ?? after;
    left = part.length === AT_ONCE;
  }
}

/** Where the list of an indicator stands (question -1), then its questions; a mere count has none. */
function rowsOf({ id, identity, answers, actor, createdAt }: OldStatement): (string | number | null)[][] {
  const { kind } = JSON.parse(identity) as { readonly kind: string };
  return (JSON.parse(answers) as Sheet[]).flatMap(([indicator, given, origin], position) => {
    const list = typeof given === 'number' ? [] : given;
    const count = typeof given === 'number' ? String(given) : '';
    const [by, on] =
      origin['at'] === 'form' ? [String(origin['by']), String(origin['on'])] : [actor, createdAt];
    const row = (question: number, value: string, from: string | null): (string | number | null)[] => [
      ...[id, 'manager', indicator, question, askedBy(kind, indicator), position, value, from, by, on],
    ];
    return [row(-1, count, JSON.stringify(origin)), ...list.map((value, at) => row(at, value, null))];
  });
}

/** The rule sets that asked when this was written: KKPKK numbers its aspects by letters. */
function askedBy(kind: string, indicator: string): string {
  if (/^[A-Z]/.test(indicator)) return 'kkpkk-2021';
  return kind.endsWith('pps') ? 'perdep-07-2016' : 'perdep-06-2016';
}

interface AnswerRow {
  readonly indicator: string;
  readonly question: number;
  readonly value: string;
  readonly origin: string | null;
}

async function putBack(runner: QueryRunner, statementId: string): Promise<void> {
  const [one, two] = isPostgres(runner) ? ['$1', '$2'] : ['?', '?'];
  const found = await runner.manager.query<AnswerRow[]>(
    `SELECT "indicator", "question", "value", "origin" FROM "answer"
      WHERE "statementId" = ${one} AND "answeredAs" = 'manager' ORDER BY "position", "question"`,
    [statementId],
  );
  const sheets = found.flatMap(({ indicator, question, value, origin }): Sheet[] => {
    if (question !== -1) return [];
    const list = found.filter((row) => row.indicator === indicator && row.question !== -1);
    const given = value === '' ? list.map((row) => row.value) : Number(value);
    return [[indicator, given, JSON.parse(origin ?? '{}') as Origin]];
  });
  const text = JSON.stringify(sheets);
  await runner.query(`UPDATE "statement" SET "answers" = ${one} WHERE "id" = ${two}`, [text, statementId]);
}
