import { OPENS, TELLS_SIDE } from '../lexicon/rows';
import type { Candidate } from '../match/candidate';
import { isIn } from '../place/zones';
import { DOUBTED, PROPOSED } from '../weights';
import { changed } from './decided';
import type { Decided, Pass } from './decided';

/**
 * What a row is asked about as never stands on another side than the row: power that customers pay for, among what is
 * earned, is no expense. Where nothing of its own side is known, no line is offered first. A first word that says the side
 * by itself ("Beban …") outweighs the place. Interest paid that has no side of its own in the chart is asked about among what
 * is earned: it may be what others paid.
 */
export const offeredOnItsSide: Pass = (rows) =>
  rows.map((row) => {
    const [first] = row.candidates;
    if (isPaidAmongEarned(row)) return changed(row, 'other-side', { state: 'doubtful', confidence: DOUBTED });
    if (
      row.state !== 'doubtful' ||
      first === undefined ||
      first.line !== row.line ||
      !isElsewhere(row, first)
    )
      return row;
    const own = row.candidates.filter((each) => !isElsewhere(row, each));
    const [best] = own;
    const isKnown = best !== undefined && best.confidence >= PROPOSED;
    const { line, confidence, reason } = isKnown ? best : NOTHING;
    return changed(row, 'other-side', { line, confidence, reason, candidates: own });
  });

const NOTHING = { line: undefined, confidence: 0, reason: 'unknown' } as const;

const isElsewhere = ({ placed }: Decided, { line, fit, reason }: Candidate): boolean =>
  fit === 'far' &&
  line.role === 'item' &&
  // What is taken off an asset is printed on the other side too.
  line.contra !== true &&
  !OF_CODE.has(reason) &&
  placed.sure &&
  !SAYS_SIDE.some((words) => words.test(placed.text));

const isPaidAmongEarned = ({ state, line, reason, placed: { zone, text } }: Decided): boolean =>
  state === 'taken' &&
  line?.role === 'item' &&
  line.zone === 'income' &&
  line.sign === -1 &&
  !OF_CODE.has(reason) &&
  zone !== undefined &&
  EARNED.some((each) => isIn(zone, each)) &&
  !SAYS_SIDE.some((words) => words.test(text));

const OF_CODE: ReadonlySet<Decided['reason']> = new Set<Decided['reason']>(['code', 'code-and-label']);
const EARNED = ['earnings', 'earnings-nonmember', 'other-earnings'] as const;

const SAYS_SIDE = [...Object.values(OPENS), TELLS_SIDE];
