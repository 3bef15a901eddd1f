import type { Line, LineCode } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import { rulesFor } from '../lexicon';
import { BOTH_SIDES, EXCEPT, IN_BRACKETS, LENT_AND_SOLD, PARTED } from '../lexicon/rows';
import type { WordRule } from '../lexicon/rule';
import { isKnownWord } from '../lexicon/own-words';
import { mended } from '../lexicon/spelling';
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
  if (BOTH_SIDES.test(text) || LENT_AND_SOLD.test(text) || pairs(kind, text, asked, first.line)) return true;
  return !LISTS.test(asked.label) && isSecondNoun(text, first.line, others);
}

/**
 * The label is no phrase of its line, and one of its parts, between "dan", commas and strokes, speaks of another line
 * when read by itself, or behind the first nouns of the first part: "Bunga tabungan dan simpanan berjangka".
 */
function pairs(kind: Kind, text: string, asked: Asked, whole: Line): boolean {
  const parts = asked.label
    .replace(IN_BRACKETS, ' ')
    .split(PARTED)
    .map((part) => mended(normalised(part)).text)
    .filter((part) => part !== '');
  if (parts.length < 2 || isPhrase(text, whole)) return false;
  const head = HEAD.exec(parts[0] ?? '')?.[0] ?? '';
  return parts.some((part) => {
    // A name that nothing is known of says nothing beside the first nouns.
    const says = part.split(' ').some(isKnownWord);
    const behind = HEAD.test(part) || !says ? undefined : lineOf(kind, head + part, asked);
    const line = behind ?? lineOf(kind, part, asked);
    return line !== undefined && line !== whole && isBeside(line, whole) && !standsFor(line, whole);
  });
}

/** A label of the chart, or words that the lexicon joins itself. */
const isPhrase = (text: string, line: Line): boolean =>
  [line.label, ...line.synonyms].some((each) => normalised(each) === text) ||
  ruleOf(text, line)?.joined === true;

/** Nouns that say of what sort the accounts behind them are, which are named once for several. */
const HEAD =
  /^(?:(?:jumlah|beban|pendapatan|piutang|utang|simpanan|tabungan|dana|bunga|jasa|bagi hasil|honor|gaji|cadangan|akumulasi|penyusutan|penyisihan|pemeliharaan|titipan)(?: |$))+/;

/** Accounts of one section are paired; "kas dan brankas" is money, wherever it is kept. */
const isBeside = (line: Line, other: Line): boolean =>
  line.zone === other.zone || (isIn(line.zone, 'income') && isIn(other.zone, 'income'));

/**
 * Expenses of one sum weigh the same wherever they stand among each other; not what savings, members, officers and
 * meetings cost, of which each is told by itself.
 */
function standsFor(line: Line, other: Line): boolean {
  if (
    line.zone !== other.zone ||
    !isIn(line.zone, 'expense') ||
    TOLD_APART.some((zone) => isIn(line.zone, zone))
  )
    return false;
  return line.parent === other.parent || (!WEIGHED.has(line.code) && !WEIGHED.has(other.code));
}

/** Expenses that a law weighs by themselves. */
const WEIGHED: ReadonlySet<LineCode> = new Set<LineCode>(['salaries-and-honoraria', 'loan-loss-expense']);

const TOLD_APART = ['expense-cooperative', 'funding'] as const;

function lineOf(kind: Kind, text: string, asked: Asked): Line | undefined {
  if (text.length < SHORTEST) return undefined;
  const [best] = [...byLabel(kind, text, asked, 0), ...byRules(kind, text, asked, 0)]
    .filter(({ isOffer }) => isOffer !== true)
    .sort((a, b) => b.confidence - a.confidence);
  return best && best.confidence >= PROPOSED && best.fit !== 'far' && best.fit !== 'apart'
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
      other.isOffer !== true &&
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
