import { SUB_KINDS } from './kind';
import type { SubKind } from './kind';
import type { UnitIdentity } from './statement';

/** The first that fits: a village cooperative called Merah Putih is one, whatever it sells. */
const NAMED: readonly (readonly [RegExp, SubKind])[] = [
  [/\bkelurahan merah putih\b|\bkkmp\b|\bkopkel\b/, 'kkmp'],
  [/\b(?:koperasi|kop) desa\b.*\bmerah putih\b|\bkdmp\b|\bkopdes\b/, 'kdmp'],
  [/\bprodusen\b/, 'produsen'],
  [/\bpemasaran\b/, 'pemasaran'],
  [/\bkonsumen\b/, 'konsumen'],
  [/\b(?:koperasi|kop) jasa\b/, 'jasa'],
];

/** The sub-kind that somebody wrote; none for another word. */
export function subKindWritten(text: string): SubKind | undefined {
  return SUB_KINDS.find((each) => each === text.trim().toLowerCase());
}

/** What a real-sector cooperative says of itself, or what its name says; none of another kind of unit. */
export function subKindOf({ kind, name, subKind }: UnitIdentity): SubKind | undefined {
  if (kind !== 'riil') return undefined;
  const plain = name.toLowerCase().replace(/[^a-z]+/g, ' ');
  return subKind ?? NAMED.find(([words]) => words.test(plain))?.[1];
}

/** Village cooperatives, for which no rules of their own were found. */
export const isMerahPutih = (unit: UnitIdentity): boolean => ['kdmp', 'kkmp'].includes(subKindOf(unit) ?? '');
