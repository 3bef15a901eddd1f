import { exact, plain, signOf } from '../../domain/decimal';
import type { IntervalResult } from '../../domain/assessment/result';
import type {
  IndicatorMovementResult,
  MovementResult,
  StepResult,
} from '../../domain/analysis/movement-result';
import { CAUSE_SENTENCES } from '../../rendering/messages';
import { MINUS, NONE, NO_BREAK, inUnit, points, pointsRange, rupiah } from '../../rendering/numbers';

/** One step from one assessment to the other: what moved, and by how many points. */
export interface StepView {
  readonly label: string;
  readonly was: string;
  readonly is: string;
  readonly ratio: string;
  readonly points: string;
}

export interface IndicatorMovementView {
  readonly number: string;
  readonly label: string;
  readonly was: string;
  readonly is: string;
  readonly points: string;
  /** True where points were won or lost, not only a ratio moved. */
  readonly moved: boolean;
  readonly steps: readonly StepView[];
}

export interface MovementView {
  readonly was: { readonly total: string; readonly grade: string };
  readonly is: { readonly total: string; readonly grade: string };
  readonly change: string;
  readonly aspects: readonly {
    readonly number: string;
    readonly label: string;
    readonly was: string;
    readonly is: string;
    readonly points: string;
    readonly indicators: readonly IndicatorMovementView[];
  }[];
}

/** What moved a total, as finished strings; of the indicators only those that moved. */
export function movementView({ was, is, change, aspects }: MovementResult): MovementView {
  return {
    was: endOf(was),
    is: endOf(is),
    change: change ? changeText(change) : NONE,
    aspects: aspects.map((aspect) => ({
      number: aspect.number,
      label: aspect.label,
      was: pointsRange(aspect.was.least, aspect.was.most),
      is: pointsRange(aspect.is.least, aspect.is.most),
      points: changeText(aspect.change),
      indicators: aspect.indicators.filter(hasMoved).map(indicatorView),
    })),
  };
}

const endOf = ({ total, grade }: MovementResult['was']): MovementView['was'] => ({
  total: total ? pointsRange(total.least, total.most) : NONE,
  grade: grade ?? (total ? 'belum dapat ditetapkan' : 'tanpa predikat'),
});

const hasMoved = ({ steps, ratio }: IndicatorMovementResult): boolean =>
  steps.length > 0 || ratio.was !== ratio.is;

function indicatorView(indicator: IndicatorMovementResult): IndicatorMovementView {
  const { number, label, unit, ratio, change, scored, steps } = indicator;
  const said = (value: string | null): string => (value === null ? NONE : inUnit(value, unit));
  return {
    number,
    label,
    was: said(ratio.was),
    is: said(ratio.is),
    points: scored ? changeText(change) : NONE,
    moved: [change.least, change.most].some((each) => signOf(exact(each)) !== 0),
    steps: steps.map((step) => stepView(step, unit, scored)),
  };
}

function stepView(step: StepResult, unit: string, scored: boolean): StepView {
  const change = scored ? changeText(step.change) : NONE;
  if (step.cause !== 'figure') {
    return { label: CAUSE_SENTENCES[step.cause], was: '', is: '', ratio: '', points: change };
  }
  const year = step.before ? ' (tahun sebelumnya)' : '';
  return {
    label: `${step.label ?? ''}${year}`,
    was: rupiah(step.was ?? '0'),
    is: rupiah(step.is ?? '0'),
    ratio: step.ratio === null ? NONE : ratioText(step.ratio, unit),
    points: change,
  };
}

function ratioText(moved: string, unit: string): string {
  const size = moved.replace('-', '');
  const text = unit === 'percent' ? `${points(size)}${NO_BREAK}poin` : inUnit(size, unit);
  return moved.startsWith('-') ? `${MINUS}${text}` : `+${text}`;
}

/** Points with a sign: "+2,50", "0,00", or both ends of what is open, the lower one first: what a gap that is closed meanwhile takes from the most may be more than it adds to the least. */
export function changeText({ least, most }: IntervalResult): string {
  const isFalling = signOf(exact(most).sub(exact(least))) < 0;
  const [low, high] = isFalling ? [signed(most), signed(least)] : [signed(least), signed(most)];
  return low === high ? low : `${low} sampai ${high}`;
}

function signed(text: string): string {
  const value = exact(text);
  if (signOf(value) === 0) return points('0');
  return signOf(value) > 0 ? `+${points(text)}` : `${MINUS}${points(plain(value.neg()))}`;
}
