import { KSPPS_BALANCE_SHEET } from './balance-sheet';
import { KSPPS_INCOME_STATEMENT } from './income-statement';
import { KSPPS_SCHEDULES } from './schedules';

/** The lines of a sharia cooperative (KSPPS), in the order of the form. */
export const KSPPS = { ...KSPPS_BALANCE_SHEET, ...KSPPS_INCOME_STATEMENT, ...KSPPS_SCHEDULES };
