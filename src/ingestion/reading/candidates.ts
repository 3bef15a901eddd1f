import { chartIndex } from '../../domain/statement/chart';
import type { Line } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import { lineIndex } from './line-index';
import type { Side } from '../layouts/headers';
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
  /** How well the place of the row suits the line. */
  readonly fit: Fit;
}

/** What is known of a row before it is matched. */
export interface Asked {
  readonly label: string;
  /** The account code beside it. */
  readonly number?: string | undefined;
  readonly zone: Zone | undefined;
  /** It adds up others: it is no single line. */
  readonly isSum?: boolean;
  /** The side on which its amounts stand, in a pair of columns. */
  readonly side?: Side | undefined;
}

/** From here on a match is taken; below it a person is asked. Calibrated on the made-up layouts of the tests. */
export const TAKEN = 0.9;

const EXACT = 0.98;
/** What is proposed, and never taken. */
const ASKED = 0.85;
const SLIP = 0.03;
/** Words that are found only after mending a slip are not enough to be taken. */
const SLIPPED = 0.07;
/** What is taken off where the place of the row and that of the line do not agree. */
const PENALTY: Readonly<Record<Fit, readonly [exact: number, words: number]>> = {
  same: [0, 0],
  near: [0.075, 0.04],
  open: [0.05, 0.07],
  far: [0.3, 0.35],
  apart: [0.3, 0.4],
};
/** A second rule that fits as well is a second choice. */
const SECOND = 0.12;
/** Two lines nearer to each other than this are told apart by a person. */
const TIE = 0.06;
const TIED = 0.7;
const MOST = 6;

/** The lines a row may mean, the surest first; none where its words say nothing. */
export function candidatesFor(kind: Kind, row: Asked): Candidate[] {
  const text = normalised(row.label);
  const found = matched(kind, row, text);
  if (!EITHER_WAY.test(text) || isNarrow(row.zone)) return found;
  return found.map((each) => ({ ...each, confidence: Math.min(each.confidence, ASKED) }));
}

/** Interest "of the bank" is earned or paid; only a narrow place tells. */
const EITHER_WAY =
  /^(?:bunga|jasa|bagi hasil|bonus)\b(?!.*\b(?:utang|pinjaman|kredit|pembiayaan|giro|deposito|anggota)\b).*\bbank\b/;
const isNarrow = (zone: Zone | undefined): boolean =>
  zone !== undefined &&
  (zone === 'funding' ||
    zone === 'expense-nonmember' ||
    ['earnings', 'other-earnings'].some((each) => isIn(zone, each as Zone)));

function matched(kind: Kind, row: Asked, text: string): Candidate[] {
  const asked = row.zone === undefined ? { ...row, zone: ownZone(text) } : row;
  const exact = byLabel(kind, text, asked, 0);
  if (exact.some((each) => each.confidence >= EXACT)) return settled(withCode(kind, asked, exact));
  const bare = normalised(row.label.replace(/\([^)]*\)/g, ' '));
  const found = [...exact, ...byRules(kind, text, asked, 0), ...byPlace(kind, text, asked.zone, 0)];
  const outside = bare === text ? [] : byLabel(kind, bare, asked, SLIP_IN_BRACKETS);
  const all = weighed(found, bySpelling(kind, text, asked));
  return settled(withCode(kind, asked, outside.length > 0 ? weighed(all, outside, true) : all));
}

/** What the label says once its slips of spelling are mended. */
function bySpelling(kind: Kind, text: string, asked: Asked): Candidate[] {
  const { text: mend, slips } = mended(text);
  if (slips === 0) return [];
  const meant = normalised(mend);
  return [
    ...byLabel(kind, meant, asked, slips),
    ...byRules(kind, meant, asked, slips),
    ...byPlace(kind, meant, asked.zone, slips),
  ];
}

/** The words as they stand count, unless mending a slip in them leads to another line. */
function weighed(
  plain: readonly Candidate[],
  mend: readonly Candidate[],
  prefer = false,
): readonly Candidate[] {
  const surest = (all: readonly Candidate[]): Candidate | undefined =>
    all.reduce<Candidate | undefined>((a, b) => (a && a.confidence >= b.confidence ? a : b), undefined);
  const [own, meant] = [surest(plain), surest(mend)];
  if (!meant || !own || own.confidence < PROPOSED) return [...plain, ...mend];
  if (own.line === meant.line) return prefer ? [...plain, ...mend] : plain;
  if (meant.confidence < ASKED - 0.05) return plain;
  if (prefer && own.confidence < 0.8) return [...plain, ...mend];
  return [
    ...plain.map((each) => ({ ...each, confidence: Math.min(each.confidence, ASKED) })),
    ...mend.map((each) => ({ ...each, confidence: Math.min(each.confidence, ASKED) })),
  ];
}

const PROPOSED = 0.5;
/** A label without what stands in brackets is nearly the label itself. */
const SLIP_IN_BRACKETS = 1;

/** The place that the first word of a label names by itself, where nothing else does. */
function ownZone(text: string): Zone | undefined {
  if (DEFERRED.test(text)) return undefined;
  return /^beban\b/.test(text) ? 'expense' : /^pendapatan\b/.test(text) ? 'earnings' : undefined;
}

/** Lines whose label, or one of its synonyms, this is. */
function byLabel(kind: Kind, text: string, asked: Asked, slips: number): Candidate[] {
  const labelled = lineIndex(kind).byLabel.get(text) ?? [];
  const reason: Reason = slips > 0 ? 'spelling' : labelled.length > 1 ? 'label-and-section' : 'label';
  const possible = asked.isSum === true ? labelled.filter((line) => line.role !== 'item') : labelled;
  return possible.map((line) => {
    const fit = placeFit(kind, line, asked, text);
    const off = PENALTY[fit][0] + strange(line, asked.zone, text);
    const most = isOpenTerm(kind, line, asked.zone, text) ? ASKED : EXACT;
    return { line, confidence: Math.min(most, EXACT - off - slips * SLIP), reason, fit };
  });
}

/** Lines of which a rule says that these words speak; a second rule that fits is a second choice. */
function byRules(kind: Kind, text: string, asked: Asked, slips: number): Candidate[] {
  const { lines } = chartIndex(kind);
  const isSum = asked.isSum ?? isTotal(text);
  const found: Candidate[] = [];
  const best = new Map<Zone, Fit>();
  for (const { line: code, confidence = SURE, unless } of rulesFor(text)) {
    const line = lines.get(code);
    if (!line || (isSum && line.role === 'item') || found.some((each) => each.line === line)) continue;
    if (unless !== undefined && lines.has(unless)) continue;
    const fit = placeFit(kind, line, asked, text);
    const odd = strange(line, asked.zone, text);
    const side = sideOf(zoneOf(kind, line));
    const off =
      penaltyOf(fit, asked, text) +
      odd +
      (slips > 0 ? SLIPPED : 0) +
      (isSecond(best.get(side), fit) ? SECOND : 0);
    const most = isOpenTerm(kind, line, asked.zone, text) ? ASKED : SURE;
    found.push({
      line,
      confidence: Math.min(most, confidence - off),
      reason: slips > 0 ? 'spelling' : 'words',
      fit,
    });
    const before = best.get(side);
    if (odd === 0 && (before === undefined || RANK[fit] < RANK[before])) best.set(side, fit);
  }
  return found;
}

/** What is taken off from words whose place does not agree. */
function penaltyOf(fit: Fit, { zone, side }: Asked, text: string): number {
  if (fit === 'open' && side !== undefined && TELLING.test(text)) return PENALTY.near[1];
  if (fit !== 'near' || zone === undefined) return PENALTY[fit][1];
  return isIn(zone, 'income') && zone !== 'expense-cooperative' ? PENALTY.near[1] : ELSEWHERE;
}

/** In the balance sheet, and among the expenses of the organs, another section often means another line. */
const ELSEWHERE = 0.06;
/** First words that say by themselves on which side of the statements a row stands. */
const TELLING =
  /^(?:piutang|utang|simpanan|tabungan|akumulasi|penyisihan|modal|kas|bank|shu|dana|inventaris|kendaraan|tanah|bangunan|gedung|peralatan)\b/;

const isSecond = (before: Fit | undefined, fit: Fit): boolean =>
  before !== undefined && RANK[fit] >= RANK[before];

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

/** The total of a place, by a label that names the place: "Jumlah aktiva lancar". */
function byPlace(kind: Kind, text: string, zone: Zone | undefined, slips: number): Candidate[] {
  const words = isTotal(text) ? text.replace(TOTAL, '') : text;
  if (!isTotal(text) && words.split(' ').length > 3) return [];
  const named = zoneNamed(words, zone);
  const code = named === undefined ? undefined : totalOf(named);
  const line = code === undefined ? undefined : chartIndex(kind).lines.get(code);
  if (!line || named === undefined || line.role === 'item') return [];
  const fit = zone !== undefined && isIn(named, zone) ? 'same' : fitOf(zone, named);
  const confidence =
    (isTotal(text) ? 0.95 : /\bneto\b/.test(text) ? 0.93 : 0.84) - PENALTY[fit][1] - slips * SLIP;
  return [{ line, confidence, reason: 'total', fit }];
}

/** Lines of non-members are meant only where the row says so. */
function strange(line: Line, zone: Zone | undefined, text: string): number {
  const isSaid = /\b(?:non|calon) anggota\b/.test(text) || (zone !== undefined && isIn(zone, 'nonmember'));
  return line.code.startsWith('non-member') && !isSaid ? 0.1 : 0;
}

/** A total or a step stands below the section that it ends: only the statement has to be the right one. */
function placeFit(kind: Kind, line: Line, { zone, side }: Asked, text: string): Fit {
  const there = zoneOf(kind, line);
  // "Dana sosial" is a debt; that it is a share of the surplus is said by the title of such a table.
  if (there === 'distribution' && zone !== 'distribution') return 'apart';
  if (contradicts(kind, line, text) || (side !== undefined && !standsOn(side, line, there))) return 'apart';
  if (line.role === 'result' && zone !== undefined && isIn(zone, 'income')) return 'same';
  const fit = fitOf(zone, there);
  if (fit !== 'far' || zone === undefined) return fit;
  const ends = line.role === 'result' || (line.role === 'total' && isTotal(text));
  return ends ? 'near' : fit;
}

/** What the first words of a label rule out, wherever the row stands. */
function contradicts(kind: Kind, line: Line, text: string): boolean {
  const zone = zoneOf(kind, line);
  const isExpense = EXPENSE.some((each) => isIn(zone, each)) || line.part === 'surplus-distribution';
  if (/^beban\b/.test(text) && !DEFERRED.test(text)) return !isExpense && line.role !== 'result';
  if (/^(?:pendapatan|penjualan)\b/.test(text) && !DEFERRED.test(text))
    return !EARNINGS.some((each) => isIn(zone, each)) && line.role !== 'result';
  if (/^(?:piutang|persediaan|kas|kas ?bon)\b/.test(text)) return !isIn(zone, 'asset');
  if (/^(?:utang|titipan)\b/.test(text)) return !isIn(zone, 'credit');
  if (/\b(?:sebelum|setelah|sesudah)\b/.test(text)) return line.role === 'item' && !isIn(zone, 'balance');
  if (/^(?:shu|laba|rugi|surplus)\b/.test(text)) return line.role === 'item' && !SURPLUS.has(line.code);
  if (/\b(?:non|calon) anggota\b/.test(text) && isIn(zone, 'earnings-member')) return line.role === 'item';
  return /^akumulasi\b/.test(text) && line.contra !== true;
}

const EXPENSE: readonly Zone[] = ['expense', 'expense-nonmember', 'other-expense', 'other'];
const EARNINGS: readonly Zone[] = ['earnings', 'earnings-nonmember', 'other-earnings', 'nonmember', 'other'];

/** Debts and deposits of which only the section tells how soon they fall due. */
const BY_TERM = new Set([
  'bank-loans',
  'bank-loans-current',
  'time-deposits-short',
  'time-deposits-long',
  'other-long-term-loans',
]);

/** Where neither the place nor the words tell the term, a person does. */
function isOpenTerm(kind: Kind, line: Line, zone: Zone | undefined, text: string): boolean {
  return (
    BY_TERM.has(line.code) &&
    zone !== zoneOf(kind, line) &&
    !/\b(?:pendek|panjang|kurang|lebih|tahun|bulan)\b/.test(text)
  );
}

/** Items that begin with the surplus; every other is a step of the income statement. */
const SURPLUS = new Set([
  'current-surplus',
  'retained-surplus',
  'surplus-funds',
  'general-reserve',
  'other-income',
]);

const DEFERRED =
  /\b(?:di muka|ditangguhkan|tangguhan|pra ?operasi\w*|pendirian|harus|akan|terutang|terhutang|belum)\b/;

/** In a pair of columns, assets and expenses stand in debit, the rest and what is taken from assets in credit. */
function standsOn(side: Side, line: Line, zone: Zone): boolean {
  if (line.role === 'result' || line.code.endsWith('surplus')) return true;
  const isDebit = isIn(zone, 'asset') || EXPENSE.some((each) => isIn(zone, each) && zone !== 'other');
  return (isDebit !== (line.contra === true)) === (side === 'debit');
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
  const fit = fitOf(zone, zoneOf(kind, line));
  if (label === '') return [{ line, confidence: 0.95, reason: 'code', fit }, ...found];
  const isCode = (number?.length ?? 0) >= CODE_LENGTH;
  return isCode && sharesWord(label, line)
    ? [{ line, confidence: 0.8, reason: 'code', fit }, ...found]
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
  const tied = first.confidence < 1 && first.fit === second.fit && first.confidence - second.confidence < TIE;
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
