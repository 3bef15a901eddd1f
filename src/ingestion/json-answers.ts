import { isOneOf } from '../domain/records';
import { ruleSets } from '../domain/rules/registry';
import { indicatorsOf } from '../domain/rules/rule-set';
import type { Indicator } from '../domain/rules/rule-set';
import { ANSWERS } from '../domain/statement/statement';
import type { Answer, AnswerSheet } from '../domain/statement/statement';
import { entries, fault, originAt } from './json-walk';
import type { Json, Walk } from './json-walk';

/** Every indicator of that number, in any rule set. */
export function indicatorsNumbered(number: string): Indicator[] {
  return ruleSets.flatMap((ruleSet) => indicatorsOf(ruleSet).filter((each) => each.number === number));
}

/** Answers by indicator number or its alias: a count of yes, or one answer for each question. */
export function readAnswers(walk: Walk, period: Json, path: string): Map<string, AnswerSheet> {
  const sheets = new Map<string, AnswerSheet>();
  for (const [name, value, at] of entries(walk, period, path, 'answers')) {
    const number =
      ruleSets.map((ruleSet) => ruleSet.answerAliases[name]).find((each) => each !== undefined) ?? name;
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
