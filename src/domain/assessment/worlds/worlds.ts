import { Latest } from '../../kept';
import type { Statement } from '../../statement/statement';
import { openLedger } from '../lines';
import type { Ledger } from '../lines';
import type { Question } from '../solve';
import { isConstant } from './affine';
import { expressionOf, formOf } from './expression';
import type { Scope } from './expression';
import { nothingFound } from './found';
import type { Found } from './found';
import type { SignOf } from './region';
import { sharedSurplus, withinRows } from './rows';
import type { Split } from './rows';
import { lineSign } from './signs';
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
}

const BEFORE = 'before:';

/** The worlds of a statement and the year before it, worked out once. */
export const worldsOf = (question: Question): Worlds =>
  asked.of(question, undefined, () => openWorlds(question));

/** All indicators of a statement ask one after the other. */
const asked = new Latest<Question, undefined, Worlds>(2);

/** The same amounts under fewer rules or signs, of which nothing is found yet. */
export const under = (worlds: Worlds, fewer: Partial<Pick<Worlds, 'rows' | 'splits' | 'signs'>>): Worlds => ({
  ...worlds,
  ...fewer,
  found: nothingFound(),
});

function openWorlds(question: Question): Worlds {
  const lines = linesOf(question);
  const scope = scopeOf(question, lines.years);
  const given = [...termRows(scope), ...(scope.before ? termRows(scope.before).map(ofBefore) : [])];
  const rows = given.length === 0 ? lines.rows : [...lines.rows, ...given];
  const found = given.length === 0 ? lines.found : nothingFound();
  return { scope, rows, splits: lines.splits, signs: signsOf(question), found };
}

function signsOf({ ledger }: Question): SignOf {
  return (key) => {
    const line = ledger.index.lines.get(key.startsWith(BEFORE) ? key.slice(BEFORE.length) : key);
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

/**
 * Not that of the question: which way a trace shows to a line hangs on what was asked first, and only the first question of a
 * statement has its worlds opened.
 */
const ledgerAnew = ({ ledger: { index, statement } }: Question): Ledger => openLedger(index, statement);

function openLines(question: Question): Lines {
  const year = openYear(ledgerAnew(question), '');
  const last = question.before && openYear(ledgerAnew(question.before), BEFORE);
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

const ofBefore = ({ reason, form, least, most, rounding }: Row): Row =>
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
