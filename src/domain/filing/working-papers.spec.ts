import { newOnPaper, type WorkingEntry, type WorkingKind } from './working-papers';

const entry = (kind: WorkingKind, more: Partial<WorkingEntry> = {}): WorkingEntry => ({
  ...{ indicator: '1.1', kind, text: '', assessmentId: 'a', by: 'rani', on: '2026-01-02' },
  ...more,
});
const NOTED = entry('note', { text: 'Dicocokkan' });

it.each<[entries: WorkingEntry[], note: string, reviewed: boolean, is: WorkingKind[], why: string]>([
  [[], '', false, [], 'nothing was said'],
  [[], 'Dicocokkan', true, ['note', 'reviewed'], 'both are new'],
  [[NOTED, entry('reviewed')], 'Dicocokkan', true, [], 'the same form, sent twice'],
  [[NOTED], 'Beda', false, ['note'], 'another note'],
  [[{ ...NOTED, by: 'budi' }], 'Dicocokkan', false, ['note'], 'somebody else says the same'],
  [[{ ...NOTED, assessmentId: 'b' }], 'Dicocokkan', false, ['note'], 'of another assessment'],
  [[{ ...NOTED, indicator: '1.2' }], 'Dicocokkan', false, ['note'], 'of another ratio'],
  [
    [NOTED, entry('note', { text: 'Beda' })],
    'Dicocokkan',
    false,
    ['note'],
    'said again after something else',
  ],
  [[entry('reviewed')], '', false, ['reopened'], 'taken back'],
  [
    [entry('reviewed', { assessmentId: 'b' })],
    '',
    true,
    ['reviewed'],
    'reviewed before it was assessed anew',
  ],
])('%#: of %j, %s, %s: %j, %s', (entries, note, reviewed, is) => {
  expect(newOnPaper(entries, { indicator: '1.1', assessmentId: 'a', note, reviewed }, 'rani')).toEqual(is);
});
