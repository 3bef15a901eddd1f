import { areaCodeOf, NATION, type AreaCode } from '../area/area';
import { isOneOf, isRecord } from '../records';
import { isDay, isTime, type Moment } from './moment';
import { parsed } from './read-row';

/** The mark of a release; another number is another form of it. */
export const RELEASE_FORMAT = 'rapor-release-1';

/** How the sets of a release are written. */
export const RELEASE_FORMS = ['csv', 'jsonl', 'parquet'] as const;

export type ReleaseForm = (typeof RELEASE_FORMS)[number];

/** What is in a release: everything as it stands, or cells of at least five units and nothing of any one. */
export const RELEASE_KINDS = ['whole', 'anonymous'] as const;

export type ReleaseKind = (typeof RELEASE_KINDS)[number];

/** One file of a release. */
export interface ReleaseFile {
  readonly name: string;
  readonly rows: number;
  readonly bytes: number;
  /** SHA-256 of its bytes, unpacked. */
  readonly sha256: string;
}

/** What is said of a whole release: the same release says the same, byte for byte. */
export interface Manifest {
  readonly format: typeof RELEASE_FORMAT;
  readonly kind: ReleaseKind;
  readonly form: ReleaseForm;
  /** Kode wilayah; empty for the whole country. */
  readonly area: AreaCode;
  readonly until: Moment;
  /** What the worked out columns rest on besides the rows. */
  readonly settings: Readonly<Record<string, string>>;
  readonly files: readonly ReleaseFile[];
}

/** The text of a manifest. Its SHA-256 is the fingerprint of the release. */
export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`;

/** The manifest that a text holds; undefined for what is none of ours. */
export function readManifest(text: string): Manifest | undefined {
  const read = parsed(text);
  return isManifest(read) ? read : undefined;
}

const isManifest = (value: unknown): value is Manifest =>
  isRecord(value) &&
  value['format'] === RELEASE_FORMAT &&
  isOneOf(RELEASE_KINDS, value['kind']) &&
  isOneOf(RELEASE_FORMS, value['form']) &&
  isArea(value['area']) &&
  isMoment(value['until']) &&
  isRecord(value['settings']) &&
  Array.isArray(value['files']) &&
  value['files'].every(isFile);

const isArea = (value: unknown): value is AreaCode =>
  typeof value === 'string' && (value === NATION || areaCodeOf(value) === value);

const isMoment = (value: unknown): value is Moment =>
  typeof value === 'string' && (isDay(value) || isTime(value));

const isFile = (value: unknown): value is ReleaseFile =>
  isRecord(value) &&
  typeof value['name'] === 'string' &&
  typeof value['rows'] === 'number' &&
  typeof value['bytes'] === 'number' &&
  typeof value['sha256'] === 'string';
