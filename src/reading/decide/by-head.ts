import { chartOf } from '../../domain/statement/chart';
import type { Line, Zone } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import { HEADS } from '../lexicon/heads';
import type { Head } from '../lexicon/heads';
import { beginsWord, isKnownWord, tellingWords } from '../lexicon/own-words';
import { DEFERRED, OF_A_UNIT, OF_NON_MEMBERS, TURNING } from '../lexicon/rows';
import { mended } from '../lexicon/spelling';
import type { Candidate } from '../match/candidate';
import { unexplained } from '../match/unexplained';
import { fitOf, isIn } from '../place/zones';
import { ONE_EVIDENCE } from '../weights';
import { saidAbove } from './above';
import { changed } from './decided';
import type { Decided, Pass } from './decided';

/**
 * A row whose first noun says what it is, and whose other words nobody knows: they tell what it is for, where or whose
 * ("Listrik kios"). It is taken where its section and a total of the form agree, and none of these words speaks of another
 * line that may stand there, turns the meaning or is cut off. A statement that is not parted into sections agrees with
 * nothing: rent is earned there as well as paid.
 */
export function decidedByHead(kind: Kind): Pass {
  return (rows) =>
    rows.map((row) => {
      const own = row.state === 'doubtful' ? headOf(kind, row) : undefined;
      if (!own) return row;
      const { line, reason } = own;
      return changed(row, 'head-decides', { line, state: 'taken', confidence: ONE_EVIDENCE, reason });
    });
}

function headOf(kind: Kind, { line, candidates: [own], placed }: Decided): Candidate | undefined {
  if (own === undefined || own.line !== line || own.fit !== 'same' || !isProved(placed)) return undefined;
  const { text, zone } = placed;
  const strange = strangeIn(kind, text, own);
  const head = HEADS.find((each) => leads(each, text, own));
  if (!strange || !head || (isIn(own.line.zone, 'income') && SAYS_MORE.some((words) => words.test(text))))
    return undefined;
  return strange.every((word) => isHarmless(kind, head, own.line, zone, word)) ? own : undefined;
}

/** What is merely offered was not looked through for words that nobody knows. */
const strangeIn = (kind: Kind, text: string, { line, strange, isOffer }: Candidate): Candidate['strange'] =>
  isOffer === true ? unexplained(kind, text, line) : strange;

/** What is merely offered is led to by its first words alone, or not at all. */
const leads = ({ line, words, beside }: Head, text: string, own: Candidate): boolean =>
  line === own.line.code && words.test(text) && (own.isOffer !== true || beside !== 'no-other-line');

function isHarmless(kind: Kind, { beside }: Head, line: Line, zone: Zone | undefined, word: string): boolean {
  if (beside === 'any') return true;
  if (!isKnownWord(word)) return isName(word);
  return beside !== 'names' && !TURNING.test(word) && !speaksOfAnother(kind, line, zone, word);
}

/** A total closes over it, in a section of its own side. */
const isProved = (placed: Decided['placed']): boolean =>
  !placed.isSum &&
  placed.closure !== undefined &&
  placed.zone !== undefined &&
  !UNPARTED.has(placed.zone) &&
  !isDetail(placed);

/** A word that no line is spoken of by, whole and without a slip of spelling. */
const isName = (word: string): boolean =>
  !word.includes(' ') && !beginsWord(word) && mended(word).slips === 0;

/** Another line that may stand in this place is spoken of by this word. */
function speaksOfAnother(kind: Kind, line: Line, zone: Zone | undefined, word: string): boolean {
  return chartOf(kind).some(
    (other) =>
      other !== line &&
      other.role === 'item' &&
      BESIDE.has(fitOf(zone, other.zone)) &&
      tellingWords(other.code, kind)(word),
  );
}

/**
 * The heading right above names neither a section nor a unit: what stands below it may be what that costs, whatever was
 * bought for it ("Transport" for a feast).
 */
function isDetail(placed: Decided['placed']): boolean {
  const heading = saidAbove(placed);
  return heading !== undefined && !OF_A_UNIT.test(heading);
}

/** Both sides of a statement in one. */
const UNPARTED: ReadonlySet<Zone> = new Set<Zone>(['balance', 'income']);

/** What is earned of others, and what is paid ahead or not yet, are not this year's of this line for certain. */
const SAYS_MORE = [OF_NON_MEMBERS, DEFERRED] as const;

const BESIDE: ReadonlySet<string> = new Set(['same', 'near']);
