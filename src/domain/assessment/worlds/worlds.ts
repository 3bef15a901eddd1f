import type { Statement } from '../../statement/statement';
import type { Question } from '../solve';
import { isConstant } from './affine';
import { expressionOf, formOf } from './expression';
import type { Scope } from './expression';
import type { Range } from './range';
import type { Region, SignOf } from './region';
import { sharedSurplus, withinRows } from './rows';
import type { Split } from './rows';
import { lineSign } from './signs';
import { around, openYear, pairRows, signRows, totalRows } from './year';
import type { Row, Year } from './year';

/** All complete statements that agree with what was reported, by the rules that every one of them obeys. */
export interface Worlds {
  readonly scope: Scope;
  readonly rows: readonly Row[];
  readonly splits: readonly Split[];
  readonly signs: SignOf;
}

/** What the lines of a statement and of the year before say, under whatever law. */
interface Lines {
  readonly years: readonly [Year, ...Year[]];
  readonly rows: readonly Row[];
  readonly splits: readonly Split[];
  readonly found: Found;
}

/** What was worked out so far: ranges by what was asked, regions by the rules that bound them. */
interface Found {
  readonly ranges: Map<string, Range | undefined>;
  readonly regions: Map<string, readonly Region[]>;
}

const nothingFound = (): Found => ({ ranges: new Map(), regions: new Map() });

const BEFORE = 'before:';
const known = new WeakMap<Question, Worlds>();
const memory = new WeakMap<Worlds, Found>();

/** The worlds of a statement and the year before it, worked out once. */
export function worldsOf(question: Question): Worlds {
  const done = known.get(question);
  if (done) return done;
  const worlds = openWorlds(question);
  known.set(question, worlds);
  return worlds;
}

/** What was found of these very worlds so far. */
export function foundIn(worlds: Worlds): Found {
  const found = memory.get(worlds) ?? nothingFound();
  memory.set(worlds, found);
  return found;
}

function openWorlds(question: Question): Worlds {
  const lines = linesOf(question);
  const scope = scopeOf(question, lines.years);
  const given = [...termRows(scope), ...(scope.before ? termRows(scope.before).map(ofBefore) : [])];
  const worlds = { scope, rows: [...lines.rows, ...given], splits: lines.splits, signs: signsOf(question) };
  if (given.length === 0) memory.set(worlds, lines.found);
  return worlds;
}

function signsOf({ ledger }: Question): SignOf {
  return (key) => {
    const line = ledger.index.lines.get(key.startsWith(BEFORE) ? key.slice(BEFORE.length) : key);
    return line ? lineSign(line) : 0;
  };
}

const opened = new WeakMap<Statement, { readonly before: Statement | undefined; readonly lines: Lines }[]>();

/** The same statements say the same under every reading. */
function linesOf(question: Question): Lines {
  const { statement } = question.ledger;
  const before = question.before?.ledger.statement;
  const all = opened.get(statement) ?? [];
  const done = all.find((each) => each.before === before);
  if (done) return done.lines;
  const lines = openLines(question);
  opened.set(statement, [...all, { before, lines }]);
  return lines;
}

function openLines(question: Question): Lines {
  const year = openYear(question.ledger, '');
  const last = question.before && openYear(question.before.ledger, BEFORE);
  const shared = sharedSurplus(year);
  const lastShared = last && sharedSurplus(last);
  return {
    years: last ? [year, last] : [year],
    rows: [
      ...rowsIn(year),
      ...shared.rows,
      ...[...(last ? rowsIn(last) : []), ...(lastShared?.rows ?? [])].map(ofBefore),
    ],
    splits: [...shared.splits, ...(lastShared?.splits ?? [])],
    found: nothingFound(),
  };
}

const rowsIn = (year: Year): Row[] => [
  ...totalRows(year),
  ...pairRows(year),
  ...withinRows(year),
  ...signRows(year),
];

const ofBefore = (row: Row): Row => ({ ...row, reason: { ...row.reason, before: true } });

function scopeOf(question: Question, [year, last]: Lines['years']): Scope {
  const before = question.before && last && scopeOf(question.before, [last]);
  return { question, year, before, terms: new Map() };
}

/** Terms given directly: their lines come to what was given, within the rounding. */
function termRows(scope: Scope): Row[] {
  const { ledger, terms, definedOtherwise } = scope.question;
  return [...terms.values()].flatMap(({ code, formula }): Row[] => {
    const figure = ledger.statement.figures.get(code);
    if (!figure || definedOtherwise.has(code) || ledger.index.lines.has(code)) return [];
    const form = formOf(expressionOf(scope, formula));
    if (!form || isConstant(form)) return [];
    return [around(scope.year, { code: 'term-given', lines: [code] }, form, figure.amount)];
  });
}
