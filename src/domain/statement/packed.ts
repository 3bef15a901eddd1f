import { exact } from '../decimal';
import type { Exact } from '../decimal';
import { onceOf } from '../kept';
import { LateMap } from '../late-map';
import { periodOf } from '../period';
import { chartIndex } from './chart';
import type { ChartIndex } from './chart';
import { KINDS } from './kind';
import { ANSWERS } from './statement';
import type { AnswerSheet, Figure, Origin, Reported, Statement, UnitIdentity } from './statement';
import { readFinding, writeFinding } from './written';
import type { WrittenFinding } from './written';

/** A number as JSON holds it exactly: whole ones that a machine holds as such, any other as its fraction. */
type Amount = number | string;

type Pairs = readonly (readonly [code: string, value: Amount])[];

interface Packed {
  readonly unit: UnitIdentity;
  readonly year: number;
  readonly end: string;
  readonly proves: boolean;
  /** By the place of each line in the chart of the kind; null for one that was not reported. */
  readonly lines: readonly (Amount | null)[];
  /** What the chart has no line for: terms that were given directly. */
  readonly others: Pairs;
  /** Those that were sent, and stand on no sheet, by their place among lines and others; or all of them. */
  readonly sent: 'all' | readonly number[];
  readonly ratios: Pairs;
  readonly scores: Pairs;
  /** By indicator: how many are yes, or each answer as its place in `ANSWERS`. */
  readonly answers: Pairs;
  readonly doubts: readonly WrittenFinding[];
}

/** Whoever changes what a pack holds counts on: packs of another number are made again. */
const VERSION = 1;

/** What a pack is read by: as long as it is the same text, packs that were made are understood. */
export const packFormat = (): string =>
  [VERSION, ...KINDS.map((kind) => [...placesIn(chartIndex(kind)).keys()].join(' '))].join('\n');

/**
 * A statement as a short text, for many to be judged at once: everything that it is judged by. Where its amounts came from and what
 * was written beside them is left out.
 */
export function packed(statement: Statement): string {
  const { unit, period, totalsProve, figures, ratios, scores, answers, doubts = [] } = statement;
  const index = chartIndex(unit.kind);
  const others = [...figures.keys()].filter((code) => !index.lines.has(code));
  const shown = [...placesIn(index).keys(), ...others].map((code) => figures.get(code));
  const sent = shown.flatMap((figure, place) => (figure?.origin.at === 'json' ? [place] : []));
  const all: Packed = {
    unit,
    year: period.year,
    end: period.end,
    proves: totalsProve,
    lines: shown.slice(0, index.inOrder.length).map((figure) => (figure ? numberOf(figure.amount) : null)),
    others: others.flatMap((code) => pairOf(code, figures.get(code)?.amount)),
    sent: sent.length === figures.size ? 'all' : sent,
    ratios: pairsOf(ratios),
    scores: pairsOf(scores),
    answers: [...answers].map(([of, sheet]) => [of, answersText(sheet)]),
    doubts: doubts.map(writeFinding),
  };
  return JSON.stringify(all);
}

/** The statement of a pack, its figures in the order of the chart: judged, it comes to the same as the one that was packed. */
export function unpacked(text: string): Statement {
  const { unit, year, end, proves, ratios, scores, answers, doubts, ...given } = JSON.parse(text) as Packed;
  return {
    unit,
    period: periodOf(year, end),
    figures: figuresOf(given, chartIndex(unit.kind)),
    ratios: new Map(ratios.map(([code, value]) => [code, reported(value)])),
    scores: new Map(scores.map(([code, value]) => [code, reported(value)])),
    answers: new Map(answers.map(([of, answer]) => [of, { answers: answersIn(answer), origin: ON_SHEET }])),
    totalsProve: proves,
    ...(doubts.length > 0 ? { doubts: doubts.map(readFinding) } : {}),
  };
}

const SENT: Origin = { at: 'json', file: '', path: '' };
const ON_SHEET: Origin = { at: 'cell', file: '', sheet: '', cell: '' };

const placesIn = onceOf(
  ({ inOrder }: ChartIndex): ReadonlyMap<string, number> =>
    new Map(inOrder.map(({ code }, at) => [code, at])),
);

function figuresOf(
  { lines, others, sent }: Pick<Packed, 'lines' | 'others' | 'sent'>,
  index: ChartIndex,
): Statement['figures'] {
  const chart = placesIn(index);
  const places = new Set(sent === 'all' ? [] : sent);
  const figure = (value: Amount, place: number): Figure => ({
    amount: exact(value),
    origin: sent === 'all' || places.has(place) ? SENT : ON_SHEET,
  });
  if (others.length === 0) return new LateMap(chart, lines, figure);
  const more = others.map(([code], at) => [code, lines.length + at] as const);
  return new LateMap(new Map([...chart, ...more]), [...lines, ...others.map(([, value]) => value)], figure);
}

const reported = (value: Amount): Reported => ({ value: exact(value), origin: ON_SHEET });

const pairsOf = (all: ReadonlyMap<string, Reported>): Pairs =>
  [...all].flatMap(([code, { value }]) => pairOf(code, value));

const pairOf = (code: string, value: Exact | undefined): Pairs => (value ? [[code, numberOf(value)]] : []);

/** A machine's number where it is whole and held exactly. */
const numberOf = (value: Exact): Amount => (Number.isNaN(value.whole) ? value.toFraction() : value.whole);

const answersText = ({ answers }: AnswerSheet): Amount =>
  typeof answers === 'number' ? answers : answers.map((each) => ANSWERS.indexOf(each)).join('');

const answersIn = (given: Amount): AnswerSheet['answers'] =>
  typeof given === 'number' ? given : Array.from(given, (each) => ANSWERS[Number(each)] ?? 'unanswered');
