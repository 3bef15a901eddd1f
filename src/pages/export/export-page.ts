import { DATA_SETS, DATA_SET_NAMES } from '../../domain/data-dictionary';
import type { ColumnType, DataColumn, DataSetName } from '../../domain/data-dictionary';
import { KINDS } from '../../domain/statement/kind';
import { tableView } from '../../rendering/table-view';
import type { TableView } from '../../rendering/table-view';
import { DAYS_KEPT, type ListedExport } from '../../exports/data-exports.service';
import { KIND_WORDS, sizeWords } from '../../rendering/messages';
import { DATA_SET_WORDS, exportTitle } from '../../rendering/messages/export';
import { JOB_STATE_WORDS, jobFaultSentence } from '../../rendering/messages/jobs';
import { date, plainNumber } from '../../rendering/numbers';
import type { Option } from '../shared/kind-choices';

const titleOf = (name: DataSetName): string => `${DATA_SET_WORDS[name]} (${name})`;

const TYPE_WORDS: Record<ColumnType, string> = {
  text: 'teks',
  code: 'kode',
  integer: 'bilangan bulat',
  decimal: 'desimal, titik sebagai pemisah desimal',
  fraction: 'bilangan tepat: desimal atau pecahan a/b',
  date: 'tanggal atau waktu ISO 8601',
  boolean: 'ya atau tidak',
  json: 'JSON',
};

export interface ExportPage {
  readonly title: string;
  readonly sets: readonly {
    name: DataSetName;
    title: string;
    meaning: string;
    byYear: boolean;
  }[];
  readonly kinds: readonly Option[];
  /** None for who has only the own units. */
  readonly areas: readonly Option[];
  /** Those that jobs made, or are making, for whoever looks. */
  readonly made: readonly ExportLine[];
  /** For how many days a file is kept. */
  readonly days: string;
}

interface ExportLine {
  readonly title: string;
  /** How far it is, or what it holds. */
  readonly told: string;
  readonly fault: string;
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** Where it is fetched, once it is made and still kept. */
  readonly file: string;
  readonly drop: string;
  readonly isMade: boolean;
}

export interface DictionaryPage {
  readonly title: string;
  readonly sets: readonly { name: DataSetName; title: string; meaning: string; table: TableView }[];
}

/** The page from which data sets are fetched. */
export function exportPage(areas: readonly Option[], made: readonly ListedExport[]): ExportPage {
  return {
    title: 'Ekspor data',
    areas,
    made: made.map(lineOf),
    days: String(DAYS_KEPT),
    sets: DATA_SET_NAMES.map((name) => ({
      name,
      title: titleOf(name),
      meaning: DATA_SETS[name].meaning,
      byYear: name !== 'units',
    })),
    kinds: KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] })),
  };
}

function lineOf({ made, job }: ListedExport): ExportLine {
  const { id, rows, at, droppedAt } = made;
  const isKept = droppedAt === null;
  const isMade = rows !== null;
  return {
    title: exportTitle(made),
    told: `${farWords(made, job)}; diminta ${date(at.slice(0, 10))}${isKept ? '' : '; berkasnya dihapus'}`,
    fault: job?.fault ? jobFaultSentence(job.fault) : '',
    progress: isKept && job?.state === 'running' ? job.progress : null,
    file: isKept && isMade ? `/ekspor/siap/${id}` : '',
    drop: isKept ? `/ekspor/siap/${id}/hapus` : '',
    isMade,
  };
}

function farWords({ rows, bytes }: ListedExport['made'], job: ListedExport['job']): string {
  if (rows !== null) return `${plainNumber(String(rows))} baris, ${sizeWords(bytes ?? 0)}`;
  return job ? JOB_STATE_WORDS[job.state] : 'belum selesai';
}

/** The data dictionary: every column of every data set. */
export function dictionaryPage(): DictionaryPage {
  return {
    title: 'Kamus data',
    sets: DATA_SET_NAMES.map((name) => ({
      name,
      title: titleOf(name),
      meaning: DATA_SETS[name].meaning,
      table: columnsTable(titleOf(name), DATA_SETS[name].columns),
    })),
  };
}

function columnsTable(title: string, columns: readonly DataColumn[]): TableView {
  const words = (id: string, label: string): { id: string; label: string } => ({ id, label });
  return tableView({
    id: 'kamus-data',
    title,
    about: [],
    columns: [
      words('name', 'Kolom'),
      words('meaning', 'Arti'),
      words('type', 'Bentuk'),
      words('unit', 'Satuan'),
      words('source', 'Asal'),
    ],
    rows: columns.map(({ name, meaning, type, unit, source }) => ({
      cells: [name, meaning, TYPE_WORDS[type], unit ?? '', source].map((said) => ({ said })),
    })),
    notes: [],
  });
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/export': ExportPage;
    'pages/dictionary': DictionaryPage;
  }
}
