import type { Confidence } from '../../domain/citation';
import { INSTRUMENT_IDS } from '../../domain/survey/instrument';
import type { Priorities, Priority } from '../../domain/survey/priorities';
import type { ItemQuality, SurveyQuality } from '../../domain/survey/quality';
import type { BandReading, IndexResult, ItemResult, SurveyResult } from '../../domain/survey/result';
import type { SurveyAnswer } from '../survey-answer';
import { among, flag, list, object, orNull, text, whole, words, type Schema } from './schema';

/** A statistic: a number of the machine. */
const number: Schema<number> = { type: 'number' };
const numberOrNull = orNull(number);
const textOrNull = orNull(text);

const confidence = words<Confidence>({
  ...{ primary: true, agreed: true, 'two-source': true, 'single-source': true },
  ...{ conflict: true, unverified: true },
});

const band = object<BandReading>({
  ...{ scale: text, source: text, confidence, code: textOrNull, label: textOrNull },
});

const index = object<IndexResult>({ value: text, least: textOrNull, most: textOrNull, bands: list(band) });

const item = object<ItemResult>({
  ...{ id: text, label: text, dimension: text, n: whole },
  ...{ mean: textOrNull, importance: textOrNull, gap: textOrNull },
});

const itemQuality = object<ItemQuality>({
  ...{ name: text, label: text, missing: number, r: numberOrNull },
  ...{ valid: orNull(flag), alphaWithout: numberOrNull },
});

const quality = object<SurveyQuality>({
  ...{ n: whole, neededR: number, alpha: numberOrNull, items: list(itemQuality) },
});

const priority = object<Priority>({
  ...{ id: text, label: text, experience: text, importance: text },
  quadrant: among(['improve', 'keep', 'later', 'enough']),
});

const priorities = object<Priorities>({ experience: text, importance: text, items: list(priority) });

export const SURVEY_RESULT = object<SurveyResult>({
  ...{ instrument: among(INSTRUMENT_IDS), n: whole, complete: whole, smallestGroup: whole },
  ...{ index: orNull(index), items: list(item), quality: orNull(quality), priorities: orNull(priorities) },
});

export const SURVEY_STATE = words<SurveyAnswer['state']>({ open: true, closed: true });

/** A survey in the document of the API. */
export const Survey = object<SurveyAnswer>(
  {
    ...{ id: text, year: whole, state: SURVEY_STATE, waiting: whole },
    tokens: object<SurveyAnswer['tokens']>({ given: whole, used: whole }),
    outsideScore: { type: 'boolean', enum: [true] },
    result: SURVEY_RESULT,
  },
  'What members say: beside the score of their unit, never in it',
);
