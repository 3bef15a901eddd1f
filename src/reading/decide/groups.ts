import type { Line } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import type { Candidate } from '../match/candidate';
import { candidatesFor, MOST_CANDIDATES } from '../match/candidates';
import { unexplained } from '../match/unexplained';
import type { Placed } from '../place/outline';
import type { Row } from '../place/row';
import type { Zone } from '../../domain/statement/chart';
import { CONTRADICTED, CONTRADICTS, OF_GROUP, TAKEN, TIE } from '../weights';
import { changed, surest } from './decided';
import type { Decided, Pass } from './decided';
import { residualOf } from './residual';

/** What the rows of a file may inherit from: each row as it is read by now, and what each heading speaks of. */
interface Above {
  readonly rows: ReadonlyMap<Row['row'], Decided>;
  readonly heading: (row: Row, zone: Zone | undefined) => Candidate | undefined;
}

/**
 * A row whose own words say too little may be a part of the group above it, or what is left of its section. A group
 * is read before its parts.
 */
export function partsOfGroups(kind: Kind): Pass {
  return (all) => {
    const rows = new Map(all.map((each) => [each.placed.row, each]));
    const above = { rows, heading: headingsOf(kind) };
    return all.map((each) => {
      const read = inherited(kind, each, above);
      rows.set(each.placed.row, read);
      return read;
    });
  };
}

function inherited(kind: Kind, row: Decided, above: Above): Decided {
  if (row.state === 'taken' || row.placed.isSum) return row;
  const group = groupOf(kind, row.placed, above);
  const rest = residualOf(kind, row.placed);
  const more = [group, rest].filter((each) => each !== undefined);
  if (more.length === 0) return row;
  const candidates = ranked(row.candidates, more);
  return changed(row, group ? 'part-of-group' : 'rest-of-section', { candidates, ...surest(candidates) });
}

/** What the place offers beside what the words do; words that speak of another line are not silenced by the place. */
function ranked(own: readonly Candidate[], more: readonly Candidate[]): readonly Candidate[] {
  const best = more.reduce((a, b) => (b.confidence > a.confidence ? b : a));
  const most = contradicts(own, best.line) ? CONTRADICTED : 1;
  const offered = (line: Line): number =>
    own.find((each) => each.line === line && each.isOffer === true)?.confidence ?? 0;
  const added = more.map((each) => ({
    ...each,
    confidence: Math.max(Math.min(each.confidence, most), offered(each.line)),
  }));
  const known = own.filter((each) => !more.some(({ line }) => line === each.line));
  return [...added, ...known].sort((a, b) => b.confidence - a.confidence).slice(0, MOST_CANDIDATES);
}

/** The words speak of another line, first or as surely as of this one. */
function contradicts(words: readonly Candidate[], line: Line): boolean {
  const own = words.filter(({ isOffer }) => isOffer !== true);
  const [first] = own;
  const other = own.find((each) => each.line !== line && (each === first || each.line.role === 'item'));
  if (!first || !other || other.confidence < CONTRADICTS) return false;
  return first === other || first.confidence - other.confidence < TIE;
}

function groupOf(
  kind: Kind,
  { parent, closure, text }: Placed,
  { rows, heading }: Above,
): Candidate | undefined {
  if (!parent) return undefined;
  const above = rows.get(parent.row.row);
  const hasAmounts = above !== undefined && above.placed.row.cells.length > 0;
  const candidate = hasAmounts ? above.candidates[0] : heading(parent.row, parent.zone);
  if (!candidate || candidate.confidence < TAKEN || !isLeaf(candidate.line)) return undefined;
  const closes = closure?.text.endsWith(parent.row.text) ?? false;
  const sure = OF_GROUP[closes ? 'closed' : parent.close ? 'close' : 'below'];
  const isStrange = unexplained(kind, text, candidate.line, true).length > 0;
  const confidence = isStrange ? Math.min(sure, OF_GROUP.below) : sure;
  return { line: candidate.line, confidence, reason: 'group', fit: candidate.fit };
}

/** What a heading speaks of, worked out once for all rows below it. */
function headingsOf(kind: Kind): Above['heading'] {
  const known = new Map<Row, Candidate | undefined>();
  return (row, zone) => {
    if (!known.has(row)) {
      const { label, number } = row.row;
      known.set(row, candidatesFor(kind, { label, number, zone })[0]);
    }
    return known.get(row);
  };
}

/** An account that a form may break down row by row ("Kas" by teller, "Bank" by bank), not a heading for all sorts of things. */
function isLeaf({ part, code, role }: Line): boolean {
  const isOther = /^other-|^miscellaneous/.test(code);
  return part === 'balance-sheet' && (code === 'bank' || (role === 'item' && !isOther));
}
