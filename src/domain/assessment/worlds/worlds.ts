import { Latest } from '../../kept';
import type { ChartIndex } from '../../statement/chart';
import type { Statement } from '../../statement/statement';
import type { Ledger } from '../lines';
import type { Question } from '../solve';
import { isConstant, ofBefore } from './affine';
import { expressionOf, formOf } from './expression';
import type { Scope } from './expression';
import { nothingFound } from './found';
import type { Found } from './found';
import type { SignOf } from './region';
import { sharedSurplus, withinRows } from './rows';
import type { Split } from './rows';
import { lineSign } from './signs';
import { codeOf } from './slopes';
import { around, openYear, pairRows, ruled, signRows, totalRows } from './year';
import type { Row, Year } from './year';

/** All complete statements that agree with what was reported, by the rules that every one of them obeys. */
export interface Worlds {
  readonly scope: Scope;
  readonly rows: readonly Row[];
  readonly splits: readonly Split[];
  readonly signs: SignOf;
  readonly found: Found;
}

/** What the lines of a statement and of the year before say, under whatever law. */
interface Lines {
  readonly years: readonly [Year, ...Year[]];
  readonly rows: readonly Row[];
  readonly splits: readonly Split[];
  readonly found: Found;
  /** What they are worlds of under the terms of a law. */
  readonly worlds: Latest<Question['terms'], Question['definedOtherwise'], Worlds>;
}

/** The worlds of a statement and the year before it, worked out once for all who ask under one reading of a law. */
export function worldsOf(question: Question): Worlds {
  const lines = linesOf(question);
  const { terms, definedOtherwise } = question;
  return lines.worlds.of(terms, definedOtherwise, () => openWorlds(question, lines));
}

/** The same amounts under fewer rules or signs, of which nothing is found yet. */
export const under = (worlds: Worlds, fewer: Partial<Pick<Worlds, 'rows' | 'splits' | 'signs'>>): Worlds => ({
  ...worlds,
  ...fewer,
  found: nothingFound(),
});

function openWorlds(question: Question, lines: Lines): Worlds {
  const scope = scopeOf(question, lines.years);
  const given = [...termRows(scope), ...(scope.before ? termRows(scope.before).map(rowOfBefore) : [])];
  const rows = given.length === 0 ? lines.rows : [...lines.rows, ...given];
  const found = given.length === 0 ? lines.found : nothingFound();
  return { scope, rows, splits: lines.splits, signs: signsOf(question), found };
}

function signsOf({ ledger }: Question): SignOf {
  return (key) => {
    const line = ledger.index.lines.get(codeOf(key));
    return line ? lineSign(line) : 0;
  };
}

/** Many readings of one statement are asked one after the other. */
const opened = new Latest<Statement, Statement | undefined, Lines>(2);

/** The same statements say the same under every reading. */
function linesOf(question: Question): Lines {
  const { statement } = question.ledger;
  const before = question.before?.ledger.statement;
  return opened.of(statement, before, () => openLines(question));
}

function openLines({ ledger, before }: Question): Lines {
  const now = periodOf(ledger);
  const last = before && ofYearBefore(periodOf(before.ledger));
  return {
    years: last ? [now.year, last.year] : [now.year],
    rows: last ? [...now.rows, ...last.rows] : now.rows,
    splits: last ? [...now.splits, ...last.splits] : now.splits,
    found: nothingFound(),
    worlds: new Latest(2),
  };
}

/** What the lines of one statement say by themselves. */
interface Period extends Pick<Lines, 'rows' | 'splits'> {
  readonly year: Year;
}

/** A statement is asked for itself, and as the year before another one. */
const periods = new Latest<Statement, ChartIndex, Period>(4);

const periodOf = ({ index, statement }: Ledger): Period =>
  periods.of(statement, index, () => {
    const year = openYear(index, statement);
    const shared = sharedSurplus(year);
    return { year, rows: [...rowsIn(year), ...shared.rows], splits: shared.splits };
  });

function ofYearBefore({ year: { book, forms }, rows, splits }: Period): Period {
  return {
    year: { book, forms, isBefore: true },
    rows: rows.map((row) => rowOfBefore(inYearBefore(row))),
    splits: splits.map(({ reason, alternatives, apart }) => ({
      reason,
      alternatives: alternatives.map((each) => each.map(inYearBefore)),
      ...(apart && { apart: ofBefore(apart) }),
    })),
  };
}

const rowsIn = (year: Year): Row[] => [
  ...totalRows(year),
  ...pairRows(year),
  ...withinRows(year),
  ...signRows(year),
];

const inYearBefore = ({ reason, form, least, most, rounding }: Row): Row =>
  ruled(reason, ofBefore(form), least, most, rounding);

const rowOfBefore = ({ reason, form, least, most, rounding }: Row): Row =>
  ruled({ code: reason.code, lines: reason.lines, before: true }, form, least, most, rounding);

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
