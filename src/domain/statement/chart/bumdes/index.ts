import { BUMDES_BALANCE_SHEET } from './balance-sheet';
import { BUMDES_INCOME_STATEMENT } from './income-statement';
import { BUMDES_SCHEDULES } from './schedules';

/**
 * The lines of a BUM Desa with a savings-and-loan unit: statements as Kepmendesa PDTT 136/2022 orders them (codes
 * X.X.XX) and a loan schedule, which the decree lacks. A code that a cooperative has too means the same, or stands in
 * the same place when the rules for cooperatives are run as if.
 */
export const BUMDES = { ...BUMDES_BALANCE_SHEET, ...BUMDES_INCOME_STATEMENT, ...BUMDES_SCHEDULES };
