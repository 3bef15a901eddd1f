import { textOf } from '../../domain/grid';
import type { Fault } from '../../domain/statement/fault';
import type { Answer, AnswerSheet } from '../../domain/statement/statement';
import type { ConditionRow, ConditionTable } from './condition-rows';
import { isBlank } from './places';

const WORDS: readonly (readonly [RegExp, Answer])[] = [
  [/^(terpenuhi|ya|1)$/, 'yes'],
  [/^((tidak|belum|tdk) ?terpenuhi|tidak|tdk|0)$/, 'no'],
  [/^(tidak|tdk) berlaku$/, 'notApplicable'],
];

export interface Answered {
  readonly answers: ReadonlyMap<string, AnswerSheet>;
  readonly faults: readonly Fault[];
}

/** The answers of every list in which at least one is given; a blank one is not answered. */
export function answersIn(tables: readonly ConditionTable[], file: string): Answered {
  const found = tables.map((table) => answersOn(table, file));
  return {
    answers: new Map(found.flatMap(({ answers }) => [...answers])),
    faults: found.flatMap(({ faults }) => faults),
  };
}

function answersOn(table: ConditionTable, file: string): Answered {
  const faults: Fault[] = [];
  const sheets = new Map<string, AnswerSheet>();
  const numbers = new Set(table.conditions.map(({ indicator }) => indicator));
  for (const number of numbers) {
    const rows = table.conditions.filter(({ indicator }) => indicator === number);
    const answers = rows.map((row) => answerOf(table, row, faults));
    if (answers.every((answer) => answer === 'unanswered')) continue;
    sheets.set(number, { answers, origin: originOf(table, rows, file) });
  }
  return { answers: sheets, faults };
}

function answerOf({ sheet }: ConditionTable, { cell }: ConditionRow, faults: Fault[]): Answer {
  if (!cell || isBlank(cell)) return 'unanswered';
  const text = textOf(cell).trim().toLowerCase().replace(/\s+/g, ' ');
  const answer = WORDS.find(([words]) => words.test(text))?.[1];
  if (answer) return answer;
  const { content, address } = cell;
  const place = { sheet: sheet.name, cell: address };
  if (content.kind === 'error') faults.push({ code: 'cell-error', ...place, found: content.code });
  else if (content.kind === 'formula-without-value')
    faults.push({ code: 'formula-without-value', ...place, found: `=${content.formula}` });
  else
    faults.push({
      code: 'answer-unreadable',
      ...place,
      found: textOf(cell).slice(0, LONGEST),
      expected: 'Terpenuhi, Tidak Terpenuhi, atau Tidak Berlaku',
    });
  return 'unanswered';
}

const LONGEST = 100;

/** The first condition's cell, then the others' in the order of the law. */
function originOf(
  { sheet }: ConditionTable,
  rows: readonly ConditionRow[],
  file: string,
): AnswerSheet['origin'] {
  const [first = '', ...also] = rows.flatMap(({ cell }) => (cell ? [cell.address] : []));
  return { at: 'cell', file, sheet: sheet.name, cell: first, ...(also.length > 0 ? { also } : {}) };
}
