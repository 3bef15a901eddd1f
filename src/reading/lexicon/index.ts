import { ASSETS } from './assets';
import { CREDIT } from './credit';
import { EXPENSES, SCHEDULES } from './expenses';
import { INCOME } from './income';
import { remembered } from './remembered';
import type { WordRule } from './rule';

/** Every rule, each side of the statements in the order in which its rules are tried. */
export const LEXICON: readonly WordRule[] = [...ASSETS, ...CREDIT, ...INCOME, ...EXPENSES, ...SCHEDULES];

/** The rules whose words a normalised label has. */
export const rulesFor = remembered((text): readonly WordRule[] =>
  LEXICON.filter(({ words, not }) => words.test(text) && !not?.test(text)),
);
