import { HUNDRED, exact } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import type { Finding } from '../../domain/statement/finding';
import type { Origin, Reported } from '../../domain/statement/statement';
import type { ScoredAspect, WorksheetForm } from '../forms/form';
import { notice } from './notice';
import type { Printed, PrintedScores } from './score-cells';

/** Under which key the printed total stands among the scores of a statement. */
export const TOTAL = 'total';

/** What the form computed: ratios in percent, scores in points of the total; and cells that compute no more. */
export interface PrintedResult {
  readonly ratios: ReadonlyMap<string, Reported>;
  /** By indicator, by aspect ("A"), and of the whole ("total"). */
  readonly scores: ReadonlyMap<string, Reported>;
  readonly findings: readonly Finding[];
}

const BEST = exact(4);

/** Takes over what the form printed; nothing of it is computed here. */
export function printedResult(form: WorksheetForm, printed: PrintedScores, file: string): PrintedResult {
  const [ratios, scores] = [new Map<string, Reported>(), new Map<string, Reported>()];
  const take = (
    into: Map<string, Reported>,
    key: string,
    from: Printed,
    as: (value: Exact) => Exact,
  ): void => {
    const value = valueOf(from);
    if (value) into.set(key, { value: as(value), origin: originOf(from, file) });
  };
  for (const each of printed.indicators) {
    const aspect = form.scores.aspects.find(({ number }) => each.number.startsWith(`${number}.`));
    take(ratios, each.number, each.ratio, (share) => share.mul(HUNDRED));
    if (aspect) take(scores, each.number, each.score, (score) => pointsOf(aspect, score));
  }
  for (const { number, weight } of form.scores.aspects) {
    const found = printed.aspects.get(number);
    if (found) take(scores, number, found, (share) => share.mul(exact(weight)).div(HUNDRED));
  }
  if (printed.total) take(scores, TOTAL, printed.total, (points) => points);
  return { ratios, scores, findings: findingsOf(printed, file) };
}

/** A score of 1 to 4, in points of the total: an equal share of what the aspect weighs. */
export const pointsOf = ({ weight, indicators }: ScoredAspect, score: Exact): Exact =>
  exact(weight).mul(score).div(BEST).div(exact(indicators));

const valueOf = ({ cell: { content } }: Printed): Exact | undefined =>
  content.kind === 'number' ? exact(content.text) : undefined;

const originOf = ({ sheet, cell }: Printed, file: string): Origin & { at: 'cell' } => ({
  at: 'cell',
  file,
  sheet,
  cell: cell.address,
});

/** Cells of scores that somebody typed over, that broke, or that no program has computed yet. */
function findingsOf({ indicators, aspects, total }: PrintedScores, file: string): Finding[] {
  const cells = [
    ...indicators.flatMap(({ number, ratio, credit, score }) =>
      [ratio, credit, score].map((printed) => ({ number, printed })),
    ),
    ...[...aspects].map(([number, printed]) => ({ number, printed })),
    ...(total ? [{ number: TOTAL, printed: total }] : []),
  ];
  const numbers = cells.filter(({ printed }) => printed.cell.content.kind === 'number');
  if (numbers.length > 0 && numbers.every(({ printed }) => printed.cell.formula !== true))
    return numbers
      .slice(0, 1)
      .map(({ printed }) =>
        notice('worksheet-values-only', TOTAL, exact(numbers.length), originOf(printed, file)),
      );
  const waiting = cells.filter(({ printed }) => printed.cell.content.kind === 'formula-without-value');
  const [first] = waiting;
  return [
    ...cells.flatMap(({ number, printed }) => brokenOrTyped(number, printed, file)),
    ...(first
      ? [notice('worksheet-uncomputed', TOTAL, exact(waiting.length), originOf(first.printed, file))]
      : []),
  ];
}

function brokenOrTyped(number: string, printed: Printed, file: string): Finding[] {
  const { content, formula } = printed.cell;
  const origin = originOf(printed, file);
  if (content.kind === 'error')
    return [{ ...notice('worksheet-formula-broken', number, exact(1), origin), text: content.code }];
  if (content.kind === 'number' && formula !== true)
    return [{ ...notice('worksheet-score-typed', number, exact(content.text), origin), text: content.text }];
  return [];
}
