import { EDITION } from '../../../test/support/results';
import { buildStatement } from '../../../test/support/build-statement';
import { basisFor } from '../../domain/assessment/basis';
import { assessFully } from '../../domain/assessment/explain';
import { namesFor } from '../../domain/assessment/names';
import { resultOf } from '../../domain/assessment/tell';
import { kkpkk2021 } from '../../domain/rules/kkpkk-2021';
import type { Statement } from '../../domain/statement/statement';
import { gapsPart } from './gaps';
import type { GapRow } from './gaps';

const NOW = buildStatement({ figures: { 'total-assets': 90 } });

function gapsBeside(before?: Statement): GapRow[] {
  const full = assessFully(basisFor(kkpkk2021, NOW, { before }));
  const result = resultOf('a.xlsx', EDITION, [{ full, findings: [] }], namesFor('ksp', kkpkk2021));
  const [period] = result.periods;
  return period ? gapsPart(period, 'ksp') : [];
}

const { year } = NOW.period;
const said = (rows: readonly GapRow[]): string =>
  rows.map(({ why, remedy }) => `${why} ${remedy}`).join('\n');

describe('what is missing', () => {
  it('names the year of a statement that is not there', () => {
    expect(said(gapsBeside())).toContain(
      `Angka tahun ${year - 1} tidak ada. Tambahkan laporan tahun ${year - 1}.`,
    );
  });

  it('names the year of a figure that only the year before leaves out, and opens no field of this year for it', () => {
    const grown = gapsBeside(buildStatement({ figures: { cash: 1 } })).filter(({ why }) =>
      why.includes(`(${year - 1})`),
    );
    expect(said(grown)).toContain(`ASET (${year - 1})”`);
    for (const { why, field } of grown) if (!why.includes(' dan ')) expect(field).toBe('');
  });

  it('leads to the field of a figure and to the list of a question', () => {
    const rows = gapsBeside();
    expect(rows.map(({ field }) => field)).toContain('#cash');
    expect(rows.find(({ list }) => list !== '')?.remedy).toMatch(/^Jawab semua pertanyaan/);
    expect(said(rows)).not.toContain('templat');
  });
});
