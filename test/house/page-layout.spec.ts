import { layoutFaults } from '../support/page-layout';
import type { PrintedPage } from '../support/pdf-lines';
import type { PieceRole, TaggedPiece } from '../support/pdf-structure';

const page = (texts: readonly string[], to = 90): PrintedPage => ({
  height: 100,
  words: texts,
  lines: texts.map((text, at) => ({ text, top: at, bottom: at === texts.length - 1 ? to : at + 1 })),
});
const MUCH = Array.from({ length: 12 }, (_, at) => `isi ${at}`);
const END = page([...MUCH, 'Ibu Ani']);
const piece = (role: PieceRole, on = 0, note = false): TaggedPiece => ({ page: on, role, note });
const WELL = [piece('heading'), piece('text'), piece('heading', 1), piece('text', 1)];

it.each<[PrintedPage[], TaggedPiece[], number, string]>([
  [[page(MUCH), END], WELL, 0, 'well'],
  [[page(MUCH), END], [piece('text'), piece('heading')], 1, 'a heading at the end of a page'],
  [[page(MUCH), END], [piece('text'), piece('caption')], 1, 'a caption torn from its table'],
  [[page(MUCH), END], [piece('text'), piece('table head')], 1, 'a table torn from its head'],
  [[page(MUCH), END], [piece('text'), piece('group row')], 1, 'rows torn from what names them'],
  [[page(MUCH), END], [piece('text'), piece('text', 1, true)], 1, 'a note torn from its table'],
  [[END], [piece('text'), piece('heading')], 0, 'a heading that ends the paper'],
  [[page(['isi'], 20), END], WELL, 1, 'a page that is nearly empty'],
  [[page(MUCH), page(['Contoh, 3 Mei', 'Kepala', 'Ibu Ani', 'NIP 1'])], WELL, 1, 'a signature alone'],
  [[page(MUCH), page(MUCH)], WELL, 1, 'nobody signs'],
])('%# has %d faults: %s', (pages, pieces, count) => {
  expect(layoutFaults({ pages, pieces }, 'Ani')).toHaveLength(count);
});

it('asks no signature of what nobody signs', () => {
  expect(layoutFaults({ pages: [page(MUCH)], pieces: [] })).toEqual([]);
});
