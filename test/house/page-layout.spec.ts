import { layoutFaults } from '../support/page-layout';
import type { PrintedPage } from '../support/pdf-lines';

const page = (texts: readonly string[], to = 90): PrintedPage => ({
  height: 100,
  words: texts,
  lines: texts.map((text, at) => ({ text, top: at, bottom: at === texts.length - 1 ? to : at + 1 })),
});
const MUCH = Array.from({ length: 12 }, (_, at) => `isi ${at}`);
const END = page([...MUCH, 'Ibu Ani']);

it.each<[PrintedPage[], number, string]>([
  [[page(MUCH), END], 0, 'well'],
  [[page([...MUCH, 'Aspek']), END], 1, 'a heading at the end of a page'],
  [[page([...MUCH, 'No. Temuan Saran Keadaan']), END], 1, 'a table torn from its head'],
  [[page(['isi'], 20), END], 1, 'a page that is nearly empty'],
  [[page(MUCH), page(['Contoh, 3 Mei', 'Kepala', 'Ibu Ani', 'NIP 1'])], 1, 'a signature alone'],
  [[page(MUCH), page(MUCH)], 1, 'nobody signs'],
])('%# has %d faults: %s', (pages, count) => {
  expect(layoutFaults(pages, 'Ani')).toHaveLength(count);
});
