import { remembered } from '../../domain/remembered';
import type { Zone } from '../../domain/statement/chart';
import { listNamed } from './documents';
import { STATEMENTS, TRIAL_BALANCE } from './titles';

/** The statement that a title names, from normalised words. */
export const statementIn = remembered((text): Zone | undefined =>
  TRIAL_BALANCE.test(text) ? undefined : STATEMENTS.find(([words]) => words.test(text))?.[1],
);

/** Every statement that a title names, from normalised words. */
export const statementsIn = (text: string): readonly Zone[] =>
  STATEMENTS.flatMap(([words, zone]) => (words.test(text) ? [zone] : []));

/** True for the title of a list of members, loans, savings or things owned, from normalised words. */
export const titlesList = remembered((text): boolean => listNamed(text) && statementIn(text) === undefined);
