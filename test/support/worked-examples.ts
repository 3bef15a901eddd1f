import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { perdep06 } from '../../src/domain/rules/perdep-06-2016';
import { findRuleSet } from '../../src/domain/rules/registry';
import type { RuleSet } from '../../src/domain/rules/rule-set';
import type { Answer } from '../../src/domain/statement/statement';
import type { Reports } from './build-statement';

/** What an assessor expects of one indicator, by its id; what is not named is not compared. */
export interface Expected {
  readonly ratio?: string;
  readonly credit?: string;
  readonly score?: string;
  readonly gap?: string;
  readonly lines?: readonly string[];
  readonly least?: string;
  readonly most?: string;
}

/** One worked example of `fixtures/cases`, and the file it stands in. */
export interface Example {
  readonly file: string;
  readonly name: string;
  readonly source: string;
  /** The rule set that judges it; Perdep 06/2016 unless given. */
  readonly law?: string;
  readonly template?: string;
  readonly readings?: readonly string[];
  readonly figures?: Readonly<Record<string, string>>;
  readonly ratios?: Readonly<Record<string, string>>;
  readonly answers?: Readonly<Record<string, string | readonly Answer[]>>;
  readonly expect: Readonly<Record<string, Expected>> & {
    readonly total?: readonly [string, string];
    readonly grade?: string;
  };
}

const FOLDER = join(__dirname, '../../fixtures/cases');

/** Every worked example. Every scalar is read as text, so that no amount passes through a machine number. */
export function workedExamples(): Example[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'));
  return files.flatMap((file) =>
    (parse(readFileSync(join(FOLDER, file), 'utf8'), { schema: 'failsafe' }) as Omit<Example, 'file'>[]).map(
      (example) => ({ ...example, file }),
    ),
  );
}

/** The rule set that an example is judged by. */
export function lawOf({ law }: Example): RuleSet {
  const found = law === undefined ? perdep06 : findRuleSet(law);
  if (!found) throw new Error(`no rule set ${law}`);
  return found;
}

/** What an example reports. */
export function reportsOf(example: Example): Reports {
  const { figures, ratios, answers = {}, template } = example;
  const given = Object.entries(answers).map(([of, answer]) => [of, countOrList(answer)] as const);
  const kind = lawOf(example).kinds[0];
  return {
    ...(kind === undefined ? {} : { kind }),
    figures: amounts(figures),
    ratios: amounts(ratios),
    answers: Object.fromEntries(given),
    totalsProve: template !== 'true',
  };
}

/** Amounts with underscores between the thousands, as an assessor writes them here. */
const amounts = (given: Readonly<Record<string, string>> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(given).map(([code, amount]) => [code, amount.replaceAll('_', '')]));

function countOrList(answer: string | readonly Answer[]): number | readonly Answer[] {
  return typeof answer === 'string' ? Number(answer) : answer;
}
