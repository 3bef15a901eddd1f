import { remembered } from '../../domain/remembered';
import type { Zone } from '../../domain/statement/chart';
import { APPENDIX, LISTS, OTHER_DOCUMENTS } from './documents';
import { STATEMENTS, TRIAL_BALANCE } from './titles';

/** The statement that a title names, from normalised words. */
export const statementIn = remembered((text): Zone | undefined =>
  TRIAL_BALANCE.test(text) ? undefined : STATEMENTS.find(([words]) => words.test(text))?.[1],
);

/** True for the title of a list of members, loans, savings or things owned, from normalised words. */
export const titlesList = remembered((text): boolean => {
  const named = text.replace(APPENDIX, '');
  const isKnown = LISTS.test(named) && OTHER_DOCUMENTS.some(([, words]) => words.test(named));
  return isKnown && statementIn(text) === undefined;
});
