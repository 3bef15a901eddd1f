import type { TasksPart } from '../../views/parts/tasks';

/** Where a task is done: the list of questions, the field of a figure, or the door for files. */
export function taskHref(
  statementId: string,
  { upload, list, field }: Pick<TasksPart['rows'][number], 'upload' | 'list' | 'field'>,
): string {
  if (upload) return '/#unggah';
  if (list !== '') return `/laporan/${statementId}/kuesioner/${encodeURIComponent(list)}`;
  return `/laporan/${statementId}/ketik${field}`;
}
