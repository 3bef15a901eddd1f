import { readFile as readBytes, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { firingsOf } from '../domain/comparison/warnings/fire';
import type { WarningId, WarningRule } from '../domain/comparison/warnings/rule';
import { mergeYears } from '../domain/comparison/merge-years';
import type { UnitYears } from '../domain/comparison/merge-years';
import { trendOf } from '../domain/comparison/trend';
import { ruleSetFor } from '../domain/rules/registry';
import type { Statement } from '../domain/statement/statement';
import { readFile } from '../ingestion/read-file';
import { Settings } from '../settings';
import { judgeYears } from './judge-years';

/** The folder of the examples: beside `src` in a checkout and beside `dist` when built. */
const FIXTURES = join(__dirname, '..', '..', 'fixtures');

/** Where the rules would have fired among the examples. */
export interface ExampleFirings {
  /** How many units and years were looked at; none where the examples are not installed. */
  readonly units: number;
  readonly years: number;
  readonly firings: ReadonlyMap<
    WarningId,
    readonly { readonly unit: string; readonly years: readonly number[] }[]
  >;
}

/** Tries the early warnings on the statements in `fixtures/`, each judged by the law in force at its latest year. */
@Injectable()
export class ExampleFiringsService {
  private found: Promise<ExampleFirings> | undefined;

  constructor(private readonly settings: Settings) {}

  /** Worked out once: neither the examples nor the thresholds change while the program runs. */
  async show(): Promise<ExampleFirings> {
    this.found ??= exampleUnits().then((units) => tryOut(this.settings.warnings, units));
    return this.found;
  }
}

/** The rules tried on some units, one after the other: between two of them others are served. */
export async function tryOut(
  rules: readonly WarningRule[],
  units: readonly UnitYears[],
): Promise<ExampleFirings> {
  const firings = new Map<WarningId, { unit: string; years: number[] }[]>();
  for (const years of units) {
    await nextTurn();
    const last = years[years.length - 1] ?? years[0];
    const ruleSet = ruleSetFor(last.unit.kind, last.period.end);
    if (!ruleSet) continue;
    const fired = firingsOf(rules, trendOf(judgeYears(years, { ruleSet, readings: [], givenFor: ruleSet })));
    for (const id of new Set(fired.map(({ rule }) => rule.id))) {
      const own = fired.filter(({ rule }) => rule.id === id).map(({ year }) => year);
      const known = firings.get(id) ?? [];
      firings.set(id, [...known, { unit: last.unit.name, years: [...new Set(own)] }]);
    }
  }
  return { units: units.length, years: units.reduce((sum, years) => sum + years.length, 0), firings };
}

/** The units of the workbooks and JSON statements that come with the program; none where they were left out. */
export async function exampleUnits(folder = FIXTURES): Promise<UnitYears[]> {
  const files: Statement[][] = [];
  for (const place of ['workbooks', 'cases']) {
    const names = await readdir(join(folder, place)).catch(() => []);
    for (const file of names.filter((name) => /\.(xlsx|json)$/.test(name)).sort()) {
      const outcome = await readFile(await readBytes(join(folder, place, file)), { file });
      if ('reading' in outcome) files.push([...outcome.reading.statements]);
    }
  }
  return mergeYears(files);
}
