import type { Response } from '../domain/survey/answers';
import type { Instrument, InstrumentId } from '../domain/survey/instrument';
import type { RowFault } from '../domain/survey/read-rows';
import type { SurveyOutcome, SurveyResult } from '../domain/survey/result';

/** `closed` takes no answers any more. */
export type SurveyState = 'open' | 'closed';

/** How an answer came in: over a link, or as a row of a file. */
export type AnswerSource = 'link' | 'file';

/** A survey as it stands. */
export interface Survey {
  readonly id: string;
  readonly unitId: string;
  readonly year: number;
  readonly instrument: InstrumentId;
  readonly labels: readonly string[];
  readonly highest: number;
  readonly state: SurveyState;
}

/** What is wanted of a new one. */
export type WantedSurvey = Pick<Survey, 'unitId' | 'year' | 'instrument' | 'labels' | 'highest'>;

/** How many tokens were handed out, and how many answered. */
export interface TokenCount {
  readonly given: number;
  readonly used: number;
}

/** A survey with what came of it. */
export interface ShownSurvey {
  readonly survey: Survey;
  readonly instrument: Instrument;
  readonly tokens: TokenCount;
  /** As many as are shown. */
  readonly responses: readonly Response[];
  /** Answers that came in and are not shown yet, or never: too few to be seen at once. */
  readonly waiting: number;
  readonly result: SurveyResult;
}

/** What is shown and printed of it. */
export const outcomeOf = ({
  survey: { year },
  instrument,
  result,
}: Pick<ShownSurvey, 'survey' | 'instrument' | 'result'>): SurveyOutcome => ({
  ...{ year, instrument, result },
});

/** What a file of answers brought in. With a fault nothing is stored. */
export interface TakenRows {
  readonly stored: number;
  readonly faults: readonly RowFault[];
  readonly absent: readonly string[];
}

/** What a member sees who holds a token. */
export interface AskedMember {
  readonly unitName: string;
  readonly year: number;
  readonly instrument: Instrument;
}

/** A survey of a unit of an area, as it came out. */
export interface AreaSurvey {
  readonly unitId: string;
  readonly unitName: string;
  readonly survey: Survey;
  readonly result: SurveyResult;
}
