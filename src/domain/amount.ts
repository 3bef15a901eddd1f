import { exact, signOf, sumOf, type Exact } from './decimal';

/** Which character stands before the decimals: `1.234,50` (comma, the Indonesian way) or `1,234.50` (point). */
export type Convention = 'comma' | 'point';

/** What a text says as an amount. Nothing is guessed: two possible readings are both handed back. */
export type Amount =
  | { readonly kind: 'amount'; readonly value: Exact }
  /** A dash: the writer says that there is nothing. */
  | { readonly kind: 'nil' }
  /** Nothing written: the amount is not reported. */
  | { readonly kind: 'blank' }
  /** `90.980`: decimal texts of the reading with thousands and of the reading with decimals. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [thousands: string, decimals: string] }
  | { readonly kind: 'not-a-number' };

/** What else is known about the sheet a text stands in. */
export interface AmountHint {
  readonly decimals?: Convention | undefined;
}

const SEPARATORS = [',', '.'] as const;
type Separator = (typeof SEPARATORS)[number];

/** The bare digits of an amount, before it is decided what its separators mean. */
interface Written {
  readonly digits: string;
  readonly negative: boolean;
  /** Ends in ",-" or ",=": written out in full, so that no separator before it is a decimal one. */
  readonly closed: Separator | undefined;
}

type Separators =
  | { readonly kind: 'plain'; readonly text: string; readonly convention?: Convention }
  | {
      readonly kind: 'either';
      readonly whole: string;
      readonly rest: string;
      readonly separator: Separator;
      /** No thousands are parted like this: it may be one zero too many. */
      readonly slip: boolean;
    };

const MOST_DIGITS = 30;
const NOT_A_NUMBER: Amount = { kind: 'not-a-number' };
const OTHER = { ',': '.', '.': ',' } as const;
/** The convention in which this character stands before the decimals. */
const DECIMALS_BY = { ',': 'comma', '.': 'point' } as const;
const THOUSANDS_BY = { ',': 'point', '.': 'comma' } as const;

/**
 * Reads an amount as Indonesians write it: `Rp 4.228.431.187,55`, `1.223.589.900,-`, `(1.234)`, `1.400.000-`.
 *
 * One separator with exactly three digits after it, as in `90.980`, may be read in two ways. It is decided only by
 * the convention that the rest of the sheet shows, and is handed back as ambiguous where that is unknown. `12.5000` is
 * ambiguous too unless the sheet shows decimals like it: a person types no four of them, and a zero too many easily.
 */
export const readAmount = (text: string, hint: AmountHint = {}): Amount =>
  FIGURES_ONLY.test(text) ? amount(text) : readWritten(text, hint);

/** Written in one way only, as most amounts of long lists are. */
const FIGURES_ONLY = /^\d{1,15}$/;

function readWritten(text: string, hint: AmountHint): Amount {
  const tidy = tidied(text);
  const bare = tidy.replace(CURRENCY, '').replace(SIDE, '');
  if (bare === '') return { kind: 'blank' };
  if (/^\(?[,.]?-{1,3}\)?$|^nihil$/i.test(bare)) return { kind: 'nil' };
  const written = unwrapped(tidy.replace(SIDE, ''));
  const separators = written && separated(written);
  if (!written || !separators) return NOT_A_NUMBER;
  const sign = written.negative ? '-' : '';
  if (separators.kind === 'plain') return amount(sign + separators.text);

  const { whole, rest, separator, slip } = separators;
  const readings = [`${sign}${whole}${rest}`, `${sign}${whole}.${rest}`] as const;
  if (hint.decimals === DECIMALS_BY[separator]) return amount(readings[1]);
  return hint.decimals && !slip ? amount(readings[0]) : { kind: 'ambiguous', readings };
}

/**
 * Reads a count, such as `14 Orang` or `1.234`: a whole number, perhaps with a word for what is counted.
 *
 * @returns never `ambiguous`: there are no fractions of a person, so a group of three digits is thousands
 */
export function readCount(text: string): Amount {
  const number = tidied(text).replace(/(?<=\d)[a-z]+\.?$/i, '');
  const read = readAmount(number);
  const count = read.kind === 'ambiguous' ? thousandsIn(read.readings) : read;
  if (count.kind !== 'amount') return count;
  return count.value.d === 1n && signOf(count.value) >= 0 ? count : NOT_A_NUMBER;
}

/** The reading with thousands, where just three figures stand behind the separator. */
const thousandsIn = ([thousands, decimals]: readonly [string, string]): Amount =>
  /\.\d{3}$/.test(decimals) ? amount(thousands) : NOT_A_NUMBER;

/**
 * The convention that amounts of one sheet show by those among them that can be read in one way only.
 *
 * @param texts of amounts only: a numbering such as "1.2" would count as a decimal point
 * @returns undefined where no text shows one, or where they contradict each other (`95,46` beside `90.98`)
 */
export function conventionOf(texts: readonly string[]): Convention | undefined {
  const shown = new Set<Convention>();
  for (const text of texts) {
    const written = unwrapped(tidied(text).replace(SIDE, ''));
    const separators = written && separated(written);
    if (separators?.kind === 'plain' && separators.convention) shown.add(separators.convention);
  }
  const [only, another] = shown;
  return another ? undefined : only;
}

const CURRENCY = /rp\.?(?!\p{L})|idr|rupiah/iu;
/** The side of a ledger behind an amount: `1.000.000 D`, `1.000.000 Kr`. */
const SIDE = /(?<=[\d)-])(?:(d|db|dr|debet|debit)|k|kr|cr|kredit|credit)\.?$/i;
/** The same before it: `Cr 1.000.000`, apart from it or before thousands. One letter alone may be a code, such as `K1`; so may `KR01`. */
const SIDE_BEFORE =
  /^([:=]? ?)(d[br]|[ck]r)(?:\. ?| |(?=rp|idr|\d{1,3}[.,]\d{3}))((?:rp\.? ?|idr ?)?(?!0\d)\d[\d.,]*)$/i;
/** What stands round an amount and says nothing of it: a colon before it, a plus behind it, an apostrophe that keeps it a text. */
const AROUND = /^[:='‘’`]+|\++$/g;

/** Most amounts have none, and no mark. */
const LETTER = /\p{L}/u;

/** The side of a ledger that an amount is marked with. */
export function sideMarked(text: string): 'debit' | 'credit' | undefined {
  if (text.length > 60 || !LETTER.test(text)) return undefined;
  const mark = SIDE.exec(tidied(text));
  return mark ? (mark[1] === undefined ? 'credit' : 'debit') : undefined;
}

/** What may be an amount, by its characters: digits or a dash, and nothing else but what amounts are written with. */
export function seemsAmount(text: string): boolean {
  if (PLAIN.test(text)) return true;
  if (WORD.test(text) || !FIGURES.test(text)) return false;
  const bare = tidied(text).replace(CURRENCY, '').replace(SIDE, '');
  return /^(?=.*[\d-])[\s\d.,()\-=]+$/.test(bare) || /^-?\d[\d.,]*e\+?\d{1,2}$/i.test(bare);
}

/** Nothing but digits and their separators: most amounts are written so. */
const PLAIN = /^\d[\d.,]*$/;

/** A word other than the currency at the beginning: no amount is written so, and most labels are. */
const WORD = /^(?!rupiah)[a-z]{4}/i;

/** A figure or a dash, in any writing: most texts have none. */
const FIGURES = /[\p{N}\p{Pd}\u2212]/u;

/** `10'000'000`: nothing but thousands is parted so. */
const BY_APOSTROPHES = /(?<!\d)[1-9]\d{0,2}(?:['’]\d{3})+(?!['’\d])/;

/** One form for every dash, fullwidth character and space; spaces stay only where they part groups of digits. */
function tidied(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u200b\u200e\u200f\ufeff]+/g, ' ')
    .replace(BY_APOSTROPHES, (thousands) => thousands.replace(/['’]/g, ''))
    .trim()
    .replace(SIDE_BEFORE, '$1$3$2');
  const tight = plain.replace(/(?<=\D) | (?=\D)/g, '').replace(AROUND, '');
  return /^\D*\d{1,3}( \d{3})+\D/.test(`${tight};`) ? tight.replace(/ /g, '') : tight;
}

/** One sign, then the currency, then one sign: brackets or a minus at either place; the currency may stand behind too. */
const WRAPPING = [
  /^\((.*)\)$/,
  /^-(.*)$/,
  /^(?:rp\.?|idr|rupiah)(.*)$/i,
  /^(.*\d.*?)(?:rp\.?|idr|rupiah|\((?:rp\.?|idr)\))$/i,
  /^\((.*)\)$/,
  /^-(.*)$/,
];
const SIGNS = new Set([0, 1, 4, 5]);

/** `Rp (20.996.017),-`: what closes an amount stands outside its brackets. */
const CLOSED_OUTSIDE = /\)([,.](?:--?|=))(?=$|rp|idr)/i;
/** `20.996.017 (-)`: a minus in brackets behind it. */
const SIGN_BEHIND = /^(.*\d.*)\(-\)$/;

/** Takes off currency, sign and the closing ",-"; undefined when what is left are not digits and separators. */
function unwrapped(tidy: string): Written | undefined {
  const { inner, signs } = unsigned(tidy.replace(CLOSED_OUTSIDE, '$1)').replace(SIGN_BEHIND, '-$1'));
  const closing = /([,.])(?:--?|=)$/.exec(inner);
  const trailing = closing ? '' : (/-$/.exec(inner)?.[0] ?? '');
  const digits = inner.slice(0, inner.length - (closing?.[0] ?? trailing).length);
  const minuses = signs + trailing.length;
  if (minuses > 1 || !/^\d[\d.,]*$/.test(digits) || digits.replace(/\D/g, '').length > MOST_DIGITS)
    return undefined;
  return { digits, negative: minuses === 1, closed: separatorIn(closing?.[1]) };
}

const separatorIn = (mark: string | undefined): Separator | undefined =>
  SEPARATORS.find((each) => each === mark);

/** What stands inside brackets and behind minus and currency, and how many signs there were. */
function unsigned(tidy: string): { readonly inner: string; readonly signs: number } {
  let inner = tidy;
  let signs = 0;
  for (const [index, pattern] of WRAPPING.entries()) {
    const match = pattern.exec(inner)?.[1];
    if (match === undefined) continue;
    inner = match;
    if (SIGNS.has(index)) signs += 1;
  }
  return { inner, signs };
}

/** Decides what the separators mean; undefined when they stand where no way of writing amounts puts them. */
function separated({ digits, closed }: Written): Separators | undefined {
  const last = separatorIn(/[.,](?=\d*$)/.exec(digits)?.[0]);
  if (!last) return { kind: 'plain', text: digits, ...(closed && { convention: DECIMALS_BY[closed] }) };
  const parts = digits.split(last);
  const mixed = digits.includes(OTHER[last]);
  const [whole = '', rest = ''] = parts;
  if (mixed) return closed || parts.length > 2 ? undefined : withDecimals(whole, rest, last);
  return closed || parts.length > 2 ? grouped(digits, last) : parted(whole, rest, last);
}

/** `90.980`, `12.5000` or `95,46`: one separator, which stands before thousands or before decimals. */
function parted(whole: string, rest: string, separator: Separator): Separators | undefined {
  if (rest === '') return undefined;
  const slip = rest.length > 3 && rest.endsWith('000');
  const either = (rest.length === 3 || slip) && whole.length <= 3 && !whole.startsWith('0');
  if (either) return { kind: 'either', whole, rest, separator, slip };
  return { kind: 'plain', text: `${whole}.${rest}`, convention: DECIMALS_BY[separator] };
}

/** `1.234.567`: thousands only. */
function grouped(digits: string, by: Separator): Separators | undefined {
  const text = ungrouped(digits, by);
  return text === undefined ? undefined : { kind: 'plain', text, convention: THOUSANDS_BY[by] };
}

/** `1.234.567` and `89` of `1.234.567,89`. */
function withDecimals(whole: string, rest: string, by: Separator): Separators | undefined {
  const text = ungrouped(whole, OTHER[by]);
  if (text === undefined || rest === '') return undefined;
  return { kind: 'plain', text: `${text}.${rest}`, convention: DECIMALS_BY[by] };
}

function ungrouped(digits: string, by: Separator): string | undefined {
  const [first = '', ...groups] = digits.split(by);
  const good = /^[1-9]\d{0,2}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
  return good ? first + groups.join('') : undefined;
}

function amount(text: string): Amount {
  return { kind: 'amount', value: exact(text) };
}

/** The numbers of a formula that only adds and takes away, such as `350+250`, together; a point parts decimals. */
export const sumOfLiterals = (formula: string): Exact =>
  sumOf(
    (formula.replace(/\s/g, '').match(/[-+]?\d+(?:\.\d+)?/g) ?? []).map((each) =>
      exact(each.replace('+', '')),
    ),
  );
