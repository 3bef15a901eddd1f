import type { TrayEntry } from '../../intake/tray';
import { framePlace, mappingPlace } from './mapping-place';

/** Exactly the page where the question is answered; empty where the tray itself asks it. */
export function settlePlace(entry: TrayEntry): string {
  const { question, uploadId, kind, name, year, ruleSetId } = entry;
  if (question === null || question === 'unit' || question === 'year') return '';
  const said = {
    ...(kind === null ? {} : { kind }),
    ...(name === null ? {} : { name }),
    ...(year === null ? {} : { year }),
    ...(ruleSetId === null ? {} : { ruleSetId }),
  };
  return question === 'frame' ? framePlace(uploadId, said) : mappingPlace(uploadId, said);
}
