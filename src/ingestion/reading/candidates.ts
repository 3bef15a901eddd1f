import { chartIndex } from '../../domain/statement/chart';
import type { Line } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import { lineIndex } from './line-index';
import type { Reason } from '../layouts/layout';
import { normalised } from '../layouts/words';
import { zoneNamed } from './headings';
import { rulesFor } from './lexicon';
import { SURE } from './lexicon/rule';
import { mended } from './spelling';
import { fitOf, isIn, totalOf, zoneOf } from './zones';
import type { Fit, Zone } from './zones';

/** A line that a row may mean, how surely (0–1) and by what. */
export interface Candidate {
  readonly line: Line;
  readonly confidence: number;
  readonly reason: Reason;
}

/** What is known of a row before it is matched. */
export interface Asked {
  readonly label: string;
  /** The account code beside it. */
  readonly number?: string | undefined;
  readonly zone: Zone | undefined;
}

/** From here on a match is taken; below it a person is asked. Calibrated on the made-up layouts of the tests. */
export const TAKEN = 0.9;

const EXACT = 0.98;
const SLIP = 0.03;
/** What is taken off where the place of the row and that of the line do not agree. */
const PENALTY: Readonly<Record<Fit, readonly [exact: number, words: number]>> = {
  same: [0, 0],
  near: [0.03, 0.04],
  open: [0.05, 0.07],
  far: [0.3, 0.35],
  apart: [0.3, 0.4],
};
/** A second rule that fits as well is a second choice. */
const SECOND = 0.12;
/** Two lines nearer to each other than this are told apart by a person. */
const TIE = 0.04;
const TIED = 0.7;
const MOST = 6;

/** The lines a row may mean, the surest first; none where its words say nothing. */
export function candidatesFor(kind: Kind, asked: Asked): Candidate[] {
  const text = normalised(asked.label);
  const plain = byWords(kind, text, asked, 0);
  const found = plain.some((each) => each.confidence >= TAKEN)
    ? plain
    : [...plain, ...bySpelling(kind, text, asked)];
  return settled(withCode(kind, asked, found));
}

function bySpelling(kind: Kind, text: string, asked: Asked): Candidate[] {
  const { text: meant, slips } = mended(text);
  return slips === 0 ? [] : byWords(kind, meant, asked, slips);
}

function byWords(kind: Kind, text: string, { zone }: Asked, slips: number): Candidate[] {
  const reason: Reason | undefined = slips > 0 ? 'spelling' : undefined;
  const labelled = lineIndex(kind).byLabel.get(text) ?? [];
  const exact = labelled.map((line): Candidate => {
    const fit = placeFit(kind, line, zone, text);
    const confidence = EXACT - PENALTY[fit][0] - strange(kind, line, zone, text) - slips * SLIP;
    return { line, confidence, reason: reason ?? (labelled.length > 1 ? 'label-and-section' : 'label') };
  });
  if (exact.some((each) => each.confidence >= TAKEN)) return exact;
  return [...exact, ...byRules(kind, text, zone, slips), ...byPlace(kind, text, zone, slips)];
}

function byRules(kind: Kind, text: string, zone: Zone | undefined, slips: number): Candidate[] {
  const { lines } = chartIndex(kind);
  const isSum = isTotal(text);
  const found: Candidate[] = [];
  let fitting = 0;
  for (const { line: code, confidence = SURE } of rulesFor(text)) {
    const line = lines.get(code);
    if (!line || (isSum && line.role === 'item') || found.some((each) => each.line === line)) continue;
    const odd = strange(kind, line, zone, text);
    const fit = placeFit(kind, line, zone, text);
    const base = confidence - PENALTY[fit][1] - odd - slips * SLIP;
    const fits = fit === 'same' || fit === 'near' || fit === 'open';
    found.push({
      line,
      confidence: base - (fits && fitting > 0 ? SECOND : 0),
      reason: slips > 0 ? 'spelling' : 'words',
    });
    if (fits && odd === 0) fitting += 1;
  }
  return found;
}

/** The total of a place, by a label that names the place: "Jumlah aktiva lancar". */
function byPlace(kind: Kind, text: string, zone: Zone | undefined, slips: number): Candidate[] {
  const words = isTotal(text) ? text.replace(TOTAL, '') : text;
  if (!isTotal(text) && words.split(' ').length > 3) return [];
  const named = zoneNamed(words, zone);
  const code = named === undefined ? undefined : totalOf(named);
  const line = code === undefined ? undefined : chartIndex(kind).lines.get(code);
  if (!line || named === undefined || line.role === 'item') return [];
  const fit = zone !== undefined && isIn(named, zone) ? 'same' : fitOf(zone, named);
  const confidence = (isTotal(text) ? 0.95 : 0.84) - PENALTY[fit][1] - slips * SLIP;
  return [{ line, confidence, reason: 'total' }];
}

/** Lines of non-members are meant only where the row says so. */
function strange(kind: Kind, line: Line, zone: Zone | undefined, text: string): number {
  const isSaid = /\bnon anggota\b/.test(text) || (zone !== undefined && isIn(zone, 'nonmember'));
  return isIn(zoneOf(kind, line), 'nonmember') && !isSaid ? 0.1 : 0;
}

/** A total or a step stands below the section that it ends: only the statement has to be the right one. */
function placeFit(kind: Kind, line: Line, zone: Zone | undefined, text: string): Fit {
  const fit = fitOf(zone, zoneOf(kind, line));
  if (fit !== 'far' || zone === undefined) return fit;
  const ends = line.role === 'result' || (line.role === 'total' && isTotal(text));
  return ends ? 'near' : fit;
}

/** The code of the ministry's form beside a label; one that contradicts the label belongs to another chart. */
function withCode(kind: Kind, { number, label, zone }: Asked, found: readonly Candidate[]): Candidate[] {
  const coded = (number === undefined ? [] : (lineIndex(kind).byCode.get(number) ?? [])).filter(
    (line) => fitOf(zone, zoneOf(kind, line)) !== 'apart',
  );
  const both = found.find((each) => coded.includes(each.line));
  if (both) {
    const sure = both.confidence >= TAKEN - 0.2;
    return [
      {
        ...both,
        confidence: sure ? Math.max(both.confidence, 1) : both.confidence,
        reason: 'code-and-label',
      },
      ...found
        .filter((each) => each !== both)
        .map((each) => ({ ...each, confidence: Math.min(each.confidence, 0.8) })),
    ];
  }
  const [line] = coded;
  if (!line || found.some((each) => each.confidence >= TAKEN)) return [...found];
  if (label === '') return [{ line, confidence: 0.95, reason: 'code' }, ...found];
  const isCode = (number?.length ?? 0) >= CODE_LENGTH;
  return isCode && sharesWord(label, line)
    ? [{ line, confidence: 0.8, reason: 'code' }, ...found]
    : [...found];
}

/** The surest first, each line once; two that are as sure as each other are both doubtful. */
function settled(found: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const each of found) {
    const known = best.get(each.line.code);
    if (!known || known.confidence < each.confidence) best.set(each.line.code, each);
  }
  const [first, second, ...rest] = [...best.values()].sort((a, b) => b.confidence - a.confidence);
  if (!first || !second) return first ? [first] : [];
  const tied = first.confidence < 1 && first.confidence - second.confidence < TIE;
  const top = tied ? { ...first, confidence: Math.min(first.confidence, TIED) } : first;
  return [top, second, ...rest].slice(0, MOST);
}

/** The word that begins a total, in a normalised label. */
export const TOTAL = /^(?:sub )?(?:jumlah|jml|subjumlah)(?: |$)/;

export const isTotal = (text: string): boolean => TOTAL.test(text);

/** Shorter numbers count the rows. */
const CODE_LENGTH = 4;
/** Words that stand in labels of any line. */
const COMMON = new Set(['jumlah', 'lain', 'yang', 'dari', 'pada', 'untuk', 'atas', 'dengan', 'tahun']);

/** A code that stands beside words of something else is the code of another chart of accounts. */
function sharesWord(label: string, line: Line): boolean {
  const words = (text: string): string[] =>
    normalised(text)
      .split(' ')
      .filter((word) => word.length >= 4 && !COMMON.has(word));
  const known = new Set([line.label, ...line.synonyms].flatMap(words));
  return words(label).some((word) => known.has(word));
}
