import { plain } from '../../domain/decimal';
import { ask, solve } from '../../domain/assessment/solve';
import type { Question } from '../../domain/assessment/solve';
import { isKnown } from '../../domain/assessment/trace';
import type { Assessment } from '../../domain/assessment/assess';
import { linesByNumber } from '../../domain/assessment/explain';
import type { ScoreLine } from '../../domain/assessment/assess';
import type { Formula } from '../../domain/rules/formula';
import type { RuleSet } from '../../domain/rules/rule-set';
import type { Statement } from '../../domain/statement/statement';
import type { WorksheetForm } from '../forms/form';
import { writtenAmounts } from './amounts';
import type { Written } from './amounts';
import type { Year } from '../../recompute/expression';
import { OPEN } from './formula';

/** What a worksheet is written from. */
export interface Filling {
  readonly form: WorksheetForm;
  readonly assessment: Assessment;
}

/** Everything that stands in the cells, so that a program which computes nothing shows it too. */
export interface Filled extends Filling {
  /** As it is read. */
  readonly law: RuleSet;
  readonly statement: Statement;
  readonly before: Statement | undefined;
  readonly amounts: Readonly<Record<Year, ReadonlyMap<string, Written>>>;
  readonly valueOf: (formula: Formula, year: Year) => number | string;
  readonly resultOf: (number: string) => ScoreLine | undefined;
}

export function filled(filling: Filling): Filled {
  const { form, assessment } = filling;
  const { ruleSet: law, statement, before } = assessment.basis;
  const question: Question = ask(assessment.basis);
  const results = linesByNumber(assessment);
  return {
    ...filling,
    law,
    statement,
    before,
    amounts: {
      current: writtenAmounts(form, statement),
      last: before ? writtenAmounts(form, before) : new Map<string, Written>(),
    },
    valueOf: (formula, year) => {
      const asked = year === 'current' ? question : question.before;
      const trace = asked && solve(asked, formula);
      return trace && isKnown(trace) ? Number(plain(trace.value)) : OPEN;
    },
    resultOf: (number) => results.get(number),
  };
}
