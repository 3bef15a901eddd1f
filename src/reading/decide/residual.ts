import type { Line, LineCode, Zone } from '../../domain/statement/chart';
import { chartIndex } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import { MATTERS, THE_REST } from '../lexicon/rows';
import { mended } from '../lexicon/spelling';
import type { Candidate } from '../match/candidate';
import { unexplained } from '../match/unexplained';
import type { Placed } from '../place/outline';
import { OF_SECTION } from '../weights';
import { saidAbove } from './above';

/** An expense without a line of its own is another expense: nothing else is left for it. */
const EXPENSES: ReadonlySet<LineCode> = new Set<LineCode>([
  'other-business-expense',
  'other-cooperative-expense',
]);

/** The item that takes what is left of a section; a total is no answer for a single row. */
function restOf(kind: Kind, zone: Zone): Line | undefined {
  const { rests, lines } = chartIndex(kind);
  const rest = rests.get(zone);
  return rest?.role === 'item' ? rest : ((rest && lines.get(ITEM_OF[rest.code] ?? '')) ?? rest);
}

const ITEM_OF: Readonly<Record<string, LineCode>> = { 'other-assets': 'sundry-assets' };

const saysRest = (kind: Kind, text: string, line: Line): boolean =>
  !line.detail &&
  (THE_REST.test(text) || EXPENSES.has(line.code)) &&
  unexplained(kind, text, line).length === 0;

/** The heading right above names an account that matters: what stands below it is of that account. */
const isOfAnAccount = (placed: Placed): boolean => MATTERS.test(saidAbove(placed) ?? '');

/** What is left of a section: sure only where a total proves that the row belongs to it and each of its words says so too. */
export function residualOf(kind: Kind, placed: Placed): Candidate | undefined {
  const { zone, sure, text } = placed;
  const line = zone && restOf(kind, zone);
  if (!line || !/\p{L}{3}/u.test(text)) return undefined;
  const proved = sure && !isOfAnAccount(placed) && saysRest(kind, text, line);
  const strong = MATTERS.test(text) || MATTERS.test(mended(text).text) || line.role !== 'item';
  return {
    line,
    confidence: OF_SECTION[strong ? 'strong' : proved ? 'proved' : 'likely'],
    reason: 'section',
    fit: 'same',
  };
}
