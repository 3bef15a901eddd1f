import type { Kind } from '../statement/kind';
import { bimaKarya, bimaKaryaAsPrinted } from './bima-karya-2020';
import { bumdesUsp } from './bumdes-usp';
import { isInForce } from './in-force';
import { kkpkk2021 } from './kkpkk-2021';
import { kkpkkRiil2021 } from './kkpkk-sektor-riil-2021';
import { perdep06 } from './perdep-06-2016';
import { perdep07 } from './perdep-07-2016';
import { permen14 } from './permen-14-2009';
import { permen353 } from './permen-35-3-2007';
import type { RuleSet } from './rule-set';

export { isInForce } from './in-force';

/** Every regulation the system knows. A new one is a new folder and a line here. */
export const ruleSets: readonly RuleSet[] = [
  perdep06,
  kkpkk2021,
  kkpkkRiil2021,
  perdep07,
  permen14,
  permen353,
  bumdesUsp,
  bimaKarya,
  bimaKaryaAsPrinted,
];

/** A regulation by its id. @param editions of offices, that judge in the place of the program's own */
export function findRuleSet(id: string, editions: readonly RuleSet[] = []): RuleSet | undefined {
  return [...editions, ...ruleSets].find((ruleSet) => ruleSet.id === id);
}

/** What a regulation of the program is called in short; its id where it is not known. */
export const shortTitleOf = (id: string): string => findRuleSet(id)?.shortTitle ?? id;

/** The regulation in force for a kind of unit on a day (ISO date), if we know one. */
export function ruleSetFor(kind: Kind, day: string): RuleSet | undefined {
  return ruleSets.find((ruleSet) => isInForce(ruleSet, kind, day));
}
