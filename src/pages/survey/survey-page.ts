import { relationsOf, explainedBy } from '../../domain/survey/relations';
import type { BandReading } from '../../domain/survey/result';
import {
  CONFIDENCE_WORDS,
  INDEX_WORDS,
  OUTSIDE_SCORE,
  intervalWords,
  tooFewWords,
} from '../../rendering/messages';
import { tableView, type TableView } from '../../rendering/table-view';
import type { ShownSurvey } from '../../surveys/survey';
import { tableLinks, type TableLinks } from '../shared/table-reply';
import { said } from './number-words';
import { explainedPart, qualityPart, relationRows } from './quality-part';
import type { ExplainedPart, QualityPart } from './quality-part';
import { surveyTable } from './survey-table';

/** One survey and what came of it, as finished strings. */
export interface SurveyPage {
  readonly title: string;
  readonly unit: string;
  readonly unitHref: string;
  readonly place: string;
  readonly back: string;
  readonly label: string;
  readonly open: boolean;
  readonly news: string;
  readonly count: string;
  readonly index: string;
  readonly indexName: string;
  readonly interval: string;
  /** Why there is no index; empty where there is one. */
  readonly tooFew: string;
  readonly bands: readonly { readonly said: string; readonly source: string }[];
  readonly table: TableView | null;
  readonly links: TableLinks;
  readonly entry: TableLinks;
  readonly quality: QualityPart | null;
  readonly relations: readonly { readonly pair: string; readonly rho: string; readonly test: string }[];
  readonly dimensions: readonly { readonly value: string; readonly chosen: boolean }[];
  readonly explained: ExplainedPart | null;
  readonly faults: readonly string[];
}

/** What is looked at besides the result. */
export interface SurveyLook {
  readonly unit: string;
  readonly news: string;
  readonly faults: readonly string[];
  /** The dimension that the others are to explain. */
  readonly explain: string;
}

export const surveyPlace = (unitId: string, surveyId: string): string =>
  `/unit/${encodeURIComponent(unitId)}/survei/${encodeURIComponent(surveyId)}`;

export function surveyPage(shown: ShownSurvey, look: SurveyLook): SurveyPage {
  const { survey, instrument, tokens, responses, result } = shown;
  const { index, n, smallestGroup, quality } = result;
  const place = surveyPlace(survey.unitId, survey.id);
  const explained = explainedBy(instrument, responses, look.explain);
  return {
    title: `${instrument.title} ${survey.year}`,
    unit: look.unit,
    unitHref: `/unit/${survey.unitId}`,
    place,
    back: `/unit/${survey.unitId}/survei`,
    label: OUTSIDE_SCORE,
    open: survey.state === 'open',
    news: look.news,
    count: `${n} jawaban, ${result.complete} lengkap; ${tokens.used} dari ${tokens.given} tautan terpakai.`,
    index: index ? said(index.value) : '–',
    indexName: INDEX_WORDS[instrument.index.by],
    interval: index ? intervalWords(n, index.least && said(index.least), index.most && said(index.most)) : '',
    tooFew: index ? '' : tooFewWords(n, smallestGroup),
    bands: (index?.bands ?? []).map(bandRow),
    table: result.items.length > 0 ? tableView(surveyTable(shown, look.unit)) : null,
    links: tableLinks(`${place}/daftar`),
    entry: tableLinks(`${place}/isian`),
    quality: quality && qualityPart(quality),
    relations: relationRows(relationsOf(instrument, responses)),
    dimensions: [...new Set(instrument.items.map(({ dimension }) => dimension))].map((value) => ({
      value,
      chosen: value === look.explain,
    })),
    explained: explained ? explainedPart(explained) : null,
    faults: look.faults,
  };
}

const bandRow = ({ code, label, source, confidence }: BandReading): SurveyPage['bands'][number] => ({
  said: code === null ? 'di bawah kelas terendah' : `${code}: ${label ?? ''}`,
  source: `${source} (${CONFIDENCE_WORDS[confidence]})`,
});

declare module '../../rendering/templates' {
  interface Views {
    'pages/survey': SurveyPage;
  }
}
