import type { Line, LineCode, Zone } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import { HELD_FOR_OTHERS, OF_A_UNIT, OF_PRODUCTION, OPENS, SAVED, SET_ASIDE } from '../lexicon/rows';
import type { Reason } from '../layout';
import type { Candidate } from '../match/candidate';
import { candidatesFor, MOST_CANDIDATES } from '../match/candidates';
import type { Placed } from '../place/outline';
import type { Row } from '../place/row';
import { fitOf, isIn } from '../place/zones';
import { ASKED, ONE_EVIDENCE, PROPOSED, TAKEN } from '../weights';
import { changed, isSaid } from './decided';
import type { Decided, Pass } from './decided';
import { headsOver, namesItself, rules } from './heads-over';
import type { Head } from './heads-over';

/**
 * What a heading without an amount says of the short names below it: "Gedung" under "Akumulasi Penyusutan" is no
 * building. Heading and name are read together; a name that means another line by itself than with its heading is never
 * taken for that line. It is the heading's where the words fit it and it is proved to stand under it; else it is asked.
 */
export function ruledByHeadings(kind: Kind): Pass {
  return (rows) => {
    const heads = headsOver(kind, rows);
    // Without proof a heading reaches as far as each row since it is of its line.
    let reached: Row | undefined;
    return rows.map((row, at) => {
      const head = heads[at];
      if (head === undefined || row.placed.isSum || isSaid(row)) return row;
      if (!head.proved && !head.isNext && reached !== head.row) return row;
      const now = ruled(kind, row, head);
      reached = now !== row || now.line === head.line ? head.row : undefined;
      return now;
    });
  };
}

export function ruled(kind: Kind, row: Decided, head: Head): Decided {
  const [both] = readTogether(kind, row, head);
  if (row.state === 'taken' && isLetBe(row, head, both)) return row;
  const isItsOwn = both !== undefined && isOfHead(both.line, head.line);
  if (row.state !== 'taken' && !isItsOwn) return row;
  const isSure = head.proved && isItsOwn && both.confidence >= TAKEN && !rivals(row, both.line);
  const most = isSure ? ONE_EVIDENCE : ASKED;
  const offered = offeredBy(row, head, both, isItsOwn);
  const first: Candidate = { ...offered, confidence: Math.min(offered.confidence, most), reason: 'group' };
  const others = row.candidates
    .filter(({ line }) => line !== first.line)
    .map((each) => ({ ...each, confidence: Math.min(each.confidence, first.confidence) }));
  return changed(row, 'ruled-by-heading', {
    candidates: [first, ...others].slice(0, MOST_CANDIDATES),
    line: first.line,
    confidence: first.confidence,
    reason: first.reason,
    state: first.confidence >= TAKEN ? 'taken' : 'doubtful',
  });
}

/** By itself the name is another account of the same section and nature: either may be meant. */
const rivals = ({ state, line }: Decided, both: Line): boolean =>
  state === 'taken' &&
  line !== undefined &&
  line.rest !== true &&
  line !== both &&
  suits(line, both) &&
  !namesItself(both);

/** Heading and name as one label, in the place of the row. */
function readTogether(kind: Kind, { placed }: Decided, { row }: Head): readonly Candidate[] {
  const head = row.row.label.replace(/\s*:\s*$/, '');
  return candidatesFor(kind, { label: `${head} ${placed.row.label}`, zone: placed.zone });
}

/** What both say together is told to a person, even where it is not of the heading's nature: "Honor" over "Pengurus". */
const offeredBy = (row: Decided, head: Head, both: Candidate | undefined, isItsOwn: boolean): Candidate =>
  both !== undefined && (isItsOwn || (both.fit === 'same' && both.confidence >= TAKEN))
    ? both
    : asHead(head, row);

/** The heading's own line, where heading and name together say nothing. */
const asHead = ({ line }: Head, { placed: { zone } }: Decided): Candidate => ({
  line,
  confidence: ASKED,
  reason: 'group',
  fit: fitOf(zone, line.zone),
});

/** All money at banks is a total that forms print as one account. */
const isLetBe = (row: Decided, head: Head, both: Candidate | undefined): boolean =>
  row.line === undefined ||
  (row.line.role !== 'item' && row.line.code !== 'bank') ||
  row.reason === 'code-and-label' ||
  (!turnsAll(row.line, row.placed, head) &&
    (HELD_FOR_OTHERS.test(head.row.text) || agrees(row.line, row, head, both)));

/** What a row was taken for, by its own words or its place, is what its heading lets it be. */
function agrees(line: Line, { reason, placed }: Decided, head: Head, both: Candidate | undefined): boolean {
  if (OF_A_UNIT.test(head.row.text)) return !LENDING.has(line.code);
  if (head.line.role !== 'item') return !RUNNING.some((zone) => isIn(line.zone, zone));
  if (namesItself(line)) return true;
  const isAlso = both?.line === line && both.confidence >= PROPOSED;
  if (line === head.line) return isAlso || !BY_PLACE.has(reason);
  const isItself = isWhole(placed.text) || (isPay(head.line) && PAY.has(line.code));
  return suits(line, head.line) && (isItself || isLeft(head.line, both, isAlso));
}

/** Of what making goods costs no row is an expense of running the business, what is not finished or not used is none of what a unit works with, and what is saved among what is kept for others may be theirs. */
const turnsAll = (line: Line, { text }: Placed, head: Head): boolean =>
  line !== head.line &&
  (OF_PRODUCTION.test(head.row.text) ||
    SET_ASIDE.test(head.row.text) ||
    (HELD_FOR_OTHERS.test(head.row.text) && SAVED.test(text)));

/** An account beside the heading's: said for certain by both, or not denied by them where the heading is no single expense. */
const isLeft = (head: Line, both: Candidate | undefined, isAlso: boolean): boolean =>
  rules(head) ? isAlso && both !== undefined && both.confidence >= TAKEN : both?.line !== head;

const isPay = ({ code }: Line): boolean => code === 'salaries-and-honoraria';

/** What is paid to staff beside their wages, and bears a name of its own. */
const PAY: ReadonlySet<LineCode> = new Set<LineCode>(['overtime', 'holiday-allowance']);

const BY_PLACE: ReadonlySet<Reason> = new Set<Reason>(['group', 'section']);

/** It says itself what sort of account it is, and which. */
const isWhole = (text: string): boolean => OPENS.expense.test(text) || OPENS.income.test(text);

/** What is earned by lending, whatever a unit of another sort calls what it earns. */
const LENDING: ReadonlySet<LineCode> = new Set<LineCode>([
  'administration-income',
  'provision-income',
  'loan-income',
]);

/** What it costs to run the business and the cooperative is no cost of funds. */
const RUNNING: readonly Zone[] = ['expense-business', 'expense-cooperative'];

const suits = (line: Line, head: Line): boolean => fitOf(line.zone, head.zone) === 'same';

/** The heading's line, or one of the same nature that says it more exactly: of what is taken off, or what funds cost. */
const isOfHead = (line: Line, head: Line): boolean =>
  line === head ||
  (line.role === 'item' &&
    (head.contra === true || head.role !== 'item') &&
    line.contra === head.contra &&
    suits(line, head));
