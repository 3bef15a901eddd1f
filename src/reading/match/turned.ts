import { chartIndex, lineIn } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import { TURNS, TURNS_OF_SELLERS } from '../lexicon/turns';
import type { Turn } from '../lexicon/turns';
import { ASKED, DOUBTED, EXACT } from '../weights';
import type { Asked, Candidate } from './candidate';
import { fitOf } from '../place/zones';

/**
 * The lines that a row may mean, where a word of it makes something else of the surest one: that one comes last, and what
 * is meant then is offered first. None of them is taken. A label of the chart and an account code say enough.
 */
export function turned(
  kind: Kind,
  text: string,
  { zone }: Asked,
  found: readonly Candidate[],
): readonly Candidate[] {
  const [first] = found;
  if (first === undefined || first.confidence >= EXACT) return found;
  const turn = turnsOf(kind).find(({ words, from }) => from.includes(first.line.code) && words.test(text));
  if (turn === undefined) return found;
  const { lines } = chartIndex(kind);
  const line = turn.to.map((code) => lines.get(code)).find((each) => each !== undefined);
  const meant: readonly Candidate[] = line
    ? [{ line, confidence: ASKED, reason: 'words', fit: fitOf(zone, line.zone), isOffer: true }]
    : [];
  const others = found.filter((each) => each.line !== line);
  return [...meant, ...others.map((each) => ({ ...each, confidence: Math.min(each.confidence, DOUBTED) }))];
}

function turnsOf(kind: Kind): readonly Turn[] {
  return lineIn(chartIndex(kind), 'trade-receivables') ? [...TURNS, ...TURNS_OF_SELLERS] : TURNS;
}
