import { GRADE_MOVE_WORDS, stateWords } from '../../rendering/messages';
import type { AreaQuery } from './area-query';

/** How a list of units was chosen, after "12 unit"; nothing where all of them are there. */
export function listWords({ state, before, move, year }: AreaQuery): string {
  const words = [
    ...(state === undefined ? [] : [stateSaid(state)]),
    ...(before === undefined ? [] : [`tahun sebelumnya ${stateWords(before)}`]),
    ...(move === undefined ? [] : [`predikat ${GRADE_MOVE_WORDS[move]}`]),
  ];
  const of = year === undefined || words.length === 0 ? '' : ` (${year})`;
  return words.length === 0 ? '' : `: ${words.join(', ')}${of}`;
}

function stateSaid(state: NonNullable<AreaQuery['state']>): string {
  if (state === 'judged') return 'dinilai';
  return state === 'counting' ? 'ikut statistik' : stateWords(state);
}
