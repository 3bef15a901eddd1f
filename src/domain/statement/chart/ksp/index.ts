import { KSP_BALANCE_SHEET } from './balance-sheet';
import { KSP_INCOME_STATEMENT } from './income-statement';
import { KSP_SCHEDULES } from './schedules';

/** The lines of a savings-and-loan cooperative (KSP), in the order of the form. */
export const KSP = { ...KSP_BALANCE_SHEET, ...KSP_INCOME_STATEMENT, ...KSP_SCHEDULES };
