import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { Refusal } from '../../domain/errors';
import { calendarFile } from '../../domain/filing/calendar';
import type { CalendarEntry } from '../../domain/filing/calendar';
import type { Table } from '../../domain/table';
import { writeTable } from '../../spreadsheets/workbook-table';
import { tableCsv } from '../../rendering/table-csv';

/** The ways from a table on screen to the same table as a file: `?bentuk=xlsx` and `?bentuk=csv`. */
export interface TableLinks {
  readonly xlsx: string;
  readonly csv: string;
}

/** @param place the address of the page, perhaps with its own query */
export function tableLinks(place: string): TableLinks {
  const joint = place.includes('?') ? '&' : '?';
  return { xlsx: `${place}${joint}bentuk=xlsx`, csv: `${place}${joint}bentuk=csv` };
}

/**
 * Sends a table as the file that was asked for.
 *
 * @throws Refusal `bad-request` for a form that is neither `xlsx` nor `csv`
 */
export async function sendTable(reply: FastifyReply, table: Table, form: string): Promise<void> {
  if (form !== 'xlsx' && form !== 'csv') throw new Refusal('bad-request', { reason: 'unknown-format' });
  const content = form === 'xlsx' ? await writeTable(table) : Buffer.from(tableCsv(table));
  const type =
    form === 'xlsx'
      ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
      : 'text/csv; charset=utf-8';
  void reply
    .type(type)
    .header('content-disposition', `attachment; filename="${fileName(table.id)}.${form}"`)
    .send(content);
}

/** Sends days as a file for a calendar. @param name what they are of, in words */
export function sendCalendar(reply: FastifyReply, name: string, entries: readonly CalendarEntry[]): void {
  void reply
    .type('text/calendar; charset=utf-8')
    .header('content-disposition', `attachment; filename="${fileName(name)}.ics"`)
    .send(calendarFile(entries, new Date().toISOString()));
}

/** Sends a PDF to be read in the browser. @param name without its ending */
export function sendPdf(reply: FastifyReply, name: string, content: Buffer | Readable): void {
  void reply
    .type('application/pdf')
    .header('content-disposition', `inline; filename="${name}.pdf"`)
    .send(content);
}

/** Sends a file as it came in: to be saved, never to be opened by the browser. */
export function sendFile(reply: FastifyReply, filename: string, content: Buffer): void {
  const plain = filename.replace(/[^\w. -]+/g, '_');
  const name = `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(filename)}`;
  void reply.header('content-disposition', name).type('application/octet-stream').send(content);
}

/** A name that every system and header takes. */
export function fileName(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.toLowerCase().slice(0, 80) || 'tabel';
}
