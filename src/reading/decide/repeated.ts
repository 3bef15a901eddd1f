import { chartIndex } from '../../domain/statement/chart';
import type { Line } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import { fitOf } from '../place/zones';
import type { Candidate } from '../match/candidate';
import { ASKED, DOUBTED } from '../weights';
import { changed } from './decided';
import type { Decided, Pass } from './decided';
import { grouped } from '../../domain/grouped';

/**
 * The same words under two headings whose totals part them are two accounts: the line is the one that stands in its own
 * section, and the other is asked about. Where none or both stand there, both are asked.
 */
export function repeatedElsewhere(kind: Kind): Pass {
  return (rows) => {
    const alike = grouped(rows.filter(isSingle), ({ placed, line }) => `${line?.code ?? ''} ${placed.text}`);
    const asked = new Set([...alike.values()].flatMap(strangersIn));
    return rows.map((row) => (asked.has(row) ? askedAbout(kind, row) : row));
  };
}

const isSingle = ({ state, line, placed }: Decided): boolean =>
  state === 'taken' && line?.role === 'item' && !placed.isSum && placed.values.size > 0;

/** Of rows with the same words in one table: those that are not in the section of their line. */
function strangersIn(rows: readonly Decided[]): readonly Decided[] {
  const tables = grouped(rows, ({ placed }) => placed.table);
  return [...tables.values()].flatMap((here) => {
    if (here.length < 2 || !here.some((row) => isParted(row, here))) return [];
    const own = here.filter(isAtHome);
    const [first] = own;
    const isSettled = first !== undefined && own.every((row) => !isParted(row, own));
    return isSettled ? here.filter((row) => !own.includes(row)) : here;
  });
}

/** Another row of the same year is added up by another total; without totals, it stands under another heading. */
const isParted = (row: Decided, rows: readonly Decided[]): boolean =>
  rows.some((other) => isApart(row.placed, other.placed) && sharesYear(row.placed, other.placed));

type Placed = Decided['placed'];

function isApart(one: Placed, other: Placed): boolean {
  if (isPartOf(one, other) || isPartOf(other, one)) return false;
  const [here, there] = [one.closure?.total, other.closure?.total];
  return here !== there || (here === undefined && one.under.join('\n') !== other.under.join('\n'));
}

const isPartOf = ({ parent }: Placed, { row }: Placed): boolean => parent?.row.row === row;

const sharesYear = (one: Placed, other: Placed): boolean =>
  [...other.values.keys()].some((year) => one.values.has(year));

const isAtHome = ({ placed, line }: Decided): boolean =>
  line !== undefined && fitOf(placed.zone, line.zone) === 'same';

/** What is left of its own section stands first: the words belong to another one. */
function askedAbout(kind: Kind, row: Decided): Decided {
  const { zone } = row.placed;
  const rest = zone === undefined ? undefined : chartIndex(kind).rests.get(zone);
  const first = rest && rest !== row.line ? [offered(rest)] : [];
  const others = row.candidates.filter(({ line }) => line !== rest);
  const line = first[0]?.line ?? row.line;
  const candidates = [
    ...first,
    ...others.map((each) => ({ ...each, confidence: Math.min(each.confidence, DOUBTED) })),
  ];
  return changed(row, 'same-words-elsewhere', { state: 'doubtful', line, confidence: DOUBTED, candidates });
}

const offered = (line: Line): Candidate => ({ line, confidence: ASKED, reason: 'section', fit: 'same' });
