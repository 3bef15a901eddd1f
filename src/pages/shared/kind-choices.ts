import { chartOf } from '../../domain/statement/chart';
import { KINDS } from '../../domain/statement/kind';
import { KIND_WORDS } from '../../rendering/messages';

/** One option of a list to choose from. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** One of which the page says whether it is chosen. */
export interface Choice extends Option {
  readonly chosen: boolean;
}

/** The kinds of unit that can be assessed. */
export function kindChoices(chosen?: string): Choice[] {
  return KINDS.filter((kind) => chartOf(kind).length > 0).map((value) => ({
    value,
    label: KIND_WORDS[value],
    chosen: value === chosen,
  }));
}

/** The same for a question: those that a file leaves open stand first, in the order in which it does. */
export function openKindChoices(open: string): Option[] {
  const kinds = open.split(', ');
  const place = ({ value }: Option): number => (kinds.includes(value) ? kinds.indexOf(value) : kinds.length);
  return kindChoices().sort((a, b) => place(a) - place(b));
}
