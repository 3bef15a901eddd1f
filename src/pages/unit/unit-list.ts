import type { LatestAssessment } from '../../assessments/assessment-lists';
import { plain } from '../../domain/decimal';
import type { Kind } from '../../domain/statement/kind';
import { KIND_WORDS } from '../../rendering/messages';
import { NONE, pointsRange } from '../../rendering/numbers';

/** A unit in a list, with its newest judged year. */
export interface UnitRow {
  readonly name: string;
  readonly kind: string;
  readonly href: string;
  /** "2019", or empty where nothing was judged yet. */
  readonly year: string;
  readonly years: string;
  readonly total: string;
  readonly grade: string;
  readonly open: boolean;
  /** The newest assessment; empty where there is none. */
  readonly assessment: string;
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
}

/** @param latest the newest assessment of each year of these units, in any order */
export function unitRows(units: readonly Named[], latest: readonly LatestAssessment[]): UnitRow[] {
  return units.map(({ id, name, kind }) => {
    const own = latest.filter((each) => each.unitId === id).sort((a, b) => b.year - a.year);
    const [newest] = own;
    return {
      name,
      kind: KIND_WORDS[kind],
      href: `/unit/${id}`,
      years: own.length > 1 ? `${own.length} tahun buku` : '',
      ...(newest ? judgedPart(newest) : NOT_JUDGED),
    };
  });
}

type Judged = Pick<UnitRow, 'year' | 'total' | 'grade' | 'open' | 'assessment'>;

const NOT_JUDGED: Judged = {
  year: NONE,
  total: NONE,
  grade: 'Belum ada laporan',
  open: true,
  assessment: '',
};

function judgedPart({ year, total, grade, assessmentId }: LatestAssessment): Judged {
  return {
    year: String(year),
    total: total ? pointsRange(plain(total.least), plain(total.most)) : NONE,
    grade: grade ?? (total ? 'Belum dapat ditetapkan' : 'Tanpa predikat'),
    open: grade === null && total !== null,
    assessment: `/penilaian/${assessmentId}`,
  };
}

/** The units of a list of assessments, each once, in its order. */
export function unitsOf(latest: readonly LatestAssessment[]): Named[] {
  const units = new Map(
    latest.map(({ unitId, unitName, kind }) => [unitId, { id: unitId, name: unitName, kind }]),
  );
  return [...units.values()];
}
