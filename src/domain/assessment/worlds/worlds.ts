import { exact } from '../../decimal';
import type { Question } from '../solve';
import { isConstant } from './affine';
import type { Affine } from './affine';
import { expressionOf, formOf } from './expression';
import type { Scope } from './expression';
import { extremeOf, extremeQuotient, homogenised } from './extremes';
import type { Extreme } from './extremes';
import { programOf } from './program';
import type { Program, SignOf } from './program';
import { joinRanges } from './range';
import type { End, Range } from './range';
import { sharedSurplus, withinRows } from './rows';
import type { Split } from './rows';
import { lineSign } from './signs';
import { around, openYear, pairRows, totalRows } from './year';
import type { Row } from './year';

/** All complete statements that agree with what was reported, by the rules that every one of them obeys. */
export interface Worlds {
  readonly scope: Scope;
  readonly rows: readonly Row[];
  readonly splits: readonly Split[];
  readonly signs: SignOf;
}

const BEFORE = 'before:';

const known = new WeakMap<Question, Worlds>();

/** The worlds of a statement and the year before it, worked out once. */
export function worldsOf(question: Question): Worlds {
  const done = known.get(question);
  if (done) return done;
  const worlds = openWorlds(question);
  known.set(question, worlds);
  return worlds;
}

function openWorlds(question: Question): Worlds {
  const scope = scopeOf(question);
  const scopes = scope.before ? [scope, scope.before] : [scope];
  const shared = scopes.map((each) => sharedSurplus(each.year));
  const { lines } = question.ledger.index;
  return {
    scope,
    rows: [...scopes.flatMap(rowsIn), ...shared.flatMap((each) => each.rows)],
    splits: shared.flatMap((each) => each.splits),
    signs: (key) => {
      const line = lines.get(key.startsWith(BEFORE) ? key.slice(BEFORE.length) : key);
      return line ? lineSign(line) : 0;
    },
  };
}

function scopeOf(question: Question, prefix = ''): Scope {
  return {
    question,
    year: openYear(question.ledger, prefix),
    before: question.before && scopeOf(question.before, BEFORE),
    terms: new Map(),
  };
}

function rowsIn(scope: Scope): Row[] {
  const { year } = scope;
  const rows = [...totalRows(year), ...pairRows(year), ...withinRows(year), ...termRows(scope)];
  return year.prefix === '' ? rows : rows.map((row) => ({ ...row, reason: { ...row.reason, before: true } }));
}

/** Terms given directly: their lines come to what was given, within the rounding. */
function termRows(scope: Scope): Row[] {
  const { ledger, terms, definedOtherwise } = scope.question;
  return [...terms.values()].flatMap(({ code, formula }): Row[] => {
    const figure = ledger.statement.figures.get(code);
    if (!figure || definedOtherwise.has(code) || ledger.index.lines.has(code)) return [];
    const form = formOf(expressionOf(scope, formula));
    if (!form || isConstant(form)) return [];
    return [around({ code: 'term-given', lines: [code] }, form, figure.amount)];
  });
}

/**
 * The programs of forms over the worlds, one for each way the splits may go; none where no world is left. Totals are
 * the sums of their parts to the rupiah; only where no world agrees with that, up to what is rounding beside them.
 */
export function programsOf(worlds: Worlds, forms: readonly Affine[], also: readonly Row[] = []): Program[] {
  const { rows, splits } = connected(worlds, [...forms, ...also.map((row) => row.form)]);
  const ways = waysOf(splits).map((way) => [...also, ...rows, ...way]);
  const solved = (all: readonly (readonly Row[])[]): Program[] =>
    all.flatMap((way) => programOf(way, forms, worlds.signs) ?? []);
  const exactly = solved(ways);
  return exactly.length > 0 ? exactly : solved(ways.map((way) => way.map(rounded)));
}

function rounded({ rounding, ...row }: Row): Row {
  if (!rounding) return row;
  const { least, most } = row;
  return {
    ...row,
    ...(least ? { least: least.sub(rounding) } : {}),
    ...(most ? { most: most.add(rounding) } : {}),
  };
}

/** Rows and splits that say something of the amounts in some forms, directly or through other rows. */
export function connected(worlds: Worlds, forms: readonly Affine[]): Pick<Worlds, 'rows' | 'splits'> {
  const ties = tiesIn(worlds);
  const [seen, found] = [new Set<string>(), new Set<Tied>()];
  const waiting = forms.flatMap((form) => [...form.slopes.keys()]);
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    for (const tied of ties.get(key) ?? []) {
      if (found.has(tied)) continue;
      found.add(tied);
      waiting.push(...tied.keys);
    }
  }
  const all = [...found];
  return {
    rows: all.flatMap(({ row }) => (row ? [row] : [])),
    splits: all.flatMap(({ split }) => (split ? [split] : [])),
  };
}

interface Tied {
  readonly keys: readonly string[];
  readonly row?: Row;
  readonly split?: Split;
}

const tied = new WeakMap<Worlds, ReadonlyMap<string, readonly Tied[]>>();

/** Of each unreported amount the rows and splits that it stands in. */
function tiesIn(worlds: Worlds): ReadonlyMap<string, readonly Tied[]> {
  const done = tied.get(worlds);
  if (done) return done;
  const ties = new Map<string, Tied[]>();
  for (const each of allTied(worlds))
    for (const key of each.keys) ties.set(key, [...(ties.get(key) ?? []), each]);
  tied.set(worlds, ties);
  return ties;
}

function allTied({ rows, splits }: Worlds): Tied[] {
  const keysIn = (all: readonly Row[]): string[] => [
    ...new Set(all.flatMap((row) => [...row.form.slopes.keys()])),
  ];
  return [
    ...rows.map((row) => ({ row, keys: keysIn([row]) })),
    ...splits.map((split) => ({ split, keys: keysIn(split.alternatives.flat()) })),
  ];
}

/** Every choice of one alternative of each split. */
function waysOf(splits: readonly Split[]): Row[][] {
  return splits.reduce<Row[][]>(
    (ways, { alternatives }) => ways.flatMap((way) => alternatives.map((each) => [...way, ...each])),
    [[]],
  );
}

/** Between what a form lies; undefined where no world is left. */
export function rangeOf(worlds: Worlds, form: Affine, also: readonly Row[] = []): Range | undefined {
  const ranges = programsOf(worlds, [form], also).map((program) => formRange(program, 0));
  return ranges.length === 0 ? undefined : ranges.reduce(joinRanges);
}

/** Between what one form of a program lies. */
export function formRange(program: Program, at: number): Range {
  const { row, scale } = program.forms[at] ?? { row: 0, scale: 1n };
  return rangeBetween(
    endOf(extremeOf(program, row, -1), 1n, scale),
    endOf(extremeOf(program, row, 1), 1n, scale),
  );
}

/** Between what the quotient of two forms lies where the second is above nothing; undefined where it is nowhere. */
export function quotientRange(program: Program, of: number, per: number): Range | undefined {
  const [top, bottom] = [program.forms[of], program.forms[per]];
  const ground = bottom && homogenised(program, bottom.row);
  if (!top || !ground) return undefined;
  return rangeBetween(
    endOf(extremeQuotient(ground, top.row, -1), bottom.scale, top.scale),
    endOf(extremeQuotient(ground, top.row, 1), bottom.scale, top.scale),
  );
}

const rangeBetween = (least: End | undefined, most: End | undefined): Range => ({
  ...(least ? { least } : {}),
  ...(most ? { most } : {}),
});

function endOf(extreme: Extreme | undefined, times: bigint, per: bigint): End | undefined {
  if (!extreme) return undefined;
  const value = exact(extreme.top * times).div(exact(extreme.bottom * per));
  return { value, attained: extreme.attained };
}
