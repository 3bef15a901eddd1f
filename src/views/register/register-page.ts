import type { RegisterPlan } from '../../domain/register/plan';
import type { RegisterRow } from '../../domain/register/register';
import {
  DOUBLE_REASONS,
  KIND_WORDS,
  REGISTER_FAULTS,
  REGISTER_FIELDS,
  REGISTER_NOTES,
} from '../../rendering/messages';
import { plainNumber } from '../../rendering/numbers';

/** Rows of each list that the preview shows; all of them are counted. */
const SHOWN = 200;
/** Possible doubles, each of which somebody has to look at, are asked about so many at a time. */
const ASKED = 500;

/** The preview of a register as finished strings. */
export interface RegisterPreview {
  readonly title: string;
  readonly filename: string;
  readonly summary: string;
  readonly nothing: boolean;
  readonly confirm: string;
  readonly added: readonly UnitLine[];
  readonly addedMore: string;
  readonly changed: readonly {
    readonly name: string;
    readonly at: string;
    readonly changes: readonly string[];
  }[];
  readonly changedMore: string;
  readonly doubles: readonly (UnitLine & { readonly like: string; readonly why: string })[];
  readonly doublesMore: string;
  readonly faults: readonly { readonly at: string; readonly sentence: string }[];
  readonly faultsMore: string;
  /** What of the file is left out. */
  readonly notes: readonly { readonly at: string; readonly sentence: string }[];
  readonly notesMore: string;
  readonly areas: readonly string[];
  readonly areasMore: string;
}

interface UnitLine {
  readonly name: string;
  readonly kind: string;
  readonly area: string;
  readonly at: string;
}

/** @param areaNames the names of the areas that rows stand in */
export function registerPreview(
  filename: string,
  uploadId: string,
  plan: RegisterPlan,
  areaNames: ReadonlyMap<string, string>,
): RegisterPreview {
  const { added, changed, same, doubles, faults, areas } = plan;
  const line = (row: RegisterRow): UnitLine => ({
    name: row.name,
    kind: KIND_WORDS[row.kind],
    area: areaText(row, areaNames),
    at: row.at,
  });
  const count = (n: number): string => plainNumber(String(n));
  return {
    title: 'Periksa register',
    filename,
    summary: `${count(added.length)} unit baru, ${count(changed.length)} berubah, ${count(same)} tetap, ${count(doubles.length)} mungkin ganda, ${count(faults.length)} baris tidak dapat dipakai.`,
    nothing: added.length + changed.length + doubles.length + areas.length === 0,
    confirm: `/register/${uploadId}/simpan`,
    added: added.slice(0, SHOWN).map(line),
    addedMore: more(added.length),
    changed: changed.slice(0, SHOWN).map(({ row, unit, changes }) => ({
      name: unit.name,
      at: row.at,
      changes: changes.map(
        ({ field, was, is }) => `${REGISTER_FIELDS[field]}: ${was ?? 'belum ada'} menjadi ${is}`,
      ),
    })),
    changedMore: more(changed.length),
    doubles: doubles
      .slice(0, ASKED)
      .map(({ row, name, why }) => ({ ...line(row), like: name, why: DOUBLE_REASONS[why] })),
    doublesMore: moreDoubles(doubles.length),
    ...leftOut(plan),
    areas: areas.slice(0, SHOWN).map(({ code, name }) => `${code} ${name}`),
    areasMore: more(areas.length),
  };
}

/** What cannot be used of the file, and what is not kept of it. */
function leftOut({
  faults,
  notes,
}: RegisterPlan): Pick<RegisterPreview, 'faults' | 'faultsMore' | 'notes' | 'notesMore'> {
  return {
    faults: faults
      .slice(0, SHOWN)
      .map(({ code, at, found }) => ({ at, sentence: REGISTER_FAULTS[code](found) })),
    faultsMore: more(faults.length),
    notes: notes
      .slice(0, SHOWN)
      .map(({ code, at, found }) => ({ at, sentence: REGISTER_NOTES[code](found) })),
    notesMore: more(notes.length),
  };
}

function areaText({ area, unknownDistrict }: RegisterRow, names: ReadonlyMap<string, string>): string {
  if (area === undefined) return 'wilayah tidak disebut';
  const name = names.get(area) ?? area;
  return unknownDistrict === undefined ? name : `${name} (kecamatan “${unknownDistrict}” belum dikenal)`;
}

function more(length: number): string {
  return length > SHOWN ? `… dan ${plainNumber(String(length - SHOWN))} baris lain.` : '';
}

/** A unit of its own is known by the time the file comes again, and no double any more. */
function moreDoubles(length: number): string {
  if (length <= ASKED) return '';
  const left = plainNumber(String(length - ASKED));
  return `Masih ada ${left} baris lain yang mungkin ganda. Simpan dahulu yang sudah Anda tandai, lalu kirim berkas yang sama sekali lagi untuk memeriksa sisanya.`;
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/register-preview': RegisterPreview;
    'pages/register': { readonly title: string; readonly news: string };
  }
}
