import { enteredStep } from './entered-step';

it.each<[body: unknown, step: string, why: string]>([
  [{ tindakan: 'csv', pemeriksa: 'rani' }, 'csv', 'a button that was pressed'],
  [{ tindakan: '', pemeriksa: ' rani ' }, 'tugaskan', 'the enter key in the field of the examiner'],
  [{ tindakan: '', pemeriksa: '', nama: 'Besar' }, 'kelompok', 'the enter key in the name of a group'],
  [{ tindakan: '', pemeriksa: 'rani', nama: 'Besar' }, '', 'either may be meant'],
  [{ tindakan: '' }, '', 'nothing was filled in'],
  [undefined, '', 'nothing was sent'],
])('%j: %j, %s', (body, step) => {
  expect(enteredStep(body)).toBe(step);
});
