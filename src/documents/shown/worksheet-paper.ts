import { chartOf } from '../../domain/statement/chart';
import type { Line, StatementPart } from '../../domain/statement/chart';
import { plain } from '../../domain/decimal';
import type { Statement } from '../../domain/statement/statement';
import { STATEMENT_PART_WORDS } from '../../rendering/messages';
import { NONE, plainNumber, rupiah } from '../../rendering/numbers';
import type { AspectRow, IndicatorRow } from '../../views/parts/aspects';
import type { AssessmentReport } from '../../views/report/assessment-report';
import type { PaperFrame } from './paper-view';

/** The working paper of an examination: the eight columns, then what they were worked out from. */
export interface WorksheetPaper extends PaperFrame {
  readonly unit: string;
  readonly identity: AssessmentReport['identity'];
  readonly aspects: readonly WorksheetAspect[];
  /** "77,35 dari 100"; empty for a panel without a total. */
  readonly total: string;
  readonly predicate: string;
  readonly standards: readonly WorksheetStandard[];
  readonly lists: AssessmentReport['questionnaires'];
  readonly years: readonly string[];
  readonly lines: readonly WorksheetPart[];
}

interface WorksheetAspect {
  readonly number: string;
  readonly label: string;
  readonly weight: string;
  readonly score: string;
  readonly grade: string;
  readonly rows: readonly WorksheetRow[];
}

/** One ratio, as the columns Komponen to Skor hold it. */
interface WorksheetRow {
  readonly number: string;
  readonly label: string;
  readonly working: string;
  readonly ratio: string;
  readonly credit: string;
  readonly weight: string;
  readonly score: string;
}

interface WorksheetStandard {
  readonly number: string;
  readonly label: string;
  readonly value: string;
  readonly standard: string;
  readonly credit: string;
}

interface WorksheetPart {
  readonly title: string;
  readonly rows: readonly {
    readonly label: string;
    readonly amounts: readonly string[];
    readonly heading: boolean;
  }[];
}

/** Lines of the identity; what else the report says stands in it. */
const IDENTITY = ['Nama', 'Badan hukum', 'Tempat kedudukan', 'Tahun buku', 'Dasar penilaian'];

/** @param before what the unit reported a year earlier, where that is stored */
export function worksheetPaper(
  frame: PaperFrame,
  report: AssessmentReport,
  { statement, before }: { readonly statement: Statement; readonly before?: Statement | undefined },
): WorksheetPaper {
  const { aspects, verdict, identity, origins } = report;
  const indicators = new Map(
    aspects.rows.flatMap((aspect) => aspect.indicators.map((each) => [each.number, each] as const)),
  );
  return {
    ...frame,
    unit: report.unit,
    identity: identity.filter(({ label }) => IDENTITY.includes(label)),
    aspects: aspects.rows.map(worksheetAspect),
    total: aspects.total ? `${aspects.total.score} dari ${aspects.total.outOf}` : '',
    predicate: verdict.predicate,
    standards: origins.flatMap(({ number, label, scale }) => {
      const { ratio = NONE, credit = NONE } = indicators.get(number) ?? {};
      return scale === null ? [] : [{ number, label, value: ratio, standard: scale, credit }];
    }),
    lists: report.questionnaires,
    years: [statement, ...(before ? [before] : [])].map(({ period }) => String(period.year)),
    lines: partsOf(statement, before),
  };
}

const worksheetAspect = ({
  number,
  label,
  weight,
  score,
  grade,
  indicators,
}: AspectRow): WorksheetAspect => ({
  number,
  label,
  weight,
  score,
  grade,
  rows: indicators.map(worksheetRow),
});

const worksheetRow = (row: IndicatorRow): WorksheetRow => ({
  number: row.number,
  label: row.label,
  working:
    row.numerator === NONE || row.denominator === NONE ? NONE : `${row.numerator} ÷ ${row.denominator}`,
  ratio: row.ratio,
  credit: row.credit,
  weight: row.weight,
  score: row.score,
});

/** The lines that the unit reported in one of the years, in the order of the form. */
function partsOf(statement: Statement, before: Statement | undefined): WorksheetPart[] {
  const years = [statement, ...(before ? [before] : [])];
  const reported = chartOf(statement.unit.kind).filter(({ code }) =>
    years.some(({ figures }) => figures.has(code)),
  );
  const parts = [...new Set(reported.map(({ part }) => part))];
  return parts.map((part: StatementPart) => ({
    title: STATEMENT_PART_WORDS[part],
    rows: reported.filter((each) => each.part === part).map((line) => lineRow(line, years)),
  }));
}

const lineRow = (line: Line, years: readonly Statement[]): WorksheetPart['rows'][number] => ({
  label: line.label,
  heading: line.role !== 'item',
  amounts: years.map(({ figures }) => {
    const amount = figures.get(line.code)?.amount;
    if (!amount) return NONE;
    return line.unit === 'rupiah' ? rupiah(plain(amount)) : plainNumber(plain(amount));
  }),
});
