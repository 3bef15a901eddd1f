import type { OpenFiling } from '../../examination/desk.service';
import { kindWords } from '../../rendering/messages';
import { filingPlace } from '../shared/filing-place';
import { lawTitle, verdictOf } from './verdict';

/** Another unit of the same filing, as finished strings. */
export interface OtherPart {
  readonly href: string;
  readonly name: string;
  readonly law: string;
  readonly total: string;
  readonly grade: string;
  /** What it still has to do before the filing can be handed in; empty where nothing is. */
  readonly left: string;
}

/** The cooperative beside its savings and loan unit, or the unit beside its cooperative. */
export const otherParts = ({ others }: OpenFiling): OtherPart[] =>
  others.map((each) => {
    const { unit } = each.statement.statement;
    const { total, outOf, grade } = verdictOf(each);
    const { stops, unexplained } = each.facts;
    const left = stops + unexplained;
    return {
      href: filingPlace(each.statement),
      name: kindWords(unit),
      law: lawTitle(each),
      total: total === '' ? '' : `${total} dari ${outOf}`,
      grade,
      left: left === 0 ? '' : `${left} temuan perlu diperbaiki atau dijelaskan di sana lebih dahulu.`,
    };
  });
