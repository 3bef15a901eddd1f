import type { KSPPS_BALANCE_SHEET } from './balance-sheet';

/** Receivables of sales and leases and financing by profit share, before the allowance and net of deferred margin. */
export const FINANCING_LINES = [
  'murabahah-receivables',
  'murabahah-deferred-margin',
  'salam-receivables',
  'istishna-receivables',
  'istishna-deferred-margin',
  'mudharabah-financing',
  'musyarakah-financing',
  'qardh',
  'ijarah-receivables',
  'ijarah-assets',
  'ijarah-depreciation',
  'other-financing',
] as const satisfies readonly (keyof typeof KSPPS_BALANCE_SHEET)[];
