import type { TrayEntry } from '../../intake/tray';
import { inboxLine } from './inbox-line';

const NONE = { queued: 0, reading: 0, asked: 0, refused: 0, assessed: 1, discarded: 0 };
const asked = (question: TrayEntry['question']): TrayEntry[] =>
  [
    { filename: 'b.xlsx', uploadId: 'u', question, kind: null, name: null, year: null, ruleSetId: null },
  ] as unknown as TrayEntry[];

it.each([
  ['the next file, on the page that asks of it', asked('rows'), { ...NONE, asked: 2 }, '/unggah/u/baca'],
  [
    'the list of what is asked, where the tray itself asks',
    asked('unit'),
    { ...NONE, asked: 1 },
    '/masuk?keadaan=asked',
  ],
  ['what could not be read, once all is answered', [], { ...NONE, refused: 1 }, '/masuk?keadaan=refused'],
  ['nothing, where nothing waits', [], NONE, undefined],
])('after a file of the tray was answered: %s', (_, entries, states, href) => {
  expect(inboxLine({ entries, states })?.href).toBe(href);
});
