import { isRecord, jsonIn, tableOf } from '../../records';
import type { Difference, LocalFault, LocalOrigin } from './difference';

/** One office's edition as a file that another office may take over. */
export interface EditionFile {
  readonly ruleSet: string;
  /** What it differs from. */
  readonly base: { readonly hash: string; readonly date: string };
  /** Hash of the rule set that comes of it. */
  readonly edition: { readonly hash: string };
  readonly origin: Omit<LocalOrigin, 'base'>;
}

const FORMAT = 'rapor-edisi-setempat';
const VERSION = 1;

/** The text of the file, to be sent and kept. */
export function writeEditionFile({ ruleSet, base, edition, origin }: EditionFile): string {
  const { reason, by, on, differences } = origin;
  const told = { format: FORMAT, version: VERSION, ruleSet, base, edition, reason, by, on, differences };
  return `${JSON.stringify(told, null, 2)}\n`;
}

/** Why a text is no such file. */
export type EditionFileFault = 'not-json' | 'another-file' | 'newer-version' | 'incomplete';

/** The edition in a file; what it says of itself is still to be proved. */
export function readEditionFile(text: string): EditionFile | EditionFileFault {
  const file = jsonIn(text);
  if (file === undefined) return 'not-json';
  if (!isRecord(file) || file['format'] !== FORMAT) return 'another-file';
  if (file['version'] !== VERSION) return 'newer-version';
  const { base, edition } = file;
  const differences = Array.isArray(file['differences'])
    ? file['differences'].map(differenceIn)
    : [undefined];
  const words = textsIn(file, ['ruleSet', 'reason', 'by', 'on']);
  const from = textsIn(base, ['hash', 'date']);
  const own = textsIn(edition, ['hash']);
  if (!words || !from || !own || !differences.every((each) => each !== undefined)) return 'incomplete';
  const { ruleSet, ...told } = words;
  return { ruleSet, base: from, edition: own, origin: { ...told, differences } };
}

const differenceIn = (value: unknown): Difference | undefined =>
  textsIn(value, ['point', 'was', 'is', 'why', 'page']);

const LONGEST = 4000;

/** Members that are all texts of a length that people write. */
function textsIn<N extends string>(
  value: unknown,
  names: readonly N[],
): Readonly<Record<N, string>> | undefined {
  if (!isRecord(value)) return undefined;
  const told = (name: N): string | undefined => {
    const text = value[name];
    return typeof text === 'string' && text.length <= LONGEST ? text : undefined;
  };
  return names.every((name) => told(name) !== undefined)
    ? tableOf(names, (name) => told(name) ?? '')
    : undefined;
}

/** Why an edition in a file is not taken over: the file itself, what it rests on, or what it says. */
export type ImportFault =
  | { readonly code: EditionFileFault | 'rule-set-unknown' | 'hash-differs'; readonly found?: string }
  | { readonly code: 'base-unknown'; readonly found: string; readonly known: readonly string[] }
  | { readonly code: 'not-valid'; readonly faults: readonly LocalFault[] };
