import { HUNDRED, plain, signOf } from '../decimal';
import type { Exact } from '../decimal';
import type { RuleSetFault } from './fault';
import type { Band, Scale } from './scale';

/** One end of a band: absent value is infinity; `closed` when the edge itself belongs to the band. */
interface Edge {
  readonly value: Exact | undefined;
  readonly closed: boolean;
}

/** A row of a table by its edges alone: of credits or of words. */
type Row = Omit<Band, 'credit'>;

const bottomOf = (band: Row): Edge => ({ value: band.over ?? band.from, closed: band.over === undefined });
const topOf = (band: Row): Edge => ({ value: band.below ?? band.upTo, closed: band.below === undefined });

/** Faults of a scale: holes and overlaps anywhere on the whole line of ratios, credits outside 0–100. */
export function checkScale(at: string, scale: Scale): RuleSetFault[] {
  if ((scale.kind === 'linear' || scale.kind === 'none') && scale.words)
    return checkRows(at, scale.words, []);
  if (scale.kind !== 'bands') return [];
  if (scale.bands.length === 0) return [{ code: 'no-bands', at }];
  return checkRows(at, scale.bands, checkCredits(at, scale.bands));
}

/** Rows that make no sense by themselves, else what `others` found and where the rows leave a hole or overlap. */
function checkRows(at: string, rows: readonly Row[], others: readonly RuleSetFault[]): RuleSetFault[] {
  const wrong = rows.flatMap((row) => checkBand(at, row));
  return wrong.length > 0 ? wrong : [...others, ...checkCover(at, rows)];
}

function checkBand(at: string, band: Row): RuleSetFault[] {
  if ((band.over && band.from) ?? (band.upTo && band.below))
    return [{ code: 'band-edge-twice', at, found: textOf(band) }];
  const [bottom, top] = [bottomOf(band), topOf(band)];
  if (!bottom.value || !top.value) return [];
  const order = bottom.value.compare(top.value);
  if (order < 0 || (order === 0 && bottom.closed && top.closed)) return [];
  return [{ code: 'band-without-order', at, found: textOf(band) }];
}

function checkCredits(at: string, bands: readonly Band[]): RuleSetFault[] {
  return bands
    .filter(({ credit }) => signOf(credit) < 0 || credit.compare(HUNDRED) > 0)
    .map((band) => ({ code: 'credit-out-of-range' as const, at, found: plain(band.credit) }));
}

/** Walks the line from left to right, keeping the farthest edge covered so far. */
function checkCover(at: string, bands: readonly Row[]): RuleSetFault[] {
  const ordered = [...bands].sort((a, b) => byBottom(bottomOf(a), bottomOf(b)));
  const faults: RuleSetFault[] = [];
  let reached: Edge | 'nothing' | 'everything' = 'nothing';
  for (const band of ordered) {
    const bottom = bottomOf(band);
    const place: number = meet(reached, bottom);
    if (place > 0) faults.push({ code: 'band-gap', at, found: textOf(band) });
    if (place < 0) faults.push({ code: 'band-overlap', at, found: textOf(band) });
    reached = farther(reached, topOf(band));
  }
  if (reached !== 'everything')
    faults.push({ code: 'band-gap', at, expected: 'a last band without an upper edge' });
  return faults;
}

/** Infinity first, then by value; of two equal edges the closed one starts earlier. */
function byBottom(a: Edge, b: Edge): number {
  if (!a.value || !b.value) return Number(a.value !== undefined) - Number(b.value !== undefined);
  return a.value.compare(b.value) || Number(b.closed) - Number(a.closed);
}

/** 0 where a band takes up exactly where the covered part ends, above 0 after a hole, below 0 on an overlap. */
function meet(reached: Edge | 'nothing' | 'everything', bottom: Edge): number {
  if (reached === 'nothing') return bottom.value ? 1 : 0;
  if (reached === 'everything' || !reached.value || !bottom.value) return -1;
  const order = bottom.value.compare(reached.value);
  if (order !== 0) return order;
  if (reached.closed === bottom.closed) return reached.closed ? -1 : 1;
  return 0;
}

function farther(reached: Edge | 'nothing' | 'everything', top: Edge): Edge | 'everything' {
  if (reached === 'everything' || !top.value) return 'everything';
  if (reached === 'nothing' || !reached.value) return top;
  const order = top.value.compare(reached.value);
  if (order === 0) return { value: top.value, closed: top.closed || reached.closed };
  return order > 0 ? top : reached;
}

/** A band in the signs of a printed table: "> 10 <= 15". */
function textOf(band: Row): string {
  const signs = [
    [band.over, '>'],
    [band.from, '>='],
    [band.upTo, '<='],
    [band.below, '<'],
  ] as const;
  return signs.flatMap(([edge, sign]) => (edge ? [`${sign} ${plain(edge)}`] : [])).join(' ') || 'every ratio';
}
