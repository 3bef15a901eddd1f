import { AMOUNTS } from '../../domain/comparison/amounts';
import type { AreaTotals } from '../../domain/comparison/area-totals';
import { cut, exact, plain } from '../../domain/decimal';
import type { Table, TableCell } from '../../domain/table';
import { AMOUNT_WORDS } from '../../rendering/messages';
import { rupiah } from '../../rendering/numbers';
import { countCell, wordCell } from '../../views/peers/said';

/** How many units there are, how many of them were judged, and how many of those a finding holds. */
interface Covered {
  readonly all: number;
  readonly judged: number;
  readonly held: number;
}

/** The sums of an area as a table, with how many units each of them leaves out. */
export function totalsTable(
  { totals }: AreaTotals,
  { all, judged, held }: Covered,
  about: readonly string[],
  verdict: string,
): Table {
  const amount = (text: string): TableCell => ({
    said: rupiah(cut(exact(text), 2)),
    value: text,
    unit: 'rupiah',
  });
  return {
    id: 'jumlah-wilayah',
    title: 'Jumlah',
    about,
    columns: [
      { id: 'amount', label: 'Pos' },
      { id: 'sum', label: 'Jumlah (Rp)', unit: 'rupiah' },
      { id: 'units', label: 'Dari unit', unit: 'number' },
      { id: 'left-out', label: 'Tidak ikut', unit: 'number' },
    ],
    rows: AMOUNTS.map((name) => ({
      cells: [
        wordCell(AMOUNT_WORDS[name]),
        amount(plain(totals[name].sum)),
        countCell(totals[name].units),
        countCell(all - totals[name].units),
      ],
    })),
    notes: [
      `Dari ${judged} penilaian terakhir tahun itu, ${held} di antaranya ditahan temuan tetapi ikut dijumlahkan. Tidak ikut: ${all - judged} unit yang belum dinilai, dan yang tidak melaporkan posnya; tidak dihitung sebagai nol.`,
      verdict,
    ],
  };
}

/** Whether the sums of an area agree: a finding where they do not. */
export function balanceWords({
  units,
  assets,
  liabilitiesAndEquity,
  difference,
  fails,
}: AreaTotals['balance']): string {
  if (units === 0) return 'Belum ada unit yang melaporkan aset, kewajiban, dan ekuitas bersama-sama.';
  if (!fails)
    return `Jumlah aset sama dengan jumlah kewajiban dan ekuitas pada ${units} unit yang melaporkan ketiganya.`;
  const [found, expected, left] = [assets, liabilitiesAndEquity, difference].map((each) =>
    rupiah(cut(each, 2)),
  );
  return `Temuan: pada ${units} unit yang melaporkan ketiganya, jumlah aset Rp${found ?? ''} tidak sama dengan kewajiban dan ekuitas Rp${expected ?? ''}; selisih Rp${left ?? ''}. Periksa laporan unit bertanda * sebelum angka ini dipakai.`;
}
