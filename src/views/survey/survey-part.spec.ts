import { ikm2017 } from '../../domain/survey/ikm-2017';
import { ownInstrument } from '../../domain/survey/own';
import { surveyResult, type SurveyOutcome } from '../../domain/survey/result';
import { servqual } from '../../domain/survey/servqual';
import { surveyPart } from './survey-part';

const FRAME = { unit: 'KSP A', all: [], came: 0, links: true };
const outcome = (year: number, rows: readonly (number | null)[][], instrument = ikm2017): SurveyOutcome => ({
  ...{ year, instrument },
  result: surveyResult(instrument, rows),
});
/** So many members, each element as its list says. */
const all = (n: number, ...answers: readonly number[]): number[][] =>
  Array.from({ length: n }, () => [...answers]);
const LOW = [3, 3, 1, 3, 3, 3, 3, 3, 2];

describe('what came of a survey in words', () => {
  it('names the class, and what is to be looked at first', () => {
    const { sentences, index, interval } = surveyPart(outcome(2025, all(12, ...LOW)), FRAME);
    expect([index, interval]).toEqual(['66,00', 'n = 12; selang 95 %: 66,00 sampai 66,00']);
    expect(sentences).toEqual([
      '12 anggota memberi pelayanan indeks 66,00. Kelasnya C: kurang baik.',
      'Yang paling perlu diperhatikan: Waktu penyelesaian (1,00), Sarana dan prasarana (2,00), dan Persyaratan (3,00).',
    ]);
  });

  it('says where the interval reaches over a class, and whether a change is one', () => {
    const before = outcome(2024, all(12, ...LOW));
    const now = outcome(2025, [...all(10, ...LOW), ...all(10, 4, 4, 4, 4, 4, 4, 4, 4, 4)]);
    const { sentences, table } = surveyPart(now, { ...FRAME, all: [before, outcome(2023, [], servqual)] });
    expect(sentences.slice(1)).toEqual([
      'Kelas itu belum pasti: selang 95 % mencakup kelas C sampai A. Tambah jawaban supaya lebih pasti.',
      expect.stringContaining('Waktu penyelesaian (2,50)') as string,
      'Tahun 2024: 66,00, berubah +16,50. Selang 95 % kedua tahun terpisah, jadi perubahannya nyata.',
    ]);
    expect(table?.columns.map(({ label }) => label)).toEqual([
      'Yang dinilai',
      'n',
      'Rata-rata',
      'Rata-rata 2024',
    ]);
  });

  it('says that classes were not checked where they were not', () => {
    const own = ownInstrument({ labels: ['Ramah'], highest: 5 });
    const { sentences, bands } = surveyPart(outcome(2025, all(10, 5), own), FRAME);
    expect(sentences).toEqual([
      '10 anggota memberi 100,00 % dari jawaban tertinggi. Kelasnya 1: sangat baik (batas kelasnya belum diperiksa naskahnya).',
    ]);
    expect(bands[0]?.source).toContain('belum diperiksa naskahnya');
  });

  it('says why there is none', () => {
    expect(surveyPart(outcome(2025, []), { ...FRAME, came: 4 }).tooFew).toMatch(/^Baru 4 jawaban/);
    expect(surveyPart(outcome(2025, []), { ...FRAME, came: 12 }).tooFew).toMatch(
      /^12 jawaban sudah masuk. Tutup/,
    );
    const gaps = all(12, ...LOW).map((row, at) =>
      row.map((each, item) => (item === 0 && at < 5 ? null : each)),
    );
    expect(surveyPart(outcome(2025, gaps), { ...FRAME, came: 12 })).toMatchObject({
      sentences: [],
      tooFew: expect.stringContaining('kurang dari 10 anggota') as string,
    });
  });
});

describe('importance beside experience', () => {
  const rows = Array.from({ length: 10 }, () => [
    ...servqual.items.map((_, at) => (at === 3 ? 2 : 4)),
    ...servqual.items.map((_, at) => (at === 3 ? 5 : at === 0 ? 3 : 4)),
  ]);

  it('is drawn for both widths and told: each point leads to its row', () => {
    const part = surveyPart(outcome(2025, rows, servqual), FRAME).priorities;
    expect(part?.rows[0]).toEqual({
      ...{ id: 'REL2', label: 'Catatan simpanan dan pinjaman benar' },
      ...{ quadrant: 'Perbaiki lebih dulu', importance: '5,00', experience: '2,00' },
    });
    const drawing = String(part?.drawing);
    expect([...drawing.matchAll(/<svg /g)]).toHaveLength(2);
    expect([...drawing.matchAll(/<a href="#butir-REL2"/g)]).toHaveLength(2);
    expect(drawing).toContain('Catatan simpanan dan pinjaman benar: perbaiki lebih dulu');
  });

  it('leads nowhere on paper, and is not there where importance is not asked', () => {
    const paper = surveyPart(outcome(2025, rows, servqual), { ...FRAME, links: false }).priorities;
    expect(String(paper?.drawing)).not.toContain('<a ');
    expect(surveyPart(outcome(2025, all(12, ...LOW)), FRAME).priorities).toBeNull();
  });
});
