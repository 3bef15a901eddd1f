import { filledRows, type Grid, type Sheet } from '../../domain/grid';
import { namesOf } from '../../domain/records';
import type { UnitIdentity } from '../../domain/statement/statement';
import type { ReadOptions } from '../../reading/layout';
import type { IdentityField, WorksheetForm } from '../forms/form';
import { plainWords } from '../words';
import { textAt } from './places';

const LONGEST = 200;
/** How far from its label a value stands: past the colon, and past cells that were joined. */
const REACH = 6;

type Identity = Partial<Record<IdentityField, string>>;

/** Who is examined, from the block of identity on whichever sheet has it; the file's name where no name was typed. */
export function identityIn(
  form: WorksheetForm,
  { sheets }: Grid,
  options: ReadOptions,
): Omit<UnitIdentity, 'kind'> {
  const found = sheets.map((sheet) => identityOn(form, sheet)).reduce(fuller, {});
  const legal = [found.number, found.date && `tanggal ${found.date}`].filter((each) => each).join(' ');
  const seat = [found.street, found.village, found.district, found.regency, found.province]
    .filter((each) => each)
    .join(', ');
  const name = found.name ?? options.name ?? options.file.replace(/\.[a-z]+$/i, '');
  return {
    name: name.slice(0, LONGEST),
    ...(legal === '' ? {} : { legalEntity: legal.slice(0, LONGEST) }),
    ...(seat === '' ? {} : { seat: seat.slice(0, LONGEST) }),
  };
}

const fuller = (a: Identity, b: Identity): Identity =>
  Object.keys(b).length > Object.keys(a).length ? b : a;

/** The fields of a sheet; nothing where it names fewer than most of them. */
function identityOn(form: WorksheetForm, sheet: Sheet): Identity {
  const fields = namesOf(form.identity);
  const places = fields.flatMap((field) => {
    const place = placeOf(sheet, form.identity[field]);
    return place ? [{ field, value: valueAt(sheet, place) }] : [];
  });
  if (places.length < fields.length / 2) return {};
  return Object.fromEntries(places.flatMap(({ field, value }) => (value === '' ? [] : [[field, value]])));
}

function placeOf(
  sheet: Sheet,
  labels: readonly string[],
): readonly [row: number, column: number] | undefined {
  for (const label of labels) {
    for (const row of filledRows(sheet.rows)) {
      const cells = sheet.rows[row] ?? [];
      const column = cells.findIndex((_, at) => plainWords(textAt(sheet, row, at)) === plainWords(label));
      if (column >= 0) return [row, column];
    }
  }
  return undefined;
}

function valueAt(sheet: Sheet, [row, column]: readonly [row: number, column: number]): string {
  for (let at = column + 1; at <= column + REACH; at += 1) {
    const text = textAt(sheet, row, at).replace(/^:\s*/, '');
    if (text !== '') return text;
  }
  return '';
}
