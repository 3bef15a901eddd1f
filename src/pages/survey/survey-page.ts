import { explainedBy, relationsOf } from '../../domain/survey/relations';
import type { SurveyOutcome } from '../../domain/survey/result';
import { laterAnswersWords } from '../../rendering/messages';
import { outcomeOf, type ShownSurvey } from '../../surveys/survey';
import { surveyPart, type SurveyPart } from '../../views/survey/survey-part';
import { tableLinks, type TableLinks } from '../shared/table-reply';
import { explainedPart, qualityPart, relationRows } from './quality-part';
import type { ExplainedPart, QualityPart } from './quality-part';

/** One survey and what came of it, as finished strings. */
export interface SurveyPage extends SurveyPart {
  readonly unit: string;
  readonly unitHref: string;
  readonly place: string;
  readonly back: string;
  readonly open: boolean;
  /** Whether new links may be made: not for a unit that is no more. */
  readonly asks: boolean;
  /** Whether answers from paper are taken. */
  readonly takes: boolean;
  readonly news: string;
  readonly count: string;
  /** What came in and is not counted yet; empty for nothing. */
  readonly waiting: string;
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
  /** Whether the unit stands, and whether it is in the register at all. */
  readonly asks: boolean;
  readonly takes: boolean;
  /** What came of years before. */
  readonly before: readonly SurveyOutcome[];
  readonly news: string;
  readonly faults: readonly string[];
  /** The dimension that the others are to explain. */
  readonly explain: string;
}

export const surveyPlace = (unitId: string, surveyId: string): string =>
  `/unit/${encodeURIComponent(unitId)}/survei/${encodeURIComponent(surveyId)}`;

export function surveyPage(shown: ShownSurvey, look: SurveyLook): SurveyPage {
  const { survey, instrument, tokens, responses, waiting, result } = shown;
  const { n, complete, quality } = result;
  const { unit, asks, takes, before, news, explain, faults } = look;
  const place = surveyPlace(survey.unitId, survey.id);
  const open = survey.state === 'open';
  const explained = explainedBy(instrument, responses, explain);
  return {
    ...surveyPart(outcomeOf(shown), { unit, all: before, came: n + waiting, links: true }),
    ...{ unit, asks, takes, news, faults, place, open },
    unitHref: `/unit/${survey.unitId}`,
    back: `/unit/${survey.unitId}/survei`,
    count: `${n + waiting} jawaban, ${n} dihitung, ${complete} di antaranya lengkap; ${tokens.used} dari ${tokens.given} tautan terpakai.`,
    waiting: n === 0 && open ? '' : laterAnswersWords(waiting, open),
    links: tableLinks(`${place}/daftar`),
    entry: tableLinks(`${place}/isian`),
    quality: quality && qualityPart(quality),
    relations: relationRows(relationsOf(instrument, responses)),
    dimensions: [...new Set(instrument.items.map(({ dimension }) => dimension))].map((value) => ({
      value,
      chosen: value === explain,
    })),
    explained: explained ? explainedPart(explained) : null,
  };
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/survey': SurveyPage;
  }
}
