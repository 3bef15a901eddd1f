import type { FiledYear } from '../../filings/filing';
import { OUTSIDE_SCORE, unansweredWords } from '../../rendering/messages';
import { outcomeOf, type ShownSurvey } from '../../surveys/survey';
import type { WaitingVoices } from '../../surveys/voice';
import { surveyPart } from '../../views/survey/survey-part';

/** What members of a unit say, as it is fetched. */
export interface MembersSay {
  /** Surveys of the book year and of years before, the newest first. */
  readonly surveys: readonly ShownSurvey[];
  /** Complaints and suggestions that nobody answered. */
  readonly waiting: WaitingVoices | undefined;
  /** ISO date. */
  readonly today: string;
}

/** What members say beside the score, as finished strings. */
export interface MembersPart {
  readonly label: string;
  readonly surveys: readonly {
    readonly href: string;
    readonly title: string;
    readonly sentences: readonly string[];
    readonly tooFew: string;
    /** The classes with whose they are. */
    readonly bands: readonly { readonly said: string; readonly source: string }[];
  }[];
  /** How many wait for an answer, and since when; empty for none. */
  readonly waiting: string;
  readonly voices: string;
}

/** @returns null where members were not asked about the year, and nothing of theirs waits */
export function membersPart(
  { unitId, year }: FiledYear,
  { surveys, waiting, today }: MembersSay,
): MembersPart | null {
  const own = surveys.filter(({ survey }) => survey.year === year);
  if (own.length === 0 && !waiting) return null;
  const all = surveys.map(outcomeOf);
  return {
    label: OUTSIDE_SCORE,
    surveys: own.map((each) => {
      const frame = { unit: '', all, came: each.result.n + each.waiting, links: false };
      const { title, sentences, tooFew, bands } = surveyPart(outcomeOf(each), frame);
      return { href: `/unit/${unitId}/survei/${each.survey.id}`, title, sentences, tooFew, bands };
    }),
    waiting: waiting ? unansweredWords(waiting.count, waiting.since, today) : '',
    voices: `/unit/${unitId}/suara`,
  };
}
