import type { Role } from '../domain/access/caller';

/** What somebody may do at all, whatever the unit: a page shows no way that ends at a refusal. */
export interface May {
  /** Brings in what units report. */
  readonly file: boolean;
  /** Keeps the register of units. */
  readonly oversee: boolean;
  /** Examines, and issues papers of what was examined. */
  readonly examine: boolean;
  /** Says what stands on the papers of the office. */
  readonly administer: boolean;
}

const NOTHING: May = { file: false, oversee: false, examine: false, administer: false };

/** What each may do; without accounts whoever sits at the computer may do all. */
export const MAY_OF: Readonly<Record<Role | 'local' | 'visitor', May>> = {
  local: { file: true, oversee: true, examine: true, administer: true },
  visitor: NOTHING,
  official: { ...NOTHING, file: true, oversee: true, examine: true },
  manager: { ...NOTHING, file: true },
  auditor: { ...NOTHING, examine: true },
  administrator: { ...NOTHING, administer: true },
};
