import type { Table } from '../domain/table';
import type { Received, TrayEntry } from '../intake/tray';
import { QUESTION_WORDS, TRAY_WORDS, faultLine, kinSentence, trayWords } from '../rendering/messages';
import { NONE } from '../rendering/numbers';
import { textTable } from './text-table';

/** Nothing is left to be done by somebody. */
export const isSettled = ({ state }: TrayEntry): boolean => state === 'assessed';

/** What became of files that came in, as a table for a terminal. */
export function intakeTable(entries: readonly TrayEntry[], { doubles, passedOver }: Received): string {
  const table: Table = {
    id: 'masuk',
    about: [],
    title: `${entries.length} berkas masuk`,
    columns: ['Berkas', 'Keadaan', 'Unit', 'Tahun', 'Keterangan'].map((label, at) => ({
      id: String(at),
      label,
    })),
    rows: entries.map((each) => ({ cells: cellsOf(each).map((said) => ({ said })) })),
    notes: [
      ...countsOf(entries),
      ...doubles.map(({ filename }) => `${filename}: sudah pernah masuk, tidak ditambahkan lagi.`),
      ...(passedOver.length > 0 ? [`${passedOver.length} berkas sistem di dalam ZIP dilewati.`] : []),
    ],
  };
  return textTable(table);
}

function countsOf(entries: readonly TrayEntry[]): string[] {
  const states = [...new Set(entries.map(({ state }) => state))];
  return states.map((state) => {
    const count = entries.filter((each) => each.state === state).length;
    return `${TRAY_WORDS[state]}: ${count}`;
  });
}

function cellsOf({ filename, state, unitName, said, bookYear, ...entry }: TrayEntry): string[] {
  return [
    filename,
    trayWords(state, entry.faults),
    unitName ?? said?.name ?? NONE,
    bookYear === null ? NONE : String(bookYear),
    noteOf(entry),
  ];
}

function noteOf({
  question,
  candidates,
  faults,
  kin,
}: Pick<TrayEntry, 'question' | 'candidates' | 'faults' | 'kin'>): string {
  const [fault] = faults;
  if (fault) return faultLine(fault);
  if (question === null) return kin.length === 0 ? '' : kinSentence(kin);
  return QUESTION_WORDS[question === 'unit' && candidates.length === 0 ? 'proposed' : question];
}
