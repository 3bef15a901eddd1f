import { chartIndex } from '../statement/chart';
import type { RuleSetFault } from './fault';
import { nodesOf } from './formula';
import type { Formula } from './formula';
import { indicatorsOf } from './rule-set';
import type { Change, Indicator, RuleSet } from './rule-set';

/** Every formula of a rule set, its readings' included, with the place it stands at. */
function formulasOf(ruleSet: RuleSet): { readonly at: string; readonly formula: Formula }[] {
  const changes = ruleSet.readings.flatMap(({ options }) =>
    options.flatMap((option) =>
      option.changes.flatMap(formulasIn).map((formula) => ({ at: option.id, formula })),
    ),
  );
  return [
    ...indicatorsOf(ruleSet).map(({ number: at, formula }) => ({ at, formula })),
    ...ruleSet.terms.map(({ code: at, formula }) => ({ at, formula })),
    ...changes,
  ];
}

function formulasIn(change: Change): Formula[] {
  if ('aspect' in change) return change.indicators.map((each) => each.formula);
  return 'formula' in change ? [change.formula] : [];
}

/** Names in formulas that nothing defines, definitions that go in circles, questionnaires that do not count. */
export function checkFormulas(ruleSet: RuleSet): RuleSetFault[] {
  const used = formulasOf(ruleSet).flatMap(({ at, formula }) =>
    [...nodesOf(formula)].flatMap((node) => checkNode(ruleSet, at, node)),
  );
  const circles = ruleSet.terms
    .filter(({ code, formula }) => reaches(ruleSet, formula, code, new Set()))
    .map(({ code }) => ({ code: 'term-cycle' as const, at: code }));
  return [...used, ...circles, ...checkQuestions(ruleSet)];
}

function checkNode(ruleSet: RuleSet, at: string, node: Formula): RuleSetFault[] {
  if (node.node === 'line' && node.ifAny && !isLineOfSome(ruleSet, node.code))
    return [{ code: 'line-unknown', at, found: node.code }];
  if (node.node === 'line' && !node.ifAny && !isLine(ruleSet, node.code))
    return [{ code: 'line-unknown', at, found: node.code }];
  if (node.node === 'term' && !isTerm(ruleSet, node.code))
    return [{ code: 'term-unknown', at, found: node.code }];
  if (node.node === 'answers' && !questionsOf(ruleSet, node.of))
    return [{ code: 'answers-unknown', at, found: node.of }];
  return [];
}

/** True for a line of the chart of every kind that has one. */
function isLine(ruleSet: RuleSet, code: string): boolean {
  const charts = ruleSet.kinds.map((kind) => chartIndex(kind).lines).filter((lines) => lines.size > 0);
  return charts.every((lines) => lines.has(code));
}

/** True for a line of the chart of one kind at least. */
const isLineOfSome = ({ kinds }: RuleSet, code: string): boolean =>
  kinds.length === 0 || kinds.some((kind) => chartIndex(kind).lines.has(code));

const isTerm = (ruleSet: RuleSet, code: string): boolean =>
  ruleSet.terms.some((term) => term.code === code) || isLine(ruleSet, code);

const questionsOf = (ruleSet: RuleSet, number: string): Indicator['questions'] =>
  indicatorsOf(ruleSet).find((each) => each.number === number)?.questions;

function reaches(ruleSet: RuleSet, formula: Formula, code: string, seen: Set<string>): boolean {
  for (const node of nodesOf(formula)) {
    if (node.node !== 'term') continue;
    if (node.code === code) return true;
    const next = ruleSet.terms.find((term) => term.code === node.code);
    if (!next || seen.has(node.code)) continue;
    seen.add(node.code);
    if (reaches(ruleSet, next.formula, code, seen)) return true;
  }
  return false;
}

/** As many questions as the formula divides by, numbered on from one questionnaire to the next or from 1 again. */
function checkQuestions(ruleSet: RuleSet): RuleSetFault[] {
  let last = 0;
  return indicatorsOf(ruleSet).flatMap((indicator): RuleSetFault[] => {
    const { number: at, questions, formula } = indicator;
    if (!questions)
      return indicator.scale.kind === 'share' ? [{ code: 'question-count', at, found: '0' }] : [];
    const faults: RuleSetFault[] = [];
    const asked = formula.node === 'percent' && formula.per.node === 'number' ? formula.per.value : undefined;
    if (questions.length === 0 || (asked !== undefined && asked !== String(questions.length))) {
      faults.push({
        code: 'question-count',
        at,
        found: String(questions.length),
        ...(asked ? { expected: asked } : {}),
      });
    }
    const numbers = questions.map((question) => Number(question.number));
    const first = numbers[0] === last + 1 ? last + 1 : 1;
    if (numbers.some((each, index) => each !== first + index))
      faults.push({ code: 'question-numbering', at });
    last = first + questions.length - 1;
    return faults;
  });
}
