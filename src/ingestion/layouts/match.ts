import { chartOf } from '../../domain/statement/chart';
import type { Line, StatementPart } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import type { Mapping } from './layout';
import { normalised } from './words';

/** The chart of a kind, by the labels and the ministry's codes under which its lines may stand. */
export interface LineIndex {
  readonly byLabel: ReadonlyMap<string, readonly Line[]>;
  readonly byCode: ReadonlyMap<string, readonly Line[]>;
}

const indexes = new Map<Kind, LineIndex>();

export function lineIndex(kind: Kind): LineIndex {
  const known = indexes.get(kind);
  if (known) return known;
  const byLabel = new Map<string, Line[]>();
  const byCode = new Map<string, Line[]>();
  const put = (into: Map<string, Line[]>, key: string, line: Line): void => {
    const lines = into.get(key) ?? [];
    if (!lines.includes(line)) into.set(key, [...lines, line]);
  };
  for (const line of chartOf(kind)) {
    for (const label of [line.label, ...line.synonyms]) put(byLabel, normalised(label), line);
    if (line.ministryCode !== undefined) put(byCode, line.ministryCode, line);
  }
  const index = { byLabel, byCode };
  indexes.set(kind, index);
  return index;
}

/** Where in the file a row stands: what the sheet and the headings above it say. */
export interface Context {
  readonly part: StatementPart | undefined;
  readonly nonMember: boolean;
}

export interface Match {
  readonly line: Line;
  readonly confidence: number;
  readonly reason: Mapping['reason'];
}

/**
 * The line a row speaks of, by code, label and place.
 *
 * Codes of the balance sheet and of the income statement overlap, and the same words stand for members and
 * non-members: so a code is checked against the label, and a label against the headings above it.
 */
export function matchRow(
  index: LineIndex,
  number: string | undefined,
  label: string,
  context: Context,
): Match | undefined {
  const labelled = index.byLabel.get(normalised(label)) ?? [];
  const coded = index.byCode.get(number ?? '') ?? [];
  const both = narrowed(
    coded.filter((line) => labelled.includes(line)),
    context,
  );
  if (both) return { line: both, confidence: 1, reason: 'code-and-label' };
  const [meant] = coded.filter((line) => line.part === context.part);
  const isCode = (number?.length ?? 0) >= CODE_LENGTH;
  if (meant && isCode && label !== '' && !sharesWord(label, meant)) return undefined;
  return labelled.length > 0 ? byLabel(labelled, context) : byCode(meant, isCode, label);
}

function byLabel(labelled: readonly Line[], context: Context): Match | undefined {
  const line = narrowed(labelled, context);
  const sure = labelled.length === 1;
  return line && { line, confidence: sure ? 0.99 : 0.97, reason: sure ? 'label' : 'label-and-section' };
}

/** A label that is not known may still stand beside an account code; a running number is none. */
function byCode(line: Line | undefined, isCode: boolean, label: string): Match | undefined {
  if (!line || !(label === '' || isCode)) return undefined;
  return { line, confidence: label === '' ? 0.95 : 0.8, reason: 'code' };
}

/** Shorter numbers count the rows. */
const CODE_LENGTH = 4;
/** Words that stand in labels of any line. */
const COMMON = new Set(['jumlah', 'lain', 'yang', 'dari', 'pada', 'untuk', 'atas', 'dengan', 'tahun']);

/** A code that stands beside words of something else is the code of another chart of accounts. */
function sharesWord(label: string, line: Line): boolean {
  const words = (text: string): string[] =>
    normalised(text)
      .split(' ')
      .filter((word) => word.length >= 4 && !COMMON.has(word));
  const known = new Set([line.label, ...line.synonyms].flatMap(words));
  return words(label).some((word) => known.has(word));
}

function narrowed(lines: readonly Line[], context: Context): Line | undefined {
  if (lines.length <= 1) return lines[0];
  const inPart = lines.filter((line) => line.part === context.part);
  const rest = inPart.length > 0 ? inPart : lines;
  return rest.find((line) => isNonMember(line) === context.nonMember) ?? rest[0];
}

const isNonMember = (line: Line): boolean => line.parent?.startsWith('non-member') ?? false;

const PARTS: readonly (readonly [RegExp, StatementPart])[] = [
  [/\b(phu|perhitungan hasil usaha|laba rugi|hasil usaha|income)\b/i, 'income-statement'],
  [/\b(neraca|posisi keuangan|balance)\b/i, 'balance-sheet'],
];

/** The statement that a title or a sheet name announces. */
export function partIn(text: string): StatementPart | undefined {
  return PARTS.find(([words]) => words.test(text))?.[1];
}

/** The place after a heading: a row that names a section and has no amounts. */
export function below(context: Context, heading: string): Context {
  const part = partIn(heading) ?? context.part;
  if (/non ?-?anggota/i.test(heading)) return { part, nonMember: true };
  const leaves = /anggota|beban|shu|sisa hasil/i.test(heading) || part !== context.part;
  return { part, nonMember: leaves ? false : context.nonMember };
}
