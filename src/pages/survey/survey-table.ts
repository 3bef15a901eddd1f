import type { Table, TableCell, TableRow } from '../../domain/table';
import { questionsOf, type Instrument } from '../../domain/survey/instrument';
import type { ItemResult } from '../../domain/survey/result';
import { INDEX_WORDS, OUTSIDE_SCORE, tooFewWords, intervalWords } from '../../rendering/messages';
import type { ShownSurvey } from '../../surveys/survey';
import { said } from './number-words';

/** A number with two decimals, or nothing where there is none. */
export const numberCell = (value: string | null): TableCell =>
  value === null ? { said: '–' } : { said: said(value), value };

/** What members say of each thing, the worst first. */
export function surveyTable({ survey, instrument, result }: ShownSurvey, unit: string): Table {
  const { index, n, smallestGroup, items } = result;
  const indexLine = index
    ? `${INDEX_WORDS[instrument.index.by]}: ${said(index.value)}; ${intervalWords(n, index.least && said(index.least), index.most && said(index.most))}`
    : tooFewWords(n, smallestGroup);
  return {
    id: `survei-${unit}-${survey.year}`,
    title: `${instrument.title}, ${survey.year}`,
    about: [unit, OUTSIDE_SCORE, indexLine],
    columns: columnsOf(instrument),
    rows: items.map((each) => rowOf(each, instrument)),
    notes: [`Unsur dengan kurang dari ${smallestGroup} jawaban tidak ditampilkan angkanya.`],
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

function rowOf({ id, label, n, mean, importance, gap }: ItemResult, { pairs }: Instrument): TableRow {
  const count = String(n);
  const cells = [{ said: `${id} ${label}` }, { said: count, value: count }, numberCell(mean)];
  return { cells: pairs ? [...cells, numberCell(importance), numberCell(gap)] : cells };
}

/** An empty sheet: a column for each question, a row for each member. */
export function entryTable({ survey, instrument }: ShownSurvey, unit: string): Table {
  const { lowest, highest } = instrument;
  return {
    id: `isian-survei-${unit}-${survey.year}`,
    title: `Jawaban ${unit} ${survey.year}`,
    about: [`Satu baris untuk satu anggota; isi ${lowest} sampai ${highest}, kosongkan bila tidak dijawab.`],
    columns: questionsOf(instrument).map(({ name }) => ({ id: name, label: name })),
    rows: [],
    notes: [],
  };
}
