import { DATA_SETS, DATA_SET_NAMES } from '../../domain/data-dictionary';
import type { ColumnType, DataColumn, DataSetName } from '../../domain/data-dictionary';
import { KINDS } from '../../domain/statement/kind';
import { tableView } from '../../rendering/table-view';
import type { TableView } from '../../rendering/table-view';
import { KIND_WORDS } from '../../rendering/messages';
import type { Option } from '../shared/kind-choices';

const TITLES: Record<DataSetName, string> = {
  units: 'Koperasi dan unit (units)',
  assessments: 'Penilaian (assessments)',
  indicators: 'Rasio (indicators)',
  figures: 'Angka laporan (figures)',
  answers: 'Jawaban kuesioner (answers)',
  surveys: 'Suara anggota (surveys)',
};

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
    csv: string;
    jsonl: string;
  }[];
  readonly kinds: readonly Option[];
  /** None for who has only the own units. */
  readonly areas: readonly Option[];
}

export interface DictionaryPage {
  readonly title: string;
  readonly sets: readonly { name: DataSetName; title: string; meaning: string; table: TableView }[];
}

/** The page from which data sets are fetched. */
export function exportPage(areas: readonly Option[]): ExportPage {
  return {
    title: 'Ekspor data',
    areas,
    sets: DATA_SET_NAMES.map((name) => ({
      name,
      title: TITLES[name],
      meaning: DATA_SETS[name].meaning,
      byYear: name !== 'units',
      csv: `/ekspor/${name}.csv`,
      jsonl: `/ekspor/${name}.jsonl`,
    })),
    kinds: KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] })),
  };
}

/** The data dictionary: every column of every data set. */
export function dictionaryPage(): DictionaryPage {
  return {
    title: 'Kamus data',
    sets: DATA_SET_NAMES.map((name) => ({
      name,
      title: TITLES[name],
      meaning: DATA_SETS[name].meaning,
      table: columnsTable(TITLES[name], DATA_SETS[name].columns),
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
