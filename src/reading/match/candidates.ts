import type { Kind } from '../../domain/statement/kind';
import {
  ANY_INTEREST,
  ANY_TAX,
  BY_LENDING,
  CHARGED_FOR_SERVICE,
  CUT_OFF,
  CUT_WORD,
  DEFERRED,
  EARNED_OR_PAID,
  KEPT_OR_PLACED,
  LIKELIER,
  LENT_OR_SOLD,
  OPENS,
  SHORT_FORM,
  UNSURE_NICKNAME,
} from '../lexicon/rows';
import { isKnownWord } from '../lexicon/own-words';
import { normalised } from '../lexicon/words';
import type { Reason } from '../layout';
import { withCode } from './by-code';
import { byDetail, byLabel, byPlace, byRules } from './by-words';
import type { Asked, Candidate } from './candidate';
import { rememberedAmong } from '../../domain/remembered';
import { mended } from '../lexicon/spelling';
import { isIn } from '../place/zones';
import { chartIndex } from '../../domain/statement/chart';
import type { LineCode, Zone } from '../../domain/statement/chart';
import { ASKED, EXACT, MEND_CONTRADICTS, PROPOSED, TAKEN, TIE, TIED, WORDS_GIVE_WAY } from '../weights';
import { turned } from './turned';
import { unexplained } from './unexplained';
import { isUnsettled } from './unsettled';

/** So many lines are offered for a row. */
export const MOST_CANDIDATES = 6;

/** A label without what stands in brackets is nearly the label itself. */
const SLIP_IN_BRACKETS = 1;

/** The lines a row may mean, the surest first; none where its words say nothing. */
export const candidatesFor = (kind: Kind, row: Asked): readonly Candidate[] => matching({ kind, row });

/** A row that is asked about, of a unit of this kind. */
interface AskedOf {
  readonly kind: Kind;
  readonly row: Asked;
}

const matching = rememberedAmong(
  ({ row }: AskedOf) => row.label,
  (one, other) => one.kind === other.kind && areSame(one.row, other.row),
  ({ kind, row }) => candidatesOf(kind, row),
);

const areSame = (one: Asked, other: Asked): boolean =>
  one.number === other.number &&
  one.zone === other.zone &&
  one.isSum === other.isSum &&
  one.isWhole === other.isWhole &&
  one.side === other.side;

function candidatesOf(kind: Kind, row: Asked): readonly Candidate[] {
  const text = normalised(row.label);
  const found = turned(kind, text, row, matched(kind, row, text));
  if (isOpen(kind, text, row, found) || (mayBeTaken(found) && isUnsettled(kind, text, row, found)))
    return asked(found);
  const strange = mayBeTaken(found) ? strangeTo(kind, text, found) : [];
  return strange.length > 0 ? asked(found, strange) : found;
}

const asked = (found: readonly Candidate[], strange?: readonly string[]): readonly Candidate[] =>
  found.map((each, at) => ({
    ...each,
    confidence: Math.min(each.confidence, ASKED),
    ...(at === 0 && strange !== undefined && { strange }),
  }));

/** Words that are cut off, or that mean one line as well as another where nothing but them speaks. */
function isOpen(kind: Kind, text: string, row: Asked, [first]: readonly Candidate[]): boolean {
  if (CUT_OFF.test(row.label) || CUT_WORD.test(row.label)) return true;
  if (isOpenIncome(text, row) || isNickname(kind, row, first) || isShortened(text, first)) return true;
  return sellsOnCredit(kind) && (isLentOrSold(text, row, first) || isOfAnyUnit(text, first));
}

/** A short form that nobody knows before something owned: "Pny. inventaris" may be what it wore off. Names stand behind. */
const isShortened = (text: string, first: Candidate | undefined): boolean =>
  first !== undefined &&
  isIn(first.line.zone, 'asset-fixed') &&
  SHORT_FORM.test(text) &&
  !isKnownWord(text.split(' ', 1)[0] ?? '');

/** A receivable, or what is taken off it, that no code of the form calls a loan. */
const isLentOrSold = (text: string, { number }: Asked, first: Candidate | undefined): boolean =>
  LENT_OR_SOLD.test(text) &&
  isLent(first) &&
  (number === undefined || (first?.line.contra === true && first.reason !== 'code-and-label'));

/** A fine or a service that a unit of water or of a market earns as well as one that lends, and interest of the bank. */
const isOfAnyUnit = (text: string, first: Candidate | undefined): boolean =>
  first !== undefined &&
  first.reason !== 'code-and-label' &&
  (first.line.code === 'service-income'
    ? !BY_LENDING.test(text)
    : first.line.code === 'loan-income' && ANY_INTEREST.test(text));

/** A name of savings that means one thing here and another there, unless the words written out beside it say the same. */
function isNickname(kind: Kind, row: Asked, first: Candidate | undefined): boolean {
  if (first === undefined || !UNSURE_NICKNAME.test(row.label)) return false;
  const rest = normalised(row.label.replace(UNSURE_NICKNAME, ' '));
  const [said] = settled([...byLabel(kind, rest, row, 0), ...byRules(kind, rest, row, 0)]);
  return said?.line !== first.line;
}

/** Interest and charges that may be earned or paid, or are paid outside of the business, and a tax that may be any. */
const isOpenIncome = (text: string, { label, zone, side }: Asked): boolean =>
  ((EARNED_OR_PAID.test(text) || CHARGED_FOR_SERVICE.test(label)) && !isNarrow(zone)) ||
  (zone === 'income' && side === undefined && KEPT_OR_PLACED.test(text)) ||
  (zone !== undefined && isIn(zone, 'other-expense') && ANY_INTEREST.test(text)) ||
  (zone !== undefined && isIn(zone, 'expense') && ANY_TAX.test(text));

const isLent = (first: Candidate | undefined): boolean => first !== undefined && LENT.has(first.line.code);

const LENT: ReadonlySet<LineCode> = new Set<LineCode>([
  'loans-net',
  'member-loans',
  'non-member-loans',
  'loan-loss-allowance',
]);

const sellsOnCredit = (kind: Kind): boolean => chartIndex(kind).lines.has('trade-receivables');

const EARNED: readonly Zone[] = ['earnings', 'other-earnings'];

/** By other words than those of a label of the chart. */
const mayBeTaken = ([first]: readonly Candidate[]): boolean =>
  first !== undefined && first.confidence >= TAKEN && first.confidence < EXACT;

/** The words of the label that are neither those of the surest line nor known to change nothing. */
function strangeTo(kind: Kind, text: string, [first]: readonly Candidate[]): readonly string[] {
  if (first === undefined || !BY_WORDS.has(first.reason)) return [];
  return unexplained(kind, text, first.line);
}

const BY_WORDS: ReadonlySet<Reason> = new Set<Reason>(['words', 'spelling', 'label', 'label-and-section']);

const isNarrow = (zone: Zone | undefined): boolean =>
  zone !== undefined &&
  (zone === 'funding' || zone === 'expense-nonmember' || EARNED.some((each) => isIn(zone, each)));

function matched(kind: Kind, row: Asked, text: string): Candidate[] {
  const asked = row.zone === undefined ? { ...row, zone: ownZone(text) } : row;
  const exact = byLabel(kind, text, asked, 0);
  if (exact.some((each) => each.confidence >= EXACT)) return settled(withCode(kind, asked, exact));
  const bare = normalised(row.label.replace(/\([^)]*\)/g, ' '));
  const found = [...exact, ...byRules(kind, text, asked, 0), ...byPlace(kind, text, asked, 0)];
  const outside = bare === text ? [] : byLabel(kind, bare, asked, SLIP_IN_BRACKETS);
  const own = mayBeTaken(found) ? found : [...found, ...byDetail(kind, text, asked)];
  const all = weighed(own, bySpelling(kind, text, asked));
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
    ...byPlace(kind, meant, asked, slips),
  ];
}

/** The words as they stand count, unless mending a slip in them leads to another line. */
function weighed(
  plain: readonly Candidate[],
  mend: readonly Candidate[],
  prefer = false,
): readonly Candidate[] {
  const surest = (all: readonly Candidate[]): Candidate | undefined =>
    all
      .filter(({ isOffer }) => isOffer !== true)
      .reduce<Candidate | undefined>((a, b) => (a && a.confidence >= b.confidence ? a : b), undefined);
  const [own, meant] = [surest(plain), surest(mend)];
  if (!meant || !own || own.confidence < PROPOSED) return [...plain, ...mend];
  if (own.line === meant.line) return prefer ? [...plain, ...mend] : plain;
  if (meant.confidence < MEND_CONTRADICTS) return plain;
  if (prefer && own.confidence < WORDS_GIVE_WAY) return [...plain, ...mend];
  return [
    ...plain.map((each) => ({ ...each, confidence: Math.min(each.confidence, ASKED) })),
    ...mend.map((each) => ({ ...each, confidence: Math.min(each.confidence, ASKED) })),
  ];
}

/** The place that the first word of a label names by itself, where nothing else does. */
function ownZone(text: string): Zone | undefined {
  if (DEFERRED.test(text)) return undefined;
  return OPENS.expense.test(text) ? 'expense' : OPENS.income.test(text) ? 'earnings' : undefined;
}

/** A line of another statement is no answer to offer, but for its very label. */
const isOffered = ({ fit, reason }: Candidate): boolean =>
  fit !== 'apart' || (reason !== 'words' && reason !== 'spelling');

/** The surest first, each line once; two that are as sure as each other are both doubtful. */
function settled(found: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const each of found.filter(isOffered)) {
    const known = best.get(each.line.code);
    if (!known || known.confidence < each.confidence) best.set(each.line.code, each);
  }
  const [first, second, ...rest] = [...best.values()].sort((a, b) => b.confidence - a.confidence);
  if (!first || !second) return first ? [first] : [];
  const tied = first.confidence < 1 && first.fit === second.fit && first.confidence - second.confidence < TIE;
  if (!tied) return [first, second, ...rest].slice(0, MOST_CANDIDATES);
  const doubtful = { ...first, confidence: Math.min(first.confidence, TIED) };
  const likelier = { ...second, confidence: Math.min(second.confidence, ASKED) };
  const both = isLikelier(second, first) ? [likelier, doubtful] : [doubtful, second];
  return [...both, ...rest].slice(0, MOST_CANDIDATES);
}

const isLikelier = (one: Candidate, other: Candidate): boolean =>
  LIKELIER.some(([likely, less]) => one.line.code === likely && other.line.code === less);
