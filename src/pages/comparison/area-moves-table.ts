import { isJudged, type AreaOverview } from '../../comparisons/area-overview';
import { inLawOrder, moveOf, type Move, type OutcomeState } from '../../domain/comparison/outcome-state';
import type { Table } from '../../domain/table';
import { ONE_LAW, stateWords, unitsOfOtherLaw } from '../../rendering/messages';
import { countCell, wordCell } from '../../views/peers/said';
import { areaWord } from '../shared/query';
import { listAddress, type AreaQuery } from './area-query';

type Moved = AreaOverview['moves'][number];

/** Units that were judged in both years, by laws that give a predicate. */
const inBoth = ({ before, now }: Moved): boolean =>
  [before, now].every((state) => isJudged(state) && state !== 'panel');

/** How the predicates of an area moved from the year before, as a table: rows are what was, columns what is. */
export function movesTable(
  { area, year, moves }: AreaOverview,
  query: AreaQuery,
  about: readonly string[],
): Table {
  const both = moves.filter(inBoth);
  const now = inLawOrder(both.map((each) => each.now));
  const before = inLawOrder(both.map((each) => each.before));
  const last = year === undefined ? '' : String(year - 1);
  return {
    id: `perpindahan-${areaWord(area)}`,
    title: year === undefined ? 'Perpindahan predikat' : `Perpindahan predikat ${last} ke ${year}`,
    about,
    columns: [
      { id: 'before', label: last },
      ...now.map((state, at) => ({ id: `now-${at}`, label: stateWords(state), unit: 'number' as const })),
    ],
    rows: before.map((was) => ({
      cells: [wordCell(stateWords(was)), ...now.map((is) => moveCell(both, was, is, query))],
    })),
    notes: [
      `${unitsIn(both)} unit yang dinilai pada kedua tahun. Baris: ${last}; kolom: ${year ?? ''}.`,
      ONE_LAW,
      ...otherLaw(both),
    ],
  };
}

const unitsIn = (moves: readonly Moved[]): number => moves.reduce((sum, { units }) => sum + units, 0);

function otherLaw(both: readonly Moved[]): string[] {
  const units = unitsIn(both.filter(({ sameLaw }) => !sameLaw));
  return units === 0 ? [] : [unitsOfOtherLaw(units)];
}

function moveCell(
  both: readonly Moved[],
  before: OutcomeState,
  state: OutcomeState,
  query: AreaQuery,
): ReturnType<typeof countCell> {
  const units = unitsIn(both.filter((each) => each.before === before && each.now === state));
  return countCell(units, units > 0 ? listAddress(query, { before, state }) : undefined);
}

/** How many units' predicates moved, and which way. */
export function movedUnits(moves: AreaOverview['moves'], way: Move): number {
  return unitsIn(moves.filter(({ before, now, sameLaw }) => moveOf(before, now, sameLaw) === way));
}
