import { OTHER_FIELD, ROW_FIELD } from '../../intake/draft-merge';
import { chartIndex } from '../../domain/statement/chart';
import { AUTO, LEFT_OUT, rowId } from '../../reading/row-choices';
import type { RowReading } from '../../reading/layout';
import { labelOfRow } from './mapping-card';
import type { MappingView } from './mapping-view';
import { othersIn } from './row-fields';

/** What was chosen on another page, or device, of the same account since this one was opened. */
export interface Elsewhere {
  /** The file was saved, or the choices emptied, meanwhile. */
  readonly isOver: boolean;
  /** What else was changed there: the unit's name, its kind, the rules. */
  readonly beside: readonly string[];
  readonly rows: readonly ElsewhereRow[];
}

interface ElsewhereRow {
  readonly href: string;
  readonly label: string;
  /** The line that was chosen there. */
  readonly there: string;
  /** Where this page chose otherwise: its own line, and the field that says that both were shown. */
  readonly here: string;
  readonly field: string;
  readonly value: string;
}

type Seen = Pick<MappingView, 'draft' | 'reading' | 'unit' | 'choices'>;

const BESIDE_WORDS = [
  ['name', 'nama'],
  ['kind', 'jenis'],
  ['rules', 'aturan penilaian'],
] as const;

/** Null where this page shows all there is: a row that the file has no more is not shown, and nothing waits for it. */
export function elsewhereOf(view: Seen): Elsewhere | null {
  const { draft, reading } = view;
  const { elsewhere = new Set<string>(), isOver = false } = draft;
  const others = othersIn(draft.fields);
  const beside = BESIDE_WORDS.flatMap(([name, words]) => (elsewhere.has(name) ? [words] : []));
  const rows = reading.rows.flatMap((row) => {
    const other = others.get(rowId(row.key)) ?? '';
    return other !== '' || elsewhere.has(ROW_FIELD + rowId(row.key)) ? [rowOf(view, row, other)] : [];
  });
  return isOver || beside.length > 0 || rows.length > 0 ? { isOver, beside, rows } : null;
}

function rowOf(view: Seen, row: RowReading, other: string): ElsewhereRow {
  const id = rowId(row.key);
  const here = wordsOf(view, view.choices.get(id) ?? '');
  return {
    href: `#k-${id}`,
    label: labelOfRow(row),
    there: other === '' ? here : wordsOf(view, other),
    here: other === '' ? '' : here,
    ...{ field: OTHER_FIELD + id, value: other },
  };
}

function wordsOf({ unit }: Seen, choice: string): string {
  if (choice === LEFT_OUT) return 'Bukan pos, lewati';
  if (choice === AUTO) return 'Menurut program';
  return chartIndex(unit.kind).lines.get(choice)?.label ?? 'belum dipilih';
}
