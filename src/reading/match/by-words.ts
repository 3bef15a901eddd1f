import { chartIndex } from '../../domain/statement/chart';
import type { Line } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import type { Reason } from '../layout';
import type { Asked, Candidate } from './candidate';
import { zoneNamed } from '../place/headings';
import { rulesFor } from '../lexicon';
import { NET, ONLY_REST, TELLS_SIDE, THE_OTHERS, TWO_PLACES } from '../lexicon/rows';
import { normalised } from '../lexicon/words';
import type { WordRule } from '../lexicon/rule';
import { ANY_PRIME_COST, isTotal, withoutTotal } from '../lexicon/totals';
import { lineIndex } from '../lexicon/line-index';
import { isOpenTerm, mostOfTerm, placeFit, strange } from './place-fit';
import { unexplained } from './unexplained';
import { fitOf, isIn } from '../place/zones';
import type { Fit } from '../place/zones';
import type { Zone } from '../../domain/statement/chart';
import {
  ASKED,
  EXACT,
  OFFERED,
  OTHER_SECTION,
  PENALTY,
  SECOND,
  SLIP,
  SLIPPED_WORDS,
  SURE,
  TOTAL_OF_PLACE,
} from '../weights';

/** Lines whose label, or one of its synonyms, this is. */
export function byLabel(kind: Kind, text: string, asked: Asked, slips: number): Candidate[] {
  const labelled = lineIndex(kind).byLabel.get(text) ?? [];
  const reason: Reason = slips > 0 ? 'spelling' : labelled.length > 1 ? 'label-and-section' : 'label';
  const possible = asked.isSum === true ? labelled.filter((line) => line.role !== 'item') : labelled;
  return possible.map((line) => {
    const fit = placeFit(line, asked, text);
    const off = PENALTY[fit].label + strange(line, asked.zone, text);
    const most = isOpenTerm(line, asked.zone, text) ? mostOfTerm(line, asked) : EXACT;
    return { line, confidence: Math.min(most, EXACT - off - slips * SLIP), reason, fit };
  });
}

/** Rows that only some forms have: what bears their very name is offered them, and may be a part of a wider line. */
export function byDetail(kind: Kind, text: string, asked: Asked): Candidate[] {
  const named = asked.isSum === true ? [] : (lineIndex(kind).details.get(text) ?? []);
  return named.map((line) => {
    const fit = placeFit(line, asked, text);
    return { line, confidence: ASKED - PENALTY[fit].words, reason: 'label', fit };
  });
}

/** Lines of which a rule says that these words speak; a second rule that fits is a second choice. */
export function byRules(kind: Kind, text: string, asked: Asked, slips: number): Candidate[] {
  const { lines } = chartIndex(kind);
  const isSum = asked.isSum ?? isTotal(text);
  const found: Candidate[] = [];
  const best = new Map<Zone, Fit>();
  for (const rule of rulesFor(text)) {
    const line = lines.get(rule.line);
    if (!line || (isSum && line.role === 'item') || found.some((each) => each.line === line)) continue;
    if (rule.unless !== undefined && lines.has(rule.unless)) continue;
    found.push(byRule(rule, line, text, asked, slips, best));
  }
  return found;
}

function byRule(
  { confidence = SURE }: WordRule,
  line: Line,
  text: string,
  asked: Asked,
  slips: number,
  best: Map<Zone, Fit>,
): Candidate {
  const fit = placeFit(line, asked, text);
  const odd = strange(line, asked.zone, text);
  const side = sideOf(line.zone);
  const before = best.get(side);
  const off = penaltyOf(fit, asked, text) + odd + (slips > 0 ? SLIPPED_WORDS : 0);
  const second = before !== undefined && RANK[fit] >= RANK[before] ? SECOND : 0;
  const most = isOpenTerm(line, asked.zone, text) ? mostOfTerm(line, asked) : SURE;
  if (odd === 0 && (before === undefined || RANK[fit] < RANK[before])) best.set(side, fit);
  const reason = slips > 0 ? 'spelling' : 'words';
  const isOffer = confidence === OFFERED ? ({ isOffer: true } as const) : {};
  return { line, confidence: Math.min(most, confidence - off - second), reason, fit, ...isOffer };
}

/** What is taken off from words whose place does not agree. */
function penaltyOf(fit: Fit, { zone, side }: Asked, text: string): number {
  if (fit === 'open' && side !== undefined && TELLS_SIDE.test(text)) return PENALTY.near.words;
  if (fit !== 'near' || zone === undefined) return PENALTY[fit].words;
  return isIn(zone, 'income') && zone !== 'expense-cooperative' ? PENALTY.near.words : OTHER_SECTION;
}

/** The side of its statement that a place is on: rules of one side are tried in order, those of two compete. */
function sideOf(zone: Zone): Zone {
  return SIDES.find((side) => isIn(zone, side)) ?? zone;
}

const SIDES: readonly Zone[] = [
  'asset',
  'credit',
  'earnings',
  'earnings-nonmember',
  'other-earnings',
  'expense',
  'expense-nonmember',
  'other-expense',
];

/** The better a place fits, the lower. */
const RANK: Readonly<Record<Fit, number>> = { same: 0, near: 1, open: 2, far: 3, apart: 4 };

/** A row that is no total is the whole place only by its very name: "Aktiva lancar", not "Aset takberwujud" or "Lain-lain". */
const isNameOf = ({ label, synonyms }: Line, text: string): boolean =>
  !ONLY_REST.test(text) && [label, ...synonyms].some((each) => bare(normalised(each)) === bare(text));

const bare = (text: string): string => withoutTotal(text).replace(/ (?:dan|neto)(?= |$)/g, '');

/** The total of a place, by a label that names the place: "Jumlah aktiva lancar". */
export function byPlace(kind: Kind, text: string, asked: Asked, slips: number): Candidate[] {
  const isSum = isTotal(text) || asked.isWhole === true;
  const found = totalNamed(kind, text, asked.zone, isSum);
  if (!found) return [];
  const { line, named } = found;
  const fit = asked.zone !== undefined && isIn(named, asked.zone) ? 'same' : fitOf(asked.zone, named);
  const sure = TOTAL_OF_PLACE[isSum ? 'total' : NET.test(text) ? 'net' : 'place'];
  const isOpen = TWO_PLACES.test(text) || isFundsOrGoods(kind, text) || saysMore(kind, text, line);
  const most = isOpen ? ASKED : 1;
  const confidence = Math.min(most, sure - PENALTY[fit].words - slips * SLIP);
  return [{ line, confidence, reason: 'total', fit }];
}

/** What funds cost, or what the goods cost, of a unit that may sell: what the total adds up tells. */
const isFundsOrGoods = (kind: Kind, text: string): boolean =>
  ANY_PRIME_COST.test(text) && chartIndex(kind).lines.has('cost-of-goods-sold');

/** A label that names the rest of something, where the line is no rest, or holds words of another: "Jumlah Aset Tetap dan Lainnya". */
const saysMore = (kind: Kind, text: string, line: Line): boolean =>
  (THE_OTHERS.test(text) &&
    ![line.label, ...line.synonyms].some((each) => THE_OTHERS.test(normalised(each)))) ||
  unexplained(kind, text, line).length > 0;

/** The total of the place that a label names, with that place. */
function totalNamed(
  kind: Kind,
  text: string,
  zone: Zone | undefined,
  isSum: boolean,
): { readonly line: Line; readonly named: Zone } | undefined {
  if (!isSum && text.split(' ').length > MOST_WORDS) return undefined;
  const named = zoneNamed(withoutTotal(text), zone);
  const line = named && chartIndex(kind).totals.get(named);
  if (!line || line.role === 'item' || (!isSum && !isNameOf(line, text))) return undefined;
  return { line, named };
}

/** A place that is named without a word for a total is named in so many words. */
const MOST_WORDS = 3;
