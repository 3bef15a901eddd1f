import type { Table, TableCell, TableRow } from '../../domain/table';
import { questionsOf, SMALLEST_GROUP, type Instrument } from '../../domain/survey/instrument';
import type { ItemResult, SurveyOutcome, SurveyResult } from '../../domain/survey/result';
import { INDEX_WORDS, OUTSIDE_SCORE, intervalWords, tooFewWords } from '../../rendering/messages';
import { said } from './number-words';

/** So many earlier years stand beside a survey. */
const YEARS_BEFORE = 3;

/** A number with two decimals, or nothing where there is none. */
export const numberCell = (value: string | null): TableCell =>
  value === null ? { said: '–' } : { said: said(value), value };

/** Surveys by the same instrument that asked the same things, of years before; one for each year, the newest first. */
export function yearsBefore(
  { year, instrument }: SurveyOutcome,
  all: readonly SurveyOutcome[],
): SurveyOutcome[] {
  const alike = all.filter(
    (each) =>
      each.year < year &&
      each.instrument.id === instrument.id &&
      each.instrument.highest === instrument.highest &&
      questionsText(each.instrument) === questionsText(instrument),
  );
  const newest = alike.filter((each, at) => alike.findIndex((one) => one.year === each.year) === at);
  return newest.slice(0, YEARS_BEFORE);
}

const questionsText = ({ items }: Instrument): string => items.map(({ label }) => label).join('\n');

/** The index with its interval, or why there is none. */
const indexLine = ({ instrument, result }: Pick<SurveyOutcome, 'instrument' | 'result'>): string => {
  const { index, n } = result;
  return index
    ? `${INDEX_WORDS[instrument.index.by]}: ${said(index.value)}; ${intervalOf(n, index)}`
    : tooFewWords(n, n);
};

/** "n = 120; selang 95 %: 74,10 sampai 77,20". */
export const intervalOf = (n: number, { least, most }: NonNullable<SurveyResult['index']>): string =>
  intervalWords(n, least && said(least), most && said(most));

/**
 * What members say of each thing, the worst first, with the years before beside it.
 *
 * @param unit whose it is
 */
export function surveyTable(
  outcome: SurveyOutcome,
  unit: string,
  before: readonly SurveyOutcome[] = [],
): Table {
  const { year, instrument, result } = outcome;
  return {
    id: `survei-${unit}-${year}`,
    title: `${instrument.title}, ${year}`,
    about: [unit, OUTSIDE_SCORE, indexLine(outcome)],
    columns: [
      ...columnsOf(instrument),
      ...before.map((each) => ({
        id: `mean-${each.year}`,
        label: `Rata-rata ${each.year}`,
        unit: 'number' as const,
      })),
    ],
    rows: result.items.map((each) => rowOf(each, instrument, before)),
    notes: [`Unsur dengan kurang dari ${SMALLEST_GROUP} jawaban tidak ditampilkan angkanya.`],
  };
}

function columnsOf({ pairs }: Instrument): Table['columns'] {
  const importance = [
    { id: 'importance', label: 'Kepentingan', unit: 'number' as const },
    { id: 'gap', label: 'Kesenjangan', unit: 'number' as const },
  ];
  return [
    { id: 'item', label: 'Yang dinilai' },
    { id: 'n', label: 'n', unit: 'persons' },
    { id: 'mean', label: 'Rata-rata', unit: 'number' },
    ...(pairs ? importance : []),
  ];
}

function rowOf(
  { id, label, n, mean, importance, gap }: ItemResult,
  { pairs }: Instrument,
  before: readonly SurveyOutcome[],
): TableRow {
  const count = String(n);
  const cells = [{ said: `${id} ${label}` }, { said: count, value: count }, numberCell(mean)];
  const earlier = before.map(({ result }) =>
    numberCell(result.items.find((each) => each.id === id)?.mean ?? null),
  );
  return { cells: [...cells, ...(pairs ? [numberCell(importance), numberCell(gap)] : []), ...earlier] };
}

/** An empty sheet: a column for each question, a row for each member. */
export function entryTable(
  { year, instrument }: Pick<SurveyOutcome, 'year' | 'instrument'>,
  unit: string,
): Table {
  const { lowest, highest } = instrument;
  return {
    id: `isian-survei-${unit}-${year}`,
    title: `Jawaban ${unit} ${year}`,
    about: [`Satu baris untuk satu anggota; isi ${lowest} sampai ${highest}, kosongkan bila tidak dijawab.`],
    columns: questionsOf(instrument).map(({ name }) => ({ id: name, label: name })),
    rows: [],
    notes: [],
  };
}
