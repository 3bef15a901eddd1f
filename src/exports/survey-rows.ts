import type { DataRow } from '../domain/data-dictionary';
import type { ShownSurvey } from '../surveys/survey';

type SurveyRow = DataRow<'surveys'>;

/** The results of a unit's surveys, years ascending: of each the index, then what was asked, from the worst. */
export function surveyRows(surveys: readonly ShownSurvey[], year: number | undefined): SurveyRow[] {
  return surveys
    .filter(({ survey }) => year === undefined || survey.year === year)
    .toReversed()
    .flatMap((each) => [indexRow(each), ...itemRows(each)]);
}

const headOf = ({
  survey,
}: ShownSurvey): Pick<SurveyRow, 'unit_id' | 'year' | 'survey_id' | 'instrument' | 'state'> => ({
  ...{ unit_id: survey.unitId, year: survey.year, survey_id: survey.id },
  ...{ instrument: survey.instrument, state: survey.state },
});

const NO_INDEX = { least: null, most: null, class: null, class_confidence: null };

function indexRow(shown: ShownSurvey): SurveyRow {
  const { index, n } = shown.result;
  const band = index?.bands[0];
  return {
    ...headOf(shown),
    ...{ measure: 'index', label: shown.instrument.title, answers: n, importance: null },
    ...{ value: index?.value ?? null, least: index?.least ?? null, most: index?.most ?? null },
    ...{ class: band?.code ?? null, class_confidence: band?.confidence ?? null },
  };
}

const itemRows = (shown: ShownSurvey): SurveyRow[] =>
  shown.result.items.map(({ id: measure, label, n: answers, mean: value, importance }) => ({
    ...headOf(shown),
    ...{ measure, label, answers, value, importance },
    ...NO_INDEX,
  }));
