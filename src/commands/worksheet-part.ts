import { basisFor } from '../domain/assessment/basis';
import { yearBefore } from '../domain/assessment/findings';
import { hasOption } from '../domain/rules/readings';
import type { RuleSet } from '../domain/rules/rule-set';
import type { Statement } from '../domain/statement/statement';
import { worksheetDifference, worksheetSentence } from '../rendering/messages';
import { compareWorksheet } from '../worksheet/compare';
import { tellWorksheet } from '../worksheet/tell';
import type { WorksheetResult } from '../worksheet/tell';

/** What a worksheet prints itself, beside its latest year under one law. */
export function worksheetPart(
  law: RuleSet | undefined,
  statements: readonly Statement[],
  readings: readonly string[],
): { readonly worksheet?: WorksheetResult } {
  const statement = statements.at(-1);
  if (!law || !statement) return {};
  const own = readings.filter((id) => hasOption(law, id));
  const before = yearBefore(statements, statement);
  const found = compareWorksheet(basisFor(law, statement, { readings: own, before }));
  return found ? { worksheet: tellWorksheet(found) } : {};
}

/** The comparison as plain text. */
export const worksheetText = (worksheet: WorksheetResult): string => {
  const { differences, ratios } = worksheet;
  return `\n${[worksheetSentence(worksheet), ...[...differences, ...ratios].map(worksheetDifference)].join('\n- ')}\n`;
};
