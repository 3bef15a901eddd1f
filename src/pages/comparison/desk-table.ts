import type { DeskUnit } from '../../attention/desk';
import type { Table } from '../../domain/table';
import { SHORT_KINDS } from '../../rendering/messages';
import { wordCell } from '../../views/peers/said';
import { areaOf, deskAddress, type DeskQuery } from './desk-page';
import { reasonView } from '../shared/attention-reasons';

/** Units of the desk with every reason, a line each, as a file of them has it. @param names of their areas, by code */
export const deskTable = (
  units: readonly DeskUnit[],
  names: ReadonlyMap<string, string>,
  query: DeskQuery,
): Table => ({
  id: 'meja-kerja',
  title: 'Yang perlu perhatian',
  about: [`Keadaan ${query.today}`, deskAddress(query)],
  columns: [
    { id: 'unit', label: 'Unit' },
    { id: 'kind', label: 'Jenis' },
    { id: 'area', label: 'Wilayah' },
    { id: 'reason', label: 'Alasan' },
    { id: 'figures', label: 'Keterangan' },
    { id: 'since', label: 'Sejak' },
    { id: 'action', label: 'Langkah berikutnya' },
  ],
  rows: units.flatMap((each) =>
    each.reasons.map((reason) => {
      const { title, figures, since, action } = reasonView(each, reason);
      const { name, kind, areaCode } = each.unit;
      const words = [
        name,
        SHORT_KINDS[kind],
        areaOf(areaCode, names, query.wilayah),
        title,
        figures.join(' '),
        since,
        action,
      ];
      return { cells: words.map((said) => wordCell(said)) };
    }),
  ),
  notes: [],
});
