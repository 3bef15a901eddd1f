import { instrumentOf } from '../../domain/survey/registry';
import type { Table, TableRow } from '../../domain/table';
import { INDEX_WORDS, OUTSIDE_SCORE } from '../../rendering/messages';
import type { AreaSurvey } from '../../surveys/survey';
import { surveyPlace } from './survey-page';
import { numberCell } from '../../views/survey/survey-table';

/** Units beside each other; those of one instrument stand together, the lowest index first. */
export function areaTable(surveys: readonly AreaSurvey[], year: number): Table {
  return {
    id: `survei-wilayah-${year}`,
    title: `Suara anggota ${year}`,
    about: [OUTSIDE_SCORE],
    columns: [
      { id: 'unit', label: 'Koperasi atau unit' },
      { id: 'instrument', label: 'Survei' },
      { id: 'n', label: 'n', unit: 'persons' },
      { id: 'index', label: 'Indeks', unit: 'number' },
      { id: 'least', label: 'Paling rendah (95 %)', unit: 'number' },
      { id: 'most', label: 'Paling tinggi (95 %)', unit: 'number' },
      { id: 'class', label: 'Kelas' },
    ],
    rows: [...surveys].sort(byIndex).map(areaRow),
    notes: ['Selang yang saling menutupi berarti bedanya belum dapat dipastikan.'],
  };
}

function byIndex(a: AreaSurvey, b: AreaSurvey): number {
  if (a.survey.instrument !== b.survey.instrument) return a.survey.instrument < b.survey.instrument ? -1 : 1;
  return Number(a.result.index?.value ?? Infinity) - Number(b.result.index?.value ?? Infinity) || 0;
}

function areaRow({ unitId, unitName, survey, result }: AreaSurvey): TableRow {
  const { index, n } = result;
  const by = instrumentOf(survey.instrument, survey).index.by;
  const numbers = [index?.value ?? null, index?.least ?? null, index?.most ?? null];
  return {
    cells: [
      { said: unitName, href: surveyPlace(unitId, survey.id) },
      { said: INDEX_WORDS[by] },
      { said: String(n), value: String(n) },
      ...numbers.map(numberCell),
      { said: index?.bands[0]?.code ?? '–' },
    ],
  };
}
