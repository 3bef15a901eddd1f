import type { Citation, Confidence, Source } from '../../citation';
import { SOURCES as SUCCESSOR } from '../perdep-07-2016/sources';

export const REGULATION = '35.3/Per/M.KUKM/X/2007';

/** The witnesses of the successor, several of which print this regulation. */
export const SOURCES: readonly Source[] = SUCCESSOR;

/** A place in this regulation's annex, with its witnesses. */
export function cite(at: string, confidence: Confidence, witnesses: string, ...remarks: string[]): Citation {
  return {
    source: REGULATION,
    at,
    confidence,
    witnesses: witnesses.split(' '),
    ...(remarks.length > 0 ? { remarks } : {}),
  };
}
