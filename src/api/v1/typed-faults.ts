import { chartIndex } from '../../domain/statement/chart';
import type { Fault } from '../../domain/statement/fault';
import type { Kind } from '../../domain/statement/kind';
import type { TypedFault } from '../../domain/statement/typed';
import { answerable } from '../../intake/questionnaire.service';
import { statementRefused } from '../../web/problem';

/** Amounts that cannot be read, each at its field. */
export const typedFaults = (faults: readonly TypedFault[]): Fault[] =>
  faults.map(({ code, text }) => ({ code: 'amount-unreadable', path: `figures.${code}`, found: text }));

/** Questions that are answered, by indicator and place from 0, as `3.1:0`. */
export const questionsOf = (
  answers: readonly { readonly indicator: string; readonly question: number }[],
): string[] => answers.map(({ indicator, question }) => `${indicator}:${question}`);

/**
 * A line or a question that a kind of unit does not have is refused, and not passed over.
 *
 * @param questions as {@link questionsOf} tells them
 * @throws Refusal `statement-refused` with each fault
 */
export function mustBeKnown(kind: Kind, lines: readonly string[], questions: readonly string[]): void {
  const faults = unknownIn(kind, lines, questions);
  if (faults.length > 0) throw statementRefused(faults);
}

function unknownIn(kind: Kind, lines: readonly string[], questions: readonly string[]): Fault[] {
  const { lines: chart } = chartIndex(kind);
  const lists = answerable(kind);
  const isAsked = (question: string): boolean => {
    const [, indicator = '', at = ''] = /^(.+):(\d{1,3})$/.exec(question) ?? [];
    return at !== '' && Number(at) < (lists.get(indicator)?.count ?? 0);
  };
  return [
    ...lines
      .filter((each) => !chart.has(each))
      .map((each): Fault => ({ code: 'unknown-line', path: `figures.${each}`, found: each })),
    ...questions
      .filter((each) => !isAsked(each))
      .map((each): Fault => ({ code: 'unknown-indicator', path: `answers.${each}`, found: each })),
  ];
}
