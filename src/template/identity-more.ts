import { addressOf } from '../domain/grid';
import { SUB_KINDS } from '../domain/statement/kind';
import type { Kind } from '../domain/statement/kind';
import { LOOPS, LOOP_WORDS, lends } from '../domain/statement/loop';
import { RANKING_CLASSES } from '../domain/statement/statement';
import type { BookRow, BookSheet } from '../spreadsheets/book';
import type { Filling } from './filling';
import { chapter, field } from './identity-rows';
import { COLUMNS, IDENTITY, LOOP_ROW, RANKING_ROW, SUB_KIND_ROW } from './places';

/** What "Identitas" asks of some kinds only, below the book years. */
export function moreRows(kind: Kind, filling: Filling): BookRow[] {
  if (kind === 'bumdes') return rankingRows(filling);
  if (kind === 'riil') return subKindRows(filling);
  return lends(kind) ? loopRows(filling) : [];
}

/** What may be chosen there. */
export function moreEntries(kind: Kind): BookSheet['entries'] {
  if (kind === 'bumdes') return rankingEntries();
  if (kind === 'riil') return subKindEntries();
  return lends(kind) ? loopEntries() : [];
}

const rankingEntries = (): BookSheet['entries'] => [
  {
    range: addressOf(RANKING_ROW - 1, COLUMNS.firstYear),
    entry: { kind: 'choice', from: RANKING_CLASSES },
  },
];

const subKindEntries = (): BookSheet['entries'] => [
  { range: addressOf(SUB_KIND_ROW - 1, COLUMNS.firstYear), entry: { kind: 'choice', from: SUB_KINDS } },
];

const loopEntries = (): BookSheet['entries'] => [
  {
    range: addressOf(LOOP_ROW - 1, COLUMNS.firstYear),
    entry: { kind: 'choice', from: LOOPS.map((each) => LOOP_WORDS[each]) },
  },
];

/** Whom a cooperative that lends serves: its members only, or others too. */
function loopRows(filling: Filling): BookRow[] {
  const loop = filling.statements[0]?.unit.loop;
  return [
    { cells: [], height: 9 },
    chapter('Yang dilayani'),
    field(
      IDENTITY.loop,
      'Close loop atau open loop',
      loop && LOOP_WORDS[loop],
      'Pilihlah dari daftar, atau kosongkan bila tidak diketahui. Tidak mengubah skor.',
    ),
  ];
}

/** What a real-sector cooperative does, in a word of its registration. */
function subKindRows(filling: Filling): BookRow[] {
  return [
    { cells: [], height: 9 },
    chapter('Ragam koperasi'),
    field(
      IDENTITY.subKind,
      'Ragam koperasi sektor riil',
      filling.statements[0]?.unit.subKind,
      'Pilihlah dari daftar (kdmp: desa, kkmp: kelurahan Merah Putih), atau kosongkan bila namanya sudah menyebutnya.',
    ),
  ];
}

/** The class of the ministry's ranking, as its decree gives it. */
function rankingRows(filling: Filling): BookRow[] {
  const given = filling.statements[0]?.unit.classification;
  return [
    { cells: [], height: 9 },
    chapter('Pemeringkatan BUM Desa'),
    field(
      IDENTITY.rankingClass,
      'Kelas menurut pemeringkatan',
      given?.name,
      'Pilihlah dari daftar, atau kosongkan bila tidak diketahui.',
    ),
    field(
      IDENTITY.rankingYear,
      'Tahun pemeringkatan',
      given && String(given.year),
      'Tahun hasil pemeringkatan itu.',
    ),
    field(
      IDENTITY.rankingDecree,
      'Keputusan yang menetapkan',
      given?.decree,
      'Nomor dan tahun keputusannya, misalnya Kepmendesa 7/2023.',
    ),
  ];
}
