import type { Table } from '../../domain/table';
import type { AddressedUnit } from '../../comparisons/area-lists.service';
import { SHORT_KINDS } from '../../rendering/messages';
import { wordCell } from '../../views/peers/said';

/** To whom papers of an area's year are sent, as a table. @param area its name */
export const envelopesTable = (units: readonly AddressedUnit[], area: string, year: number): Table => ({
  id: `amplop-${area}-${year}`,
  title: 'Daftar amplop',
  about: [area, `Tahun buku ${year}`],
  columns: [
    { id: 'name', label: 'Kepada' },
    { id: 'kind', label: 'Jenis' },
    { id: 'seat', label: 'Alamat' },
  ],
  rows: units.map(({ name, kind, seat }) => ({
    cells: [
      wordCell(`Pengurus ${name}`),
      wordCell(SHORT_KINDS[kind]),
      wordCell(seat ?? 'alamat belum diketahui'),
    ],
  })),
  notes: ['Unit yang laporan tahun itu sudah dinilai. Alamat menurut laporan atau register terakhir.'],
});
