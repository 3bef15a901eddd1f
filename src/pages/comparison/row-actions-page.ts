import type { RowOutcome } from '../../attention/row-actions.service';
import { OUTCOME_WORDS, unreachedWords, type OutcomeCode } from '../../rendering/messages';

/** What was done with the rows that were ticked, unit by unit. */
export interface RowActionsPage {
  readonly title: string;
  readonly about: string;
  /** The list that the rows are of, and its place in the menu. */
  readonly list: string;
  readonly here: 'ranking' | 'areas' | 'desk';
  readonly rows: readonly { readonly name: string; readonly href: string; readonly said: string }[];
  /** Where all of a list were ticked and it has grown or shrunk since it was shown; empty where it has not. */
  readonly meanwhile: string;
  /** Of units that are not told; empty for none. */
  readonly left: string;
  /** The set that is printed; empty where nothing is. */
  readonly set: string;
  readonly back: string;
}

/** What became of a unit, and which it is. */
export interface ToldOutcome {
  readonly unit: Pick<RowOutcome['unit'], 'id' | 'name'>;
  readonly is: OutcomeCode;
}

/** @param ticked how many units were ticked */
export function rowActionsPage(
  outcomes: readonly ToldOutcome[],
  {
    ticked,
    ...of
  }: Pick<RowActionsPage, 'title' | 'about' | 'list' | 'here' | 'set' | 'back' | 'meanwhile'> & {
    readonly ticked: number;
  },
): RowActionsPage {
  const left = ticked - outcomes.length;
  return {
    ...of,
    rows: outcomes.map(({ unit, is }) => ({
      name: unit.name,
      href: `/unit/${unit.id}`,
      said: OUTCOME_WORDS[is],
    })),
    left: left > 0 ? unreachedWords(left) : '',
  };
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/row-actions': RowActionsPage;
  }
}
