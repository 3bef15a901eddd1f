import type { Candidate } from '../domain/matching/evidence';
import type { UnitIdentity } from '../domain/statement/statement';
import type { FiledYear } from '../filings/filing';
import type { Owner } from '../units/units.service';
import type { EntryRow } from './tray.store';
import type { Understood } from './understanding.service';
import type { Whose } from './whose.service';

/** The unit as the file names it, with number and address of its letterhead where the form has no place for them. */
export function headed({ unit, letterhead = {} }: Understood): UnitIdentity {
  const { legalEntity, seat } = letterhead;
  return {
    ...(legalEntity === undefined ? {} : { legalEntity }),
    ...(seat === undefined ? {} : { seat }),
    ...unit,
  };
}

/** Certain is taken; a new unit is registered by its name where somebody said so, and nobody did so meanwhile. */
export function ownerBy({ match }: Whose, { decided }: EntryRow): Owner | 'named' | undefined {
  if (match.verdict === 'certain') return { unitId: match.candidate.unitId };
  return match.verdict === 'new' && decided === 'register' ? 'named' : undefined;
}

/** The units that it may be of. */
export const candidatesIn = ({ match }: Whose): readonly Candidate[] =>
  match.verdict === 'doubtful' ? match.candidates : [];

/** Whether it was read as that of another unit. */
export const isOther = (owner: Owner | 'named', { unitId }: Understood): boolean =>
  owner !== 'named' && owner !== 'new' && owner.unitId !== unitId;

/** What is asked and held ahead for a file that is stored with others: years of known units, and the names that it bears. */
export interface Need {
  readonly years: readonly FiledYear[];
  readonly names: readonly string[];
}

export const NO_NEED: Need = { years: [], names: [] };

export const needOf = (years: readonly FiledYear[], { unit, reading }: Understood): Need => ({
  years,
  names: [unit, ...reading.statements.map((each) => each.unit)].map(({ name }) => name),
});
