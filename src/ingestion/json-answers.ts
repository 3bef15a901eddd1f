import { isOneOf } from '../domain/records';
import { ruleSets } from '../domain/rules/registry';
import { everyIndicator } from '../domain/rules/rule-set';
import type { Indicator } from '../domain/rules/rule-set';
import { ANSWERS } from '../domain/statement/statement';
import type { Answer, AnswerSheet } from '../domain/statement/statement';
import { entries, fault, originAt } from './json-walk';
import type { Json, Walk } from './json-walk';

const BY_NUMBER = new Map<string, Indicator[]>();
for (const each of ruleSets.flatMap(everyIndicator))
  BY_NUMBER.set(each.number, [...(BY_NUMBER.get(each.number) ?? []), each]);
const ALIASES: ReadonlyMap<string, string> = new Map(
  ruleSets.toReversed().flatMap(({ answerAliases }) => Object.entries(answerAliases)),
);

/** Every indicator of that number, in any rule set and under any way to read it. */
export const indicatorsNumbered = (number: string): readonly Indicator[] => BY_NUMBER.get(number) ?? [];

/** Answers by indicator number or its alias: a count of yes, or one answer for each question. */
export function readAnswers(walk: Walk, period: Json, path: string): Map<string, AnswerSheet> {
  const sheets = new Map<string, AnswerSheet>();
  for (const [name, value, at] of entries(walk, period, path, 'answers')) {
    const number = ALIASES.get(name) ?? name;
    const asked = indicatorsNumbered(number).map((each) => each.questions?.length ?? 0);
    const most = Math.max(0, ...asked);
    if (most === 0) fault(walk, 'unknown-indicator', at, name);
    else if (isCount(value, most) || isList(value, most)) {
      sheets.set(number, { answers: value, origin: originAt(walk, at) });
    } else
      fault(
        walk,
        Array.isArray(value) && value.length === most ? 'answer-unreadable' : 'answer-count',
        at,
        value,
        String(most),
      );
  }
  return sheets;
}

const isCount = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;

const isList = (value: unknown, length: number): value is Answer[] =>
  Array.isArray(value) && value.length === length && value.every((each) => isOneOf(ANSWERS, each));
