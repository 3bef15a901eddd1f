import type { Incoming } from '../../intake/uploads.service';

/** The question for the book year of a file, as finished strings. */
export interface YearPage {
  readonly title: string;
  readonly filename: string;
  readonly action: string;
  readonly kind: string;
  readonly name: string;
  readonly rules: string;
  /** A year that the file's name has: told, never filled in, since it may be that of the form. */
  readonly named: string;
}

export function yearPage(
  uploadId: string,
  filename: string,
  { kind, name, ruleSetId }: Pick<Incoming, 'kind' | 'name' | 'ruleSetId'>,
): YearPage {
  return {
    title: 'Tahun buku kertas kerja',
    filename,
    action: `/unggah/${uploadId}/tahun`,
    kind: kind ?? '',
    name: name ?? '',
    rules: ruleSetId ?? '',
    named: /(?<!\d)20\d\d(?!\d)/.exec(filename)?.[0] ?? '',
  };
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/year': YearPage;
  }
}
