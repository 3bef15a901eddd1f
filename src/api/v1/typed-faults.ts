import { chartIndex } from '../../domain/statement/chart';
import type { Fault } from '../../domain/statement/fault';
import type { Kind } from '../../domain/statement/kind';
import type { TypedFault } from '../../domain/statement/typed';
import { answerable } from '../../intake/questionnaire.service';

/** Amounts that cannot be read, each at its field. */
export const typedFaults = (faults: readonly TypedFault[]): Fault[] =>
  faults.map(({ code, text }) => ({ code: 'amount-unreadable', path: `figures.${code}`, found: text }));

/**
 * What a correction names and a kind of unit does not have.
 *
 * @param questions by indicator and place from 0, as `3.1:0`
 */
export function unknownIn(kind: Kind, lines: readonly string[], questions: readonly string[]): Fault[] {
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
