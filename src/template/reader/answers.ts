import { textOf } from '../../domain/grid';
import type { Cell } from '../../domain/grid';
import type { Answer } from '../../domain/statement/statement';
import { questionnaireSetsOf } from '../law';
import type { QuestionnaireSet } from '../law';
import { questionCode } from '../places';
import { cellOf, isBlank } from './rows';
import type { CodedRow, Draft, YearColumn } from './rows';

const WORDS: readonly (readonly [RegExp, Answer])[] = [
  [/^(ya|y|yes|true|1)$/, 'yes'],
  [/^(tidak|tdk|t|no|n|false|0)$/, 'no'],
  [/^(tidak berlaku|tdk berlaku|tb|t\/b|n\/a)$/, 'notApplicable'],
];

/** Reads, of every year, each regulation's questionnaires where at least one question is answered. */
export function readAnswers(draft: Draft): void {
  const rows = new Map(draft.rows.map((row) => [row.code, row]));
  for (const column of draft.columns.filter((each) => !each.unused))
    for (const set of questionnaireSetsOf(draft.kind)) readSet(draft, rows, set, column);
}

/** What is blank beside an answer is unanswered. */
function readSet(
  draft: Draft,
  rows: ReadonlyMap<string, CodedRow>,
  set: QuestionnaireSet,
  column: YearColumn,
): void {
  const groups = set.groups.map(({ indicator, questions }) => {
    const asked = questions.map((question) => rows.get(questionCode(indicator, question.number)));
    return { indicator, asked, answers: asked.map((row) => answerOf(draft, row, column)) };
  });
  const given = groups.some(({ answers }) => answers.some((answer) => answer !== 'unanswered'));
  if (!given) return;
  for (const { indicator, asked, answers } of groups) {
    column.answers.set(indicator, { answers, origin: originOf(draft, asked, column) });
  }
}

function answerOf(draft: Draft, row: CodedRow | undefined, { column }: YearColumn): Answer {
  if (!row) return 'unanswered';
  const cell = cellOf(row, column);
  if (isBlank(cell)) return 'unanswered';
  const answer = answerIn(cell);
  if (answer) return answer;
  const { content } = cell;
  const place = { sheet: row.sheet.name, cell: cell.address };
  if (content.kind === 'error') draft.faults.push({ code: 'cell-error', ...place, found: content.code });
  else if (content.kind === 'formula-without-value')
    draft.faults.push({ code: 'formula-without-value', ...place, found: `=${content.formula}` });
  else draft.faults.push({ code: 'answer-unreadable', ...place, found: textOf(cell) });
  return 'unanswered';
}

function answerIn(cell: Cell): Answer | undefined {
  const text = textOf(cell).trim().toLowerCase().replace(/\s+/g, ' ');
  return WORDS.find(([words]) => words.test(text))?.[1];
}

/** From the first to the last question of a group. */
function originOf(draft: Draft, asked: readonly (CodedRow | undefined)[], { column }: YearColumn) {
  const rows = asked.filter((row) => row !== undefined);
  const [first, last] = [rows[0], rows[rows.length - 1]];
  const cells = [first, last].map((row) => (row ? cellOf(row, column).address : ''));
  return {
    at: 'cell',
    file: draft.options.file,
    sheet: first?.sheet.name ?? '',
    cell: cells.join(':'),
  } as const;
}
