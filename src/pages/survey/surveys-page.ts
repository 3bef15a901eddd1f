import { stands, type Ends } from '../../domain/filing/ends';
import { INSTRUMENT_IDS } from '../../domain/survey/instrument';
import type { Table } from '../../domain/table';
import { INSTRUMENT_WORDS, OUTSIDE_SCORE, endWords } from '../../rendering/messages';
import { tableView, type TableView } from '../../rendering/table-view';
import { outcomeOf, type ShownSurvey } from '../../surveys/survey';
import { surveyTable, yearsBefore } from '../../views/survey/survey-table';
import { said } from '../../views/survey/number-words';
import { surveyPlace } from './survey-page';
import type { Option } from '../shared/kind-choices';

/** The surveys of a unit, years side by side, as finished strings. */
export interface SurveysPage {
  readonly title: string;
  readonly unit: string;
  readonly unitHref: string;
  readonly place: string;
  readonly voices: string;
  readonly label: string;
  readonly year: string;
  readonly table: TableView | null;
  /** What is asked in two years or more, the years side by side; a table for each instrument. */
  readonly sides: readonly TableView[];
  /** Whether new surveys are made: not of a unit that is no more. */
  readonly asks: boolean;
  /** That the unit is no more; empty for one that stands. */
  readonly ended: string;
  readonly instruments: readonly Option[];
  readonly json: string;
}

/** @param year the book year that is suggested for a new one */
export function surveysPage(
  surveys: readonly ShownSurvey[],
  unit: Ends & { readonly id: string; readonly name: string },
  year: number,
): SurveysPage {
  const unitHref = `/unit/${unit.id}`;
  return {
    title: `Suara anggota ${unit.name}`,
    unit: unit.name,
    unitHref,
    place: `${unitHref}/survei`,
    voices: `${unitHref}/suara`,
    label: OUTSIDE_SCORE,
    year: String(year),
    table: surveys.length > 0 ? tableView(yearsTable(surveys, unit.name)) : null,
    sides: sidesOf(surveys, unit.name),
    asks: stands(unit),
    ended: endWords(unit),
    instruments: INSTRUMENT_IDS.map((value) => ({ value, label: INSTRUMENT_WORDS[value] })),
    json: `/api/units/${unit.id}/surveys`,
  };
}

/** The newest survey of each instrument that was used before. */
function sidesOf(surveys: readonly ShownSurvey[], unit: string): TableView[] {
  const outcomes = surveys.map(outcomeOf);
  return INSTRUMENT_IDS.flatMap((id) => {
    const newest = outcomes.find(({ instrument, result }) => instrument.id === id && result.items.length > 0);
    const before = newest ? yearsBefore(newest, outcomes) : [];
    return newest && before.length > 0 ? [tableView(surveyTable(newest, unit, before))] : [];
  });
}

function yearsTable(surveys: readonly ShownSurvey[], unit: string): Table {
  return {
    id: `survei-${unit}`,
    title: 'Survei dari tahun ke tahun',
    about: [unit],
    columns: [
      { id: 'year', label: 'Tahun' },
      { id: 'instrument', label: 'Survei' },
      { id: 'n', label: 'Jawaban' },
      { id: 'index', label: 'Indeks', unit: 'number' },
      { id: 'interval', label: 'Selang 95 %' },
      { id: 'class', label: 'Kelas' },
      { id: 'state', label: 'Keadaan' },
    ],
    rows: surveys.map((each) => ({ cells: yearCells(each).map((text) => cellOf(text)) })),
    notes: [],
  };
}

const cellOf = (text: string | { said: string; href: string }): Table['rows'][number]['cells'][number] =>
  typeof text === 'string' ? { said: text } : text;

function yearCells({
  survey,
  instrument,
  waiting,
  result,
}: ShownSurvey): (string | { said: string; href: string })[] {
  const { index, n } = result;
  const interval = index?.least && index.most ? `${said(index.least)} sampai ${said(index.most)}` : '–';
  return [
    { said: String(survey.year), href: surveyPlace(survey.unitId, survey.id) },
    instrument.title,
    waiting === 0 ? String(n) : `${n}, ${waiting} menunggu`,
    index ? said(index.value) : '–',
    interval,
    index?.bands[0]?.code ?? '–',
    survey.state === 'open' ? 'terbuka' : 'ditutup',
  ];
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/surveys': SurveysPage;
  }
}
