import type { Line, LineCode } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import { rulesFor } from '../lexicon';
import { BOTH_SIDES, EXCEPT, LENT_AND_SOLD, PARTED } from '../lexicon/rows';
import type { WordRule } from '../lexicon/rule';
import { ownWords } from '../lexicon/own-words';
import { normalised } from '../lexicon/words';
import { isIn } from '../place/zones';
import { PROPOSED } from '../weights';
import { byLabel, byRules } from './by-words';
import type { Asked, Candidate } from './candidate';

/**
 * True where a label says more than its surest line: it leaves something out ("selain"), names both sides
 * ("pendapatan (beban) lain"), pairs accounts of different lines ("saham dan obligasi"), or its first noun speaks of
 * another line than a later one ("sewa mesin fotokopi"). Such a row is asked about.
 */
export function isUnsettled(
  kind: Kind,
  text: string,
  asked: Asked,
  [first, ...others]: readonly Candidate[],
): boolean {
  if (!first || asked.isSum === true) return false;
  if (EXCEPT.test(text)) return true;
  if (first.line.role !== 'item') return false;
  if (BOTH_SIDES.test(text) || LENT_AND_SOLD.test(text) || pairs(kind, asked, first.line)) return true;
  return !LISTS.test(asked.label) && isSecondNoun(text, first.line, others);
}

/** Its parts, between "dan" and behind "termasuk", speak of lines that do not stand for each other. */
function pairs(kind: Kind, asked: Asked, whole: Line): boolean {
  const parts = asked.label.split(PARTED).map(normalised);
  if (parts.length < 2 || spans(kind, whole, parts)) return false;
  const head = HEAD.exec(parts[0] ?? '')?.[0];
  const lines = parts.flatMap(
    (part) => lineOf(kind, part, asked) ?? lineOf(kind, `${head ?? ''} ${part}`.trim(), asked) ?? [],
  );
  const [first, ...others] = lines;
  return (
    first !== undefined &&
    others.some((line) => line !== first && isBeside(line, first) && !standsFor(line, first))
  );
}

/** The words of the line itself are words of several parts: "pajak dan administrasi bank". */
function spans(kind: Kind, { code }: Line, parts: readonly string[]): boolean {
  const isOwn = ownWords(kind, code);
  const tells = (word: string): boolean => !HEAD.test(word) && isOwn(word);
  return parts.filter((part) => part.split(' ').some(tells)).length > 1;
}

const HEAD = /^(?:beban|pendapatan|piutang|utang|simpanan|dana)\b/;

/** Accounts of one section are paired; "kas dan brankas" is money, wherever it is kept. */
const isBeside = (line: Line, other: Line): boolean =>
  line.zone === other.zone || (isIn(line.zone, 'income') && isIn(other.zone, 'income'));

/**
 * Expenses of one sum, and fixed assets, weigh the same wherever they stand among each other; not what members, officers
 * and meetings cost, of which each is told by itself.
 */
function standsFor(line: Line, other: Line): boolean {
  const isAlike = ALIKE.some((zone) => isIn(line.zone, zone)) && !isIn(line.zone, 'expense-cooperative');
  if (line.zone !== other.zone || !isAlike) return false;
  return line.parent === other.parent || (!WEIGHED.has(line.code) && !WEIGHED.has(other.code));
}

/** Expenses that a law weighs by themselves. */
const WEIGHED: ReadonlySet<LineCode> = new Set<LineCode>(['salaries-and-honoraria', 'loan-loss-expense']);

const ALIKE = ['expense', 'asset-fixed'] as const;

function lineOf(kind: Kind, text: string, asked: Asked): Line | undefined {
  if (text.length < SHORTEST) return undefined;
  const [best] = [...byLabel(kind, text, asked, 0), ...byRules(kind, text, asked, 0)].sort(
    (a, b) => b.confidence - a.confidence,
  );
  return best && best.confidence >= PROPOSED && (best.fit === 'same' || best.fit === 'open')
    ? best.line
    : undefined;
}

const SHORTEST = 3;
/** Several nouns beside each other: none is the kind of the other. */
const LISTS = /[,/&]|\sdan\s/i;

/** Words of another expense stand before those of this one; elsewhere the first noun is the kind, the second which. */
function isSecondNoun(text: string, line: Line, others: readonly Candidate[]): boolean {
  if (!isIn(line.zone, 'expense')) return false;
  const at = placeOf(text, line);
  if (at === undefined || at === 0) return false;
  return others.some((other) => {
    const before = placeOf(text, other.line);
    return (
      other.line.rest !== true &&
      other.confidence >= PROPOSED &&
      other.reason === 'words' &&
      before !== undefined &&
      before < at
    );
  });
}

/** Where the words that speak of a line begin. */
const placeOf = (text: string, line: Line): number | undefined => ruleOf(text, line)?.words.exec(text)?.index;

const ruleOf = (text: string, { code }: Line): WordRule | undefined =>
  rulesFor(text).find(({ line }) => line === code);
