import type { MovedCell, OtherLawResult, UnitMoved } from '../../domain/comparison/other-law-result';
import type { Told } from '../../domain/comparison/other-law';
import { gradeWords, otherLawCoverage, otherLawListed, otherLawMoved } from '../../rendering/messages';
import { plainNumber, pointsRange } from '../../rendering/numbers';

/** How the predicates of an area would move, as finished strings. */
export interface OtherLawView {
  readonly coverage: string;
  readonly moved: string;
  /** The predicates that units would have, along the top. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly grade: string;
    readonly cells: readonly MatrixCell[];
    readonly sum: string;
  }[];
  readonly listed: string;
  readonly units: readonly UnitRow[];
  readonly before: string;
  readonly after: string;
}

interface MatrixCell {
  readonly grade: string;
  readonly count: string;
  /** Where its units are listed; empty where there are none. */
  readonly href: string;
  readonly chosen: boolean;
}

interface UnitRow {
  readonly href: string;
  readonly name: string;
  readonly was: string;
  readonly is: string;
}

/** A cell of the matrix, as an address names it. */
export interface CellAsked {
  readonly was: string | null;
  readonly is: string | null;
}

const ON_PAGE = 50;

/**
 * @param cell whose units are listed; those that move unless given
 * @param href the address of a cell and a page of its list
 */
export function otherLawView(
  result: OtherLawResult,
  cell: CellAsked | undefined,
  page: number,
  href: (cell: CellAsked | undefined, page: number) => string,
): OtherLawView {
  const grades = [...result.grades, null];
  const { cells } = result;
  const at = (was: string | null, is: string | null): number =>
    cells.find((each) => each.was === was && each.is === is)?.units ?? 0;
  const wanted = result.units.filter(({ was, is }) =>
    cell ? was.grade === cell.was && is.grade === cell.is : was.grade !== is.grade,
  );
  const pages = Math.max(1, Math.ceil(wanted.length / ON_PAGE));
  const shown = Math.min(page, pages);
  return {
    coverage: otherLawCoverage(result),
    moved: otherLawMoved(sumOf(cells.filter(({ was, is }) => was !== is)), result.coverage.told),
    columns: grades.map(gradeWords),
    rows: grades.map((was) => ({
      grade: gradeWords(was),
      cells: grades.map((is) => {
        const count = at(was, is);
        return {
          grade: gradeWords(is),
          count: plainNumber(String(count)),
          href: count > 0 ? href({ was, is }, 1) : '',
          chosen: cell !== undefined && cell.was === was && cell.is === is,
        };
      }),
      sum: plainNumber(String(sumOf(cells.filter((each) => each.was === was)))),
    })),
    listed: `${otherLawListed(cell)}: ${plainNumber(String(wanted.length))} unit`,
    units: wanted.slice((shown - 1) * ON_PAGE, shown * ON_PAGE).map(rowOf),
    before: shown > 1 ? href(cell, shown - 1) : '',
    after: shown < pages ? href(cell, shown + 1) : '',
  };
}

const sumOf = (of: readonly MovedCell[]): number => of.reduce((sum, each) => sum + each.units, 0);

const rowOf = ({ name, assessment, was, is }: UnitMoved): UnitRow => ({
  href: `/penilaian/${assessment}`,
  name,
  was: toldWords(was),
  is: toldWords(is),
});

const toldWords = ({ least, most, grade }: Told): string =>
  `${pointsRange(least, most)} ${gradeWords(grade)}`;
