import { readFile as readBytes } from 'node:fs/promises';
import { basename } from 'node:path';
import { chartIndex } from '../domain/statement/chart';
import type { StatementPart } from '../domain/statement/chart';
import type { Kind } from '../domain/statement/kind';
import type { Statement } from '../domain/statement/statement';
import type { FrameAnswers, ReadOutcome } from '../reading/layout';
import { MOST_BUNDLED, bundleOf } from '../spreadsheets/bundle';
import { readContent, readInput, withPart } from './inputs';
import type { Input } from './inputs';

/**
 * Several files as one, where each shows only one half of a statement: the neraca and the PHU of one unit and one year.
 * Files that are whole, of other units or of other years stay apart.
 */
export async function togetherIn(
  paths: readonly string[],
  kind: Kind | undefined,
  frame: FrameAnswers = {},
): Promise<Input | undefined> {
  if (paths.length < 2 || paths.length > MOST_BUNDLED) return undefined;
  const outcomes: ReadOutcome[] = [];
  for (const path of paths) outcomes.push(await readInput(path, kind, frame));
  if (!areHalves(outcomes, paths)) return undefined;
  const files = paths.map(async (path) => ({ filename: basename(path), content: await readBytes(path) }));
  const bundle = bundleOf(await Promise.all(files));
  if (!bundle) return undefined;
  const outcome = await readContent(bundle.content, bundle.filename, kind, frame);
  return withPart({ path: paths.join(' + '), outcome }, bundle.content, frame);
}

interface Half {
  readonly parts: ReadonlySet<StatementPart>;
  readonly year: number;
  /** Empty where only the file's name names the unit. */
  readonly name: string;
}

function areHalves(outcomes: readonly ReadOutcome[], paths: readonly string[]): boolean {
  const halves = outcomes.map((each, at) => halfOf(each, paths[at] ?? ''));
  const known = halves.filter((each) => each !== undefined);
  if (known.length < halves.length) return false;
  const parts = new Set(known.flatMap((half) => [...half.parts]));
  const names = new Set(known.flatMap(({ name }) => (name === '' ? [] : [name])));
  const isOfOneYear = new Set(known.map(({ year }) => year)).size === 1;
  return known.every((half) => half.parts.size === 1) && parts.size === 2 && names.size < 2 && isOfOneYear;
}

/** What the latest year of a file shows; undefined for a file that could not be read. */
function halfOf(outcome: ReadOutcome, path: string): Half | undefined {
  const statement = 'reading' in outcome ? outcome.reading.statements.at(-1) : undefined;
  if (!statement) return undefined;
  const { unit, period } = statement;
  const isNamedByFile = basename(path).startsWith(unit.name);
  return {
    parts: partsIn(statement),
    year: period.year,
    name: isNamedByFile ? '' : unit.name.toLowerCase().replace(/\W+/g, ' ').trim(),
  };
}

/** What is shared out of a surplus stands with the PHU, mostly; schedules stand anywhere. */
const halvesOf = (part: StatementPart | undefined): readonly StatementPart[] =>
  part === 'balance-sheet' || part === 'income-statement' ? [part] : [];

function partsIn({ unit, figures }: Statement): ReadonlySet<StatementPart> {
  const chart = chartIndex(unit.kind);
  return new Set([...figures.keys()].flatMap((code) => halvesOf(chart.lines.get(code)?.part)));
}
