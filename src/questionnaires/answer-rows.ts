import { isList, listOf } from '../domain/statement/answers';
import type { Entry } from '../domain/statement/answers';
import { ANSWERS } from '../domain/statement/statement';
import type { AnswerSheet, Origin } from '../domain/statement/statement';
import type { AnswerEntity } from './answer.entity';

/** The row of an indicator itself, before its questions. */
export const WHOLE_LIST = -1;

/** The columns of an answer that hold its content. */
export type AnswerColumns = Pick<
  AnswerEntity,
  'indicator' | 'question' | 'position' | 'value' | 'origin' | 'note'
>;

/** Answers as rows: nothing is lost, not even the order of the lists. */
export function toAnswerRows(sheets: ReadonlyMap<string, AnswerSheet>): AnswerColumns[] {
  return [...sheets].flatMap(([indicator, sheet], position) => {
    const given = isList(sheet) ? sheet.answers : [];
    const home = {
      question: WHOLE_LIST,
      value: isList(sheet) ? '' : String(sheet.answers),
      origin: sheet.origin,
      note: null,
    };
    const answers = given.map((value, question) => ({
      question,
      value,
      origin: sheet.elsewhere?.[question] ?? null,
      note: sheet.notes?.[question] ?? null,
    }));
    return [home, ...answers].map((each) => ({ ...each, indicator, position }));
  });
}

/** The answers that were stored in these rows. */
export function fromAnswerRows(rows: readonly AnswerColumns[]): Map<string, AnswerSheet> {
  const ordered = [...rows].sort((a, b) => a.position - b.position || a.question - b.question);
  const homes = ordered.filter(({ question }) => question === WHOLE_LIST);
  return new Map(
    homes.flatMap(({ indicator, value, origin }): [string, AnswerSheet][] => {
      if (!origin) return [];
      if (value !== '') return [[indicator, { answers: Number(value), origin }]];
      const own = ordered.filter((row) => row.indicator === indicator && row.question !== WHOLE_LIST);
      return [
        [
          indicator,
          listOf(
            own.map((row) => entryOf(row, origin)),
            origin,
          ),
        ],
      ];
    }),
  );
}

function entryOf({ value, origin, note }: AnswerColumns, home: Origin): Entry {
  const answer = ANSWERS.find((each) => each === value) ?? 'unanswered';
  return { answer, origin: origin ?? home, ...(note === null ? {} : { note }) };
}
