import { UNCHANGED } from './result-places';

/** Doubles carry some fifteen digits: nothing that is shown can differ by less than this many points. */
const NEAR = '0.000000001';

/** Whether points computed here are those of the assessment, as long as nothing was changed. */
export function agreementText(pairs: readonly (readonly [computed: string, own: string])[]): string {
  const near = pairs.map(([computed, own]) => `ABS(${computed}-${own})<${NEAR}`);
  return `IF(${UNCHANGED},IF(AND(${near.join(',')}),"sama","BERBEDA"),"diubah")`;
}
