import type { Citation, Confidence, Source } from '../../citation';
import { REGULATION, SOURCES as OF_KKPKK } from '../kkpkk-2021/sources';

/** Two programs of offices carry over the form for real-sector cooperatives; the others have what it shares with that of KSP. */
const HEARD = new Set([
  'S-PGW',
  'S-JQ',
  'W-EKOP',
  'W-GIAN',
  'K-173',
  'K-198',
  'M-NYBZ',
  'M-SCPV',
  'PREV',
  'R-SCRIBD-5',
  'L-JOGLO',
  'B-BPS',
  'B-PUSKOP',
  'MEM',
]);

/** Where the figures were read. No page of the form itself was: these are the witnesses. */
export const SOURCES: readonly Source[] = OF_KKPKK.filter(({ code }) => HEARD.has(code));

/** A place in the form for real-sector cooperatives, with its witnesses. */
export function cite(at: string, confidence: Confidence, witnesses: string, ...remarks: string[]): Citation {
  return {
    source: REGULATION,
    at: `Kertas kerja sektor riil, ${at}`,
    confidence,
    witnesses: witnesses.split(' '),
    ...(remarks.length > 0 ? { remarks } : {}),
  };
}
