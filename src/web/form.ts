import { codeOf } from '../domain/error-code';
import { Refusal } from '../domain/errors';
import { type Reason } from '../domain/refusal-reasons';
import { isRecord } from '../domain/records';
import { TOKEN_FIELD } from '../rendering/viewer';
import type { FastifyRequest } from 'fastify';
import type { MultipartValue } from '@fastify/multipart';

/** A form that was sent: its fields, and the file if one was chosen. */
export interface SentForm {
  readonly fields: ReadonlyMap<string, string>;
  /** The last file of {@link files}. */
  readonly file?: FormFile;
  /** Every file that was chosen, in order. */
  readonly files: readonly FormFile[];
}

/** A file of a form. */
export interface FormFile {
  /** The name of its field. */
  readonly field: string;
  readonly filename: string;
  readonly content: Buffer;
}

interface Limits {
  readonly fields?: number;
  /** In bytes. */
  readonly fieldSize?: number;
  /** How many files it may have: one, unless given. */
  readonly files?: number;
  /** Of one file, in bytes. */
  readonly fileSize?: number;
  /** Of all files together, in bytes: as much is held at once. */
  readonly bytes?: number;
}

/** A field of a form without files as it was sent; empty for what is not there, or is there twice. */
export function sentText(body: unknown, name: string): string {
  const value = isRecord(body) ? body[name] : undefined;
  return typeof value === 'string' ? seen(value) : '';
}

/** Every text of a field that may be there several times, as ids are. */
export function sentTexts(body: unknown, name: string): string[] {
  const values = isRecord(body) ? [body[name] ?? []].flat() : [];
  return values.filter((each): each is string => typeof each === 'string');
}

/** What is not seen: control characters but breaks and tabs, which no database need take, and what turns the letters after it round. */
const UNSEEN = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]/gu;

/** A text as it is seen by whoever reads it. */
const seen = (text: string): string => text.replace(UNSEEN, '');

/** Reads a form whole, within the limits of the service: with files or without, however its page sends it.
 * @param limits how many fields it may have and how long they may be, where it is more than usual
 * @throws Refusal `bad-request` when it is no such form */
export async function readForm(request: FastifyRequest, limits: Limits = {}): Promise<SentForm> {
  if (!request.isMultipart()) return plainForm(request);
  try {
    return await readParts(request, limits);
  } catch (error) {
    throw faultOf(error);
  }
}

/** The fields of a form that has no place for files: a browser sends it otherwise. What is there twice counts as its last. */
function plainForm({ body, headers }: FastifyRequest): SentForm {
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
  if (!isForm || !isRecord(body)) throw new Refusal('bad-request', { reason: 'no-form' });
  const fields = new Map<string, string>();
  for (const fieldname of Object.keys(body))
    keepField(fields, { fieldname, value: sentTexts(body, fieldname).at(-1) ?? '' });
  return { fields, files: [] };
}

/** What cannot be read is no form; that it is too large is told as that. */
function faultOf(error: unknown): unknown {
  const reason = TOO_MANY[codeOf(error) ?? ''];
  if (reason !== undefined) return new Refusal('bad-request', { reason });
  return error instanceof Refusal || (isRecord(error) && error['statusCode'] === 413)
    ? error
    : new Refusal('bad-request', { reason: 'no-form' });
}

/** Of what there is more than a form takes, by the code of the library that reads forms. */
const TOO_MANY: Readonly<Record<string, Reason>> = {
  FST_FILES_LIMIT: 'too-many-files',
  FST_FIELDS_LIMIT: 'too-many-fields',
  FST_PARTS_LIMIT: 'too-many-fields',
};

async function readParts(
  request: FastifyRequest,
  { bytes: most = Infinity, ...limits }: Limits,
): Promise<SentForm> {
  const fields = new Map<string, string>();
  const files: FormFile[] = [];
  let total = 0;
  const room = limits.fields === undefined ? limits : { ...limits, ...roomOf(limits.fields, limits.files) };
  for await (const part of request.parts({ limits: room })) {
    if (part.type === 'field') {
      keepField(fields, part);
      continue;
    }
    const content = await part.toBuffer();
    total += content.length;
    if (total > most) throw new Refusal('bad-request', { reason: 'files-too-large' });
    if (part.filename !== '')
      files.push({ field: part.fieldname, filename: cleanName(part.filename), content });
  }
  const file = files.at(-1);
  return { fields, files, ...(file ? { file } : {}) };
}

/** With one more field, for the word that a form carries. The library stops at a thousand parts, unless told how many there may be. */
const roomOf = (fields: number, files = 1): { readonly fields: number; readonly parts: number } => ({
  fields: fields + 1,
  parts: fields + 1 + files,
});

/** Keeps a field as it is seen. The word that a form carries was looked at by the guard, and is no field of anybody's. */
function keepField(
  fields: Map<string, string>,
  { fieldname, value }: Pick<MultipartValue, 'fieldname' | 'value'>,
): void {
  if (fieldname !== TOKEN_FIELD) fields.set(fieldname, seen(String(value)).trim());
}

/** A file as it arrives, with the fields that were sent before it. */
export interface ArrivingFile {
  readonly filename: string;
  readonly content: Buffer;
  readonly fields: ReadonlyMap<string, string>;
}

/** So many files one form may bring, and so much each: an archive of a thousand workbooks. */
const MANY = { files: 1000, fileSize: 96 * 1024 * 1024 };

/** The files of a multipart form one after the other: never more than one is held.
 * @throws Refusal `bad-request` when it is no such form */
export async function* filesIn(request: FastifyRequest): AsyncGenerator<ArrivingFile> {
  if (!request.isMultipart()) throw new Refusal('bad-request', { reason: 'no-form' });
  try {
    yield* arriving(request);
  } catch (error) {
    throw faultOf(error);
  }
}

async function* arriving(request: FastifyRequest): AsyncGenerator<ArrivingFile> {
  const fields = new Map<string, string>();
  for await (const part of request.parts({ limits: MANY })) {
    if (part.type === 'field') keepField(fields, part);
    else {
      const content = await part.toBuffer();
      if (part.filename !== '') yield { filename: cleanName(part.filename), content, fields };
    }
  }
}

/** A file name without folders and control characters. */
function cleanName(name: string): string {
  const bare = name.split(/[\\/]/).pop() ?? '';
  const plain = seen(bare).replace(/\p{Cc}/gu, '');
  // By whole characters: half of one is none.
  return (/^.{0,120}/su.exec(plain)?.[0] ?? '') || 'berkas';
}
