import type { AreaCode } from '../area/area';
import type { Caller, GivenYear, Role } from './caller';

/** One thing that somebody is, and for what: the areas of a supervisor, the units of a manager or an auditor. */
export interface Grant {
  readonly role: Role;
  /** Ids of units: of a manager and an auditor. */
  readonly units: readonly string[];
  /** Kode wilayah: of a supervisor. The empty code is the whole country. */
  readonly areas: readonly AreaCode[];
  /** Single book years: of an auditor. */
  readonly given?: readonly GivenYear[];
}

const NO_UNIT: ReadonlySet<string> = new Set();

/** What each role reaches. An administrator reaches no unit, and so no figure. */
const REACH: Readonly<Record<Role, (grant: Grant) => Pick<Caller, 'units' | 'areas' | 'given'>>> = {
  official: ({ areas }) => ({ units: 'all', areas }),
  manager: ({ units }) => ({ units: new Set(units), areas: 'all' }),
  auditor: ({ units, given = [] }) => ({
    units: new Set(units),
    areas: 'all',
    ...(given.length > 0 ? { given } : {}),
  }),
  administrator: () => ({ units: NO_UNIT, areas: [] }),
};

/**
 * Who asks, in the one role that the person works in: several roles of a person never add up in one request.
 *
 * @param id of the account
 */
export const callerOf = (id: string, grant: Grant): Caller => ({
  id,
  role: grant.role,
  ...REACH[grant.role](grant),
});

/** In which role somebody works who has not chosen one: the one that has the most to do. */
const FIRST: readonly Role[] = ['official', 'auditor', 'manager', 'administrator'];

/** The grant of a role, or else the first one that somebody has. @returns undefined for nobody's */
export function grantFor(grants: readonly Grant[], role: string | undefined): Grant | undefined {
  const chosen = grants.find((each) => each.role === role);
  return chosen ?? FIRST.flatMap((each) => grants.filter((grant) => grant.role === each))[0];
}

/** Whoever has not signed in: reaches nothing, and may see least. */
export const VISITOR: Caller = { id: 'visitor', role: 'manager', units: NO_UNIT, areas: [] };

/** Names that stand for something else in the trail. */
const RESERVED: ReadonlySet<string> = new Set(['local', 'visitor', 'system', 'rapor']);

/**
 * The name of an account as it is kept: small letters, so that nobody passes for another one.
 *
 * @returns undefined for what cannot be one
 */
export function accountName(text: string): string | undefined {
  const name = text.trim().toLowerCase();
  return /^[a-z0-9](?:[a-z0-9._@-]{1,58})[a-z0-9]$/.test(name) && !RESERVED.has(name) ? name : undefined;
}
