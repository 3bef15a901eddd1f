import { sentText } from '../../web/form';

/**
 * What is to be done with the rows: the button that was pressed, else, of the enter key, what the only field that was
 * filled in belongs to. Empty where that is not certain.
 */
export function enteredStep(body: unknown): string {
  const [pressed, examiner, group] = ['tindakan', 'pemeriksa', 'nama'].map((each) =>
    sentText(body, each).trim(),
  );
  if (pressed) return pressed;
  if (examiner) return group ? '' : 'tugaskan';
  return group ? 'kelompok' : '';
}
