import type { Grid, Sheet } from '../../domain/grid';
import { findRuleSet } from '../../domain/rules/registry';
import { indicatorsOf } from '../../domain/rules/rule-set';
import type { WorksheetForm } from '../forms/form';
import { answeredTable, conditionTable } from './condition-rows';
import type { ConditionTable, Known } from './condition-rows';
import type { MoneyTable } from './money-rows';

/**
 * Every list of conditions of a workbook, the one that is filled in most first: another one says only what that has no
 * rows for, as where an office keeps each aspect on a sheet of its own. Sheets whose columns are headed otherwise count
 * where no other has any.
 */
export function conditionsIn(
  form: WorksheetForm,
  { sheets }: Grid,
  amounts: MoneyTable,
): readonly ConditionTable[] {
  const law = findRuleSet(form.ruleSet);
  const own = new Map(
    (law ? indicatorsOf(law) : []).map(({ number, questions = [] }) => [
      number,
      questions.map(({ text }) => text),
    ]),
  );
  const knownOf = (sheet: Sheet): Known => ({
    own,
    until: sheet === amounts.sheet ? (amounts.rows[0]?.row ?? Infinity) : Infinity,
  });
  const headed = sheets.flatMap((sheet) => conditionTable(form, sheet, knownOf(sheet)) ?? []);
  const tables =
    headed.length > 0 ? headed : sheets.flatMap((sheet) => answeredTable(form, sheet, knownOf(sheet)) ?? []);
  const sorted = tables.sort((a, b) => countOf(b) - countOf(a));
  return sorted.map((table, at) => without(table, sorted.slice(0, at)));
}

const countOf = ({ conditions }: ConditionTable): number => conditions.filter(({ cell }) => cell).length;

/** A table without the lists that an earlier one has. */
function without(table: ConditionTable, earlier: readonly ConditionTable[]): ConditionTable {
  const known = new Set(
    earlier.flatMap(({ conditions }) =>
      conditions.flatMap(({ indicator, cell }) => (cell ? [indicator] : [])),
    ),
  );
  const conditions = table.conditions.filter(({ indicator }) => !known.has(indicator));
  return { ...table, conditions, added: earlier.length > 0 ? [] : table.added };
}
