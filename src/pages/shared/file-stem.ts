import type { AssessmentResult } from '../../domain/assessment/result';

/** How a file about a result is called, without its ending: "rapor-ksp-contoh-2019". */
export function fileStem({ unit, periods }: AssessmentResult): string {
  const year = periods[periods.length - 1]?.year ?? '';
  return `rapor-${unit.name}-${year}`
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase()
    .slice(0, 80);
}
