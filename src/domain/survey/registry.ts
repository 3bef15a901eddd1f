import { ikm2017 } from './ikm-2017';
import type { Instrument, InstrumentId } from './instrument';
import { ownInstrument, type OwnQuestions } from './own';
import { servqual } from './servqual';

/** The instruments that need no questions of an office. */
export const INSTRUMENTS: readonly Instrument[] = [ikm2017, servqual];

/** @param own what the office asks; used for its own instrument only */
export function instrumentOf(id: InstrumentId, own: OwnQuestions): Instrument {
  return INSTRUMENTS.find((each) => each.id === id) ?? ownInstrument(own);
}
