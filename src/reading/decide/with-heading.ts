import type { Kind } from '../../domain/statement/kind';
import type { Candidate } from '../match/candidate';
import { MOST_CANDIDATES, candidatesFor } from '../match/candidates';
import { unexplained } from '../match/unexplained';
import { zoneMeant } from '../place/headings';
import { normalised } from '../lexicon/words';
import { ASKED, OFFERED } from '../weights';
import { changed, isSaid } from './decided';
import type { Decided, Pass } from './decided';

/**
 * What is asked about though its own words say nothing that may stand there is offered what heading and name say as one
 * label: "Calon anggota" below "Pinjaman". Nothing is taken by it.
 */
export const offeredWithHeading =
  (kind: Kind): Pass =>
  (rows) =>
    rows.map((row) => {
      if (row.state !== 'doubtful' || isSaid(row) || row.placed.isSum || !saysNothing(row)) return row;
      const first = readWithHeading(kind, row);
      if (first === undefined || first.line === row.line) return row;
      const others = row.candidates.filter(({ line }) => line !== first.line);
      return changed(row, 'ruled-by-heading', {
        candidates: [first, ...others].slice(0, MOST_CANDIDATES),
        line: first.line,
        confidence: first.confidence,
        reason: first.reason,
      });
    });

/** What its own words speak of stands on another side; it may only be what is left of its section. */
const saysNothing = ({ candidates }: Decided): boolean =>
  candidates.every(({ reason, fit }) => reason === 'section' || fit === 'far' || fit === 'apart');

/** A single account that both together say, in the place of the row. */
function readWithHeading(kind: Kind, { placed }: Decided): Candidate | undefined {
  const { row: heading, zone } = placed.parent ?? {};
  if (heading === undefined || heading.row.cells.length > 0) return undefined;
  // The name of a section says nothing more than the place does.
  if (zoneMeant(heading.text, zone) !== undefined) return undefined;
  const label = `${heading.row.label.replace(/\s*:\s*$/, '')} ${placed.row.label}`;
  const [both] = candidatesFor(kind, { label, zone: placed.zone });
  return both && isAccount(both) && unexplained(kind, normalised(label), both.line).length === 0
    ? { ...both, confidence: Math.min(both.confidence, ASKED), reason: 'group' }
    : undefined;
}

const isAccount = ({ line, fit, confidence, isOffer }: Candidate): boolean =>
  fit === 'same' && confidence >= OFFERED && isOffer !== true && line.role === 'item' && line.rest !== true;
