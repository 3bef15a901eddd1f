import { exact } from '../domain/decimal';
import type { Layered, Settled } from '../domain/filing/layers';
import { isRecord, textOrNull } from '../domain/records';
import { identityIn, isDoubt, isOrigin, isReported, listIn, originIn } from '../domain/release/read-content';
import type { ReleaseRow } from '../domain/release/sets';
import type { Origin } from '../domain/statement/statement';
import { fromAnswerRows, type AnswerColumns } from '../questionnaires/answer-rows';
import { fromRows, type FigureColumns } from '../statements/statement-rows';
import { refused, type OpenedRelease } from './archive';

/** The revisions of a unit of a release. @throws Refusal `release-refused` where one is there twice, or of no year */
export function revisionsIn(release: OpenedRelease, unitId: string): ReleaseRow<'statements'>[] {
  const rows = release.rowsOf('statements', unitId);
  const isOne = ({ year, revision }: ReleaseRow<'statements'>): boolean =>
    Number(year) >= 1945 && Number(year) <= 2200 && Number(revision) >= 1;
  const names = rows.flatMap((row) => [`${row.statement_id}`, `${row.year} ${row.revision}`]);
  if (!rows.every(isOne) || new Set(names).size < names.length)
    throw refused('release-damaged', 'statements.jsonl');
  return rows;
}

/** What a revision of a release says. @throws Refusal `release-refused` where something in it is no such thing */
export function statementOf(release: OpenedRelease, row: ReleaseRow<'statements'>): Layered {
  const id = textOf(row.statement_id);
  const identity = identityIn(row.identity);
  const [ratios, scores] = [listIn(row.ratios, isReported), listIn(row.scores, isReported)];
  const doubts = listIn(row.doubts, isDoubt);
  const settled = listIn(row.choices, isChoice);
  if (!identity || !ratios || !scores || !doubts || !settled || typeof row.year !== 'number')
    throw refused('release-damaged', 'statements.jsonl');
  const content = {
    ...{ year: row.year, periodEnd: textOf(row.period_end), identity, ratios, scores, doubts },
    totalsProve: row.totals_prove === 1,
  };
  const [figures, answers] = [release.rowsOf('figures', id), release.rowsOf('answers', id)];
  eachOnce('figures.jsonl', figures, ({ line, position }) => [`${line}`, `at ${position}`]);
  eachOnce('answers.jsonl', answers, ({ number, question, position }) => [
    `${number} ${question}`,
    `at ${position} ${question}`,
  ]);
  return {
    statement: fromRows(content, figures.map(figureOf), fromAnswerRows(answers.map(answerOf))),
    settled: new Map(settled.map((each) => [each.place, settledOf(each)])),
  };
}

/** @throws Refusal `release-refused` where two rows stand for one thing, or in one place */
function eachOnce<R>(file: string, rows: readonly R[], named: (row: R) => readonly string[]): void {
  const names = rows.flatMap(named);
  if (new Set(names).size < names.length) throw refused('release-damaged', file);
}

function figureOf({ line, position, amount, origin_data, note }: ReleaseRow<'figures'>): FigureColumns {
  const origin = originIn(origin_data);
  if (!origin || typeof position !== 'number') throw refused('release-damaged', 'figures.jsonl');
  return { code: textOf(line), position, amount: exact(textOf(amount)), origin, note: textOrNull(note) };
}

/** The row of a list itself is that of no question. */
function answerOf(row: ReleaseRow<'answers'>): AnswerColumns {
  const { number, question, position, answer, yes, origin_data, note } = row;
  if (typeof position !== 'number') throw refused('release-damaged', 'answers.jsonl');
  const value = typeof question === 'number' ? textOf(answer) : yes === null ? '' : String(yes);
  return {
    indicator: textOf(number),
    question: typeof question === 'number' ? question - 1 : -1,
    position,
    value,
    origin: originIn(origin_data) ?? null,
    note: textOrNull(note),
  };
}

interface Choice {
  readonly place: string;
  readonly took: 'file' | 'typed';
  readonly aside: string | null;
  readonly asideOrigin: Origin | null;
  readonly by: string;
  readonly on: string;
}

const isChoice = (value: unknown): value is Choice =>
  isRecord(value) &&
  [value['place'], value['by'], value['on']].every((each) => typeof each === 'string') &&
  (value['took'] === 'file' || value['took'] === 'typed') &&
  (value['aside'] === null || typeof value['aside'] === 'string') &&
  (value['asideOrigin'] === null || isOrigin(value['asideOrigin']));

function settledOf({ took, aside, asideOrigin, by, on }: Choice): Settled {
  const put = aside === null || asideOrigin === null ? {} : { aside: { text: aside, origin: asideOrigin } };
  return { took, ...put, by, on };
}

/** A text that has to be there. @throws Refusal `release-refused` */
export function textOf(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw refused('release-damaged', '');
  return value;
}
