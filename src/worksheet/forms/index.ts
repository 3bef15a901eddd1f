import type { WorksheetForm } from './form';
import { ksp2021 } from './ksp-2021';

/** Every worksheet that can be read and written. */
export const WORKSHEETS: readonly WorksheetForm[] = [ksp2021];

/** The worksheet of a law, where it has one. */
export function worksheetOf(ruleSetId: string): WorksheetForm | undefined {
  return WORKSHEETS.find(({ ruleSet }) => ruleSet === ruleSetId);
}
