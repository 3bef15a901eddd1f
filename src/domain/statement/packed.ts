import { exact } from '../decimal';
import type { Exact } from '../decimal';
import { Kept } from '../kept';
import { LateMap } from '../late-map';
import { periodOf } from '../period';
import { ANSWERS } from './statement';
import type { AnswerSheet, Figure, Origin, Reported, Statement, UnitIdentity } from './statement';
import { readFinding, writeFinding } from './written';
import type { WrittenFinding } from './written';

/** A number as JSON holds it exactly: whole ones that a machine holds as such, any other as its fraction. */
type Number = number | string;

/** Codes as one text, and what is said of each: many statements have the same codes, which are told apart once. */
type Said = readonly [codes: string, said: readonly Number[]];

/** What a pack holds. Whoever changes it empties the table of packs (`statement_pack`): they are made again. */
interface Packed {
  readonly unit: UnitIdentity;
  readonly year: number;
  readonly end: string;
  readonly proves: boolean;
  readonly figures: Said;
  /** The places among the figures of those that were sent, and stand on no sheet. */
  readonly sent: readonly number[];
  readonly ratios: Said;
  readonly scores: Said;
  /** By indicator: how many are yes, or each answer as its place in `ANSWERS`. */
  readonly answers: Said;
  readonly doubts: readonly WrittenFinding[];
}

/**
 * A statement as a short text, for many to be judged at once: everything that it is judged by. Where its amounts came from and what
 * was written beside them is left out.
 */
export function packed(statement: Statement): string {
  const { unit, period, totalsProve, figures, ratios, scores, answers, doubts = [] } = statement;
  const all: Packed = {
    unit,
    year: period.year,
    end: period.end,
    proves: totalsProve,
    figures: said(figures, ({ amount }) => numberOf(amount)),
    sent: [...figures.values()].flatMap(({ origin }, at) => (origin.at === 'json' ? [at] : [])),
    ratios: said(ratios, ({ value }) => numberOf(value)),
    scores: said(scores, ({ value }) => numberOf(value)),
    answers: said(answers, answersText),
    doubts: doubts.map(writeFinding),
  };
  return JSON.stringify(all);
}

/** The statement of a pack: judged, it comes to the same as the one that was packed. */
export function unpacked(text: string): Statement {
  const { unit, year, end, proves, figures, sent, ratios, scores, answers, doubts } = JSON.parse(
    text,
  ) as Packed;
  const places = new Set(sent);
  return {
    unit,
    period: periodOf(year, end),
    figures: mapOf(figures, (amount, at): Figure => ({
      amount: exact(amount),
      origin: places.has(at) ? SENT : ON_SHEET,
    })),
    ratios: mapOf(ratios, reported),
    scores: mapOf(scores, reported),
    answers: mapOf(answers, (given): AnswerSheet => ({ answers: answersIn(given), origin: ON_SHEET })),
    totalsProve: proves,
    ...(doubts.length > 0 ? { doubts: doubts.map(readFinding) } : {}),
  };
}

const SENT: Origin = { at: 'json', file: '', path: '' };
const ON_SHEET: Origin = { at: 'cell', file: '', sheet: '', cell: '' };

const reported = (value: Number): Reported => ({ value: exact(value), origin: ON_SHEET });

const said = <T>(of: ReadonlyMap<string, T>, each: (one: T) => Number): Said => [
  [...of.keys()].join(BETWEEN),
  [...of.values()].map(each),
];

/** A machine's number where it is whole and held exactly. */
const numberOf = (value: Exact): Number => (Number.isNaN(value.whole) ? value.toFraction() : value.whole);

/** No code of a line, a term or an indicator has a break in it. */
const BETWEEN = '\n';

/** So many forms, each with the lines that are mostly given. */
const MOST_KEPT = 500;
const placesIn = new Kept<ReadonlyMap<string, number>>(MOST_KEPT);

const placesOf = (codes: string): ReadonlyMap<string, number> =>
  placesIn.of(codes, () => new Map(codes.split(BETWEEN).map((code, at) => [code, at])));

const mapOf = <T>([codes, all]: Said, make: (said: Number, at: number) => T): ReadonlyMap<string, T> =>
  all.length === 0 ? new Map() : new LateMap(placesOf(codes), (at) => make(all[at] ?? 0, at));

const answersText = ({ answers }: AnswerSheet): Number =>
  typeof answers === 'number' ? answers : answers.map((each) => ANSWERS.indexOf(each)).join('');

const answersIn = (given: Number): AnswerSheet['answers'] =>
  typeof given === 'number' ? given : [...given].map((each) => ANSWERS[Number(each)] ?? 'unanswered');
