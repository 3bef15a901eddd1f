import type { Kind } from '../../domain/statement/kind';

/** Where it is shown how a kept file is read, under what was said of it when it came in. */
export function mappingPlace(
  uploadId: string,
  { kind, name, ruleSetId }: { readonly kind?: Kind; readonly name?: string; readonly ruleSetId?: string },
): string {
  const said: [string, string | undefined][] = [
    ['kind', kind],
    ['name', name],
    ['rules', ruleSetId],
  ];
  const query = new URLSearchParams();
  for (const [key, value] of said) if (value !== undefined) query.set(key, value);
  return `/unggah/${uploadId}/baca${query.size === 0 ? '' : `?${query.toString()}`}`;
}
