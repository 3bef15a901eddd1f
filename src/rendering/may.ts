import { mayRegister, type Caller, type Role } from '../domain/access/caller';

/** What somebody may do at all, whatever the unit: a page shows no way that ends at a refusal. */
export interface May {
  /** Brings in what units report. */
  readonly file: boolean;
  /** Watches over units: lists, papers of many, what they are called. */
  readonly oversee: boolean;
  /** Keeps the register: adds units, and says that two are one. */
  readonly register: boolean;
  /** Examines, and issues papers of what was examined. */
  readonly examine: boolean;
  /** Says what stands on the papers of the office. */
  readonly administer: boolean;
}

const NOTHING: May = { file: false, oversee: false, register: false, examine: false, administer: false };

/** What each may do; without accounts whoever sits at the computer may do all. */
export const MAY_OF: Readonly<Record<Role | 'local' | 'visitor', May>> = {
  local: { file: true, oversee: true, register: true, examine: true, administer: true },
  visitor: NOTHING,
  official: { ...NOTHING, file: true, oversee: true, register: true, examine: true },
  manager: { ...NOTHING, file: true },
  auditor: { ...NOTHING, examine: true },
  administrator: { ...NOTHING, administer: true },
};

/** What somebody may do with the reach that they have: who has limits adds no units. */
export function mayOf(caller: Caller): May {
  const may = MAY_OF[caller.role];
  return { ...may, register: may.register && mayRegister(caller) };
}
