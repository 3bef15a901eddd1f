/** What the QR of a paper says, before it is signed. Nothing else can be read from it. */
export interface SealedFields {
  readonly number: string;
  readonly unit: string;
  readonly year: string;
  /** As it is printed; empty for a paper without one. */
  readonly total: string;
  readonly predicate: string;
  /** SHA-256 of the data that the paper was made from, in hexadecimal. */
  readonly hash: string;
  /** By which the office's public key is found. */
  readonly key: string;
}

/** A QR that was read: its fields, the text that was signed, and the signature as base64url. */
export interface ReadSeal {
  readonly fields: SealedFields;
  readonly text: string;
  readonly signature: string;
}

const MARK = 'RAPOR1';
const BETWEEN = ';';
const NAMES = ['number', 'unit', 'year', 'total', 'predicate', 'hash', 'key'] as const;
const HASH = /^[0-9a-f]{64}$/;
const SIGNATURE = /^[\w-]{86}$/;
/** What stands before the text where the QR is an address. */
const ADDRESS = /^https?:\/\/\S+[?&]t=([^&#\s]+)/;

/** A field that can stand between semicolons in one line. */
const tidy = (text: string): string => text.replace(/[;\s]+/g, ' ').trim();

/** The fields as they are compared with what is stored. */
export function tidied(fields: SealedFields): SealedFields {
  return fieldsOf(NAMES.map((name) => tidy(fields[name])));
}

/** The text that is signed. */
export const sealText = (fields: SealedFields): string =>
  [MARK, ...NAMES.map((name) => tidy(fields[name]))].join(BETWEEN);

/** What the QR holds: the text with its signature, behind an address where the office has one. */
export function qrText(text: string, signature: string, address = ''): string {
  const whole = `${text}${BETWEEN}${signature}`;
  return address === '' ? whole : `${address.replace(/\/+$/, '')}/periksa?t=${encodeURIComponent(whole)}`;
}

/** Reads what somebody pasted or scanned; undefined for what is no QR of a paper. */
export function readSeal(pasted: string): ReadSeal | undefined {
  const whole = bareText(pasted.trim());
  const parts = whole.split(BETWEEN);
  const signature = parts.at(-1) ?? '';
  if (parts[0] !== MARK || parts.length !== NAMES.length + 2) return undefined;
  const fields = fieldsOf(parts.slice(1, -1));
  if (!HASH.test(fields.hash) || !SIGNATURE.test(signature)) return undefined;
  return { fields, text: parts.slice(0, -1).join(BETWEEN), signature };
}

function fieldsOf([
  number = '',
  unit = '',
  year = '',
  total = '',
  predicate = '',
  hash = '',
  key = '',
]: readonly string[]): SealedFields {
  return { number, unit, year, total, predicate, hash, key };
}

function bareText(pasted: string): string {
  const [, text] = ADDRESS.exec(pasted) ?? [];
  if (text === undefined) return pasted;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return pasted;
  }
}
