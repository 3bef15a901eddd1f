import type { FastifyRequest } from 'fastify';
import { Refusal } from '../domain/errors';
import { isRecord, jsonIn } from '../domain/records';
import { chartIndex } from '../domain/statement/chart';
import { KINDS } from '../domain/statement/kind';
import { PERIOD_ANSWERS, SCALE_ANSWERS } from '../intake/frame-questions';
import { besideSaid, mustAnswer } from '../intake/upload-fields';
import type { Incoming } from '../intake/uploads.service';
import { LEFT_OUT, rowId } from '../reading/row-choices';
import type { RowChoices } from '../reading/row-choices';
import { MOST_BUNDLED, bundleOf } from '../spreadsheets/bundle';
import { readForm, type SentForm } from '../web/form';
import { layersIn } from './layers';

/** Corrections of every row of a large file. */
const LIMITS = { fields: 16, fieldSize: 1024 * 1024, files: MOST_BUNDLED };

const field = { type: 'string' };
/** A form with a file, in the document. */
export const UPLOAD_FORM = {
  type: 'object',
  required: ['file'],
  properties: {
    file: {
      type: 'array',
      items: { type: 'string', format: 'binary' },
      description: 'Several files of one unit are read as one statement',
    },
    kind: field,
    name: field,
    year: field,
    sheet: field,
    column: field,
    scale: { type: 'string', enum: [...SCALE_ANSWERS] },
    period: { type: 'string', enum: [...PERIOD_ANSWERS] },
    rules: field,
    corrections: field,
  },
};

/** A file as a program sends it, with what it says beside it. */
export interface UploadSent {
  readonly incoming: Incoming;
  /** What is chosen where the file contradicts what was typed, as it was written; empty where nothing is. */
  readonly layers: string;
}

/** @throws Refusal `no-file`, `unknown-kind`, `unknown-rule-set`, `bad-request` */
export async function uploadIn(request: FastifyRequest): Promise<UploadSent> {
  const form = await readForm(request, LIMITS);
  const file = bundleOf(form.files);
  if (!file) throw new Refusal('no-file');
  mustAnswer(form.fields);
  const choices = choicesIn(form);
  const said = form.fields.get('layers') ?? '';
  const layers = layersIn(said);
  const incoming = {
    ...{ ...besideSaid(form.fields), ...file },
    ...(choices ? { choices } : {}),
    ...(layers ? { layers } : {}),
  };
  return { incoming, layers: said };
}

/** @throws Refusal `bad-request` for anything but a list of `{ key, line }` */
function choicesIn({ fields }: SentForm): RowChoices | undefined {
  const text = fields.get('corrections');
  return text === undefined || text === '' ? undefined : choicesOf(listOf(text));
}

/** What a program chose for rows: `{ key, line }` each, `line` null to leave a row out.
 * @throws Refusal `bad-request` (corrections-unreadable, unknown-line) */
export function choicesOf(list: readonly unknown[]): RowChoices {
  return new Map(
    list.map((each) => {
      const { key, line } = isRecord(each) ? each : {};
      if (typeof key !== 'string' || (typeof line !== 'string' && line !== null))
        throw new Refusal('bad-request', { reason: 'corrections-unreadable', pointer: '/corrections' });
      if (line !== null && !isLine(line))
        throw new Refusal('bad-request', { reason: 'unknown-line', pointer: '/corrections', found: line });
      return [rowId(key), line ?? LEFT_OUT];
    }),
  );
}

const isLine = (code: string): boolean => KINDS.some((kind) => chartIndex(kind).lines.has(code));

function listOf(text: string): unknown[] {
  const list = jsonIn(text);
  if (Array.isArray(list)) return list;
  throw new Refusal('bad-request', { reason: 'corrections-unreadable' });
}
