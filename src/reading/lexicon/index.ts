import { ASSETS } from './assets';
import { CREDIT } from './credit';
import { EXPENSES, SCHEDULES } from './expenses';
import { INCOME } from './income';
import { OFFERS } from './offers';
import { RECEIVABLES } from './receivables';
import { remembered } from '../../domain/remembered';
import type { WordRule } from './rule';
import { TOOLS } from './tools';

/** Every rule, each side of the statements in the order in which its rules are tried. */
export const LEXICON: readonly WordRule[] = [
  ...RECEIVABLES,
  ...ASSETS,
  ...TOOLS,
  ...CREDIT,
  ...INCOME,
  ...EXPENSES,
  ...SCHEDULES,
  ...OFFERS,
];

/** The rules whose words a normalised label has. */
export const rulesFor = remembered((text): readonly WordRule[] =>
  LEXICON.filter(({ words, not }) => words.test(text) && !not?.test(text)),
);
