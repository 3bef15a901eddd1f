import { chartIndex } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import { MATTERS, THE_REST } from '../lexicon/rows';
import type { Candidate } from '../match/candidate';
import type { Placed } from '../place/outline';
import type { Zone } from '../place/zones';
import { OF_SECTION } from '../weights';

/** The line of each section for what has none of its own. */
const REST: Partial<Record<Zone, readonly string[]>> = {
  'asset-current': ['other-current-assets'],
  'asset-investment': ['other-long-term-investments'],
  'asset-fixed': ['other-fixed-assets'],
  'asset-other': ['miscellaneous-assets', 'other-assets'],
  'liability-current': ['other-current-liabilities'],
  'liability-long': ['other-long-term-liabilities', 'other-long-term-loans'],
  syirkah: ['other-syirkah-funds'],
  'earnings-member': ['service-income'],
  'expense-business': ['other-business-expense'],
  'expense-cooperative': ['other-cooperative-expense'],
  'other-earnings': ['other-income'],
  'other-expense': ['other-expense'],
  tax: ['income-tax'],
};

/** An expense without a line of its own is another expense: nothing else is left for it. */
const EXPENSES = new Set(['other-business-expense', 'other-cooperative-expense']);
/** What is left of a section: sure only where a total proves that the row belongs to it and its words say so too. */
export function residualOf(kind: Kind, { zone, sure, text }: Placed): Candidate | undefined {
  const { lines } = chartIndex(kind);
  const line = (zone === undefined ? undefined : REST[zone])
    ?.map((code) => lines.get(code))
    .find((each) => each);
  if (!line || !/\p{L}{3}/u.test(text)) return undefined;
  const proved = sure && (THE_REST.test(text) || EXPENSES.has(line.code));
  const strong = MATTERS.test(text) || line.role !== 'item';
  return {
    line,
    confidence: OF_SECTION[strong ? 'strong' : proved ? 'proved' : 'likely'],
    reason: 'section',
    fit: 'same',
  };
}
