import fc from 'fast-check';
import type { Registered, Said } from './evidence';
import { matchUnit, saidKey, UnitIndex, unlessStored } from './match';
import type { Match } from './match';
import { legalKey, niksIn } from './numbers';
import { compareSeats } from './seat';
import { unitName } from './unit-name';

const unit = (id: string, more: Partial<Registered> = {}): Registered => ({
  id,
  name: 'KSP Maju Jaya',
  kind: 'ksp',
  legalEntity: null,
  nik: null,
  seat: null,
  areaCode: null,
  mergedIntoId: null,
  ...more,
});
const said = (more: Partial<Said> = {}): Said => ({ name: 'KSP Maju Jaya', kind: 'ksp', ...more });
const match = (file: Said, units: readonly Registered[], settled: readonly string[] = []): Match =>
  matchUnit(new UnitIndex(units), file, new Set(settled));
const outcome = (found: Match): string =>
  found.verdict === 'certain'
    ? found.candidate.unitId
    : found.verdict === 'doubtful'
      ? `? ${found.candidates.map(({ unitId }) => unitId).join(' ')}`
      : 'new';

describe('a name without what many share', () => {
  it.each<[string, string, string[], string]>([
    ['KSP Maju Jaya', 'maju jaya', [], 'a short prefix'],
    ['Koperasi Simpan Pinjam “Maju Jaya”', 'maju jaya', [], 'a long one, and quotes'],
    ['KOPERASI SIMPAN PINJAM (KSP) MAJU  JAYA', 'maju jaya', [], 'both, capitals, spaces'],
    ['K.S.P. Maju-Jaya', 'maju jaya', [], 'points and a dash'],
    ['Kop. Maju Jaya, KSP', 'maju jaya', [], 'a tail'],
    ['KSP Maju Jaya (Persero)', 'maju jaya', [], 'a tail of companies'],
    ["KSPPS Ma'arif", 'maarif', [], 'an apostrophe inside a word'],
    ['KUD Maju Jaya', 'maju jaya', ['kud'], 'a sort that tells two apart'],
    ['Koperasi Unit Desa Maju Jaya', 'maju jaya', ['kud'], 'the same in full'],
    ['KPRI Sehat', 'sehat', ['kpri'], 'another sort'],
    ['KSP Usaha Maju', 'usaha maju', [], 'a common word inside a name is its own'],
    ['KSP Tunas & Mekar', 'tunas dan mekar', [], 'a sign for a word'],
    ['KSP Mekar Kab. Bogor', 'mekar kabupaten bogor', [], 'a short word'],
    ['Koperasi', 'koperasi', [], 'nothing else is left'],
    ['Koperasi Unit Desa', 'koperasi unit desa', [], 'a sort alone is a name'],
    ['Badan Usaha Milik Desa Sumber Rejeki', 'sumber rejeki', [], 'of a village'],
  ])('%s is "%s" %j: %s', (name, own, forms) => {
    expect(unitName(name)).toEqual({ own, forms });
  });
});

describe('the index of registered units', () => {
  const words = fc.array(fc.constantFrom('maju', 'jaya', 'tani', 'sari', 'bakti'), {
    minLength: 1,
    maxLength: 3,
  });
  const units = fc.array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      name: words.map((each) => `KSP ${each.join(' ')}`),
      nik: fc.constantFrom(null, '3201010101', '3201010102'),
    }),
    { maxLength: 12 },
  );

  it('finds the same, whether it was made of the units or told of every change of them', () => {
    fc.assert(
      fc.property(units, words, fc.constantFrom('3201010101', '3201010102'), (changes, name, nik) => {
        const told = new UnitIndex();
        for (const { id, ...more } of changes) told.put(unit(id, more));
        const last = new Map(changes.map(({ id, ...more }) => [id, unit(id, more)]));
        const made = new UnitIndex([...last.values()]);
        const file = said({ name: `KSP ${name.join(' ')}`, nik });
        expect(matchUnit(told, file)).toEqual(matchUnit(made, file));
        expect(told.hasNik(nik)).toBe(made.hasNik(nik));
      }),
    );
  });

  it('tells whoever asks of units within reach alone', () => {
    const index = new UnitIndex([unit('a', { nik: '3201010101' }), unit('b')]);
    expect(index.candidates(said(), new Set(), ({ id }) => id === 'b').map(({ unitId }) => unitId)).toEqual([
      'b',
    ]);
    expect(index.hasNik('3201010101', ({ id }) => id === 'b')).toBe(false);
  });
});

describe('a legal number', () => {
  it.each<[string, string | undefined, string]>([
    ['518/BH/M.KUKM/IX/2006', '518/BH/MKUKM/IX/2006', 'as it is'],
    [
      'Badan Hukum No. 0518 / bh / m.kukm / IX / 2006 tanggal 3 Mei 2006',
      '518/BH/MKUKM/IX/2006',
      'said in full',
    ],
    ['518-BH-2006', '518/BH/2006', 'other signs'],
    ['518BH2006', '518/BH/2006', 'no signs'],
    ['51/8/BH', '51/8/BH', 'is not 5/18/BH'],
    ['dalam proses', undefined, 'no number'],
    ['', undefined, 'nothing'],
  ])('%s is compared as %s: %s', (text, key) => {
    expect(legalKey(text)).toBe(key);
  });

  it('may stand in the name of a file', () => {
    expect(niksIn('1406010030001 KSP Maju 2024.xlsx')).toEqual(['1406010030001']);
  });
});

describe('two seats', () => {
  it.each<[string, string, string, string]>([
    ['Desa Sukamaju, Kec. Tambun', 'Ds. Sukamaju Kecamatan Tambun', 'same', 'short words'],
    ['Desa Sukamaju, Kec. Tambun', 'Desa Sukasari, Kec. Tambun', 'other', 'another village'],
    ['Jl. Merdeka 1, Kab. Bekasi', 'Kota Bekasi', 'other', 'a town is no regency'],
    ['Jl. Merdeka 1, Kab. Bekasi', 'Kabupaten Bekasi', 'unknown', 'a regency alone is no proof'],
    ['Sukamaju', 'Sukasari', 'other', 'bare names'],
    ['Sukamaju', 'Jl. Raya 3 Sukamaju', 'same', 'one holds the other'],
    ['Desa Sukamaju', 'Kec. Tambun', 'unknown', 'nothing to compare'],
    ['Kec. Kota Baru', 'Kab. Bogor', 'unknown', 'a district that is called a town'],
    ['', 'Sukamaju', 'unknown', 'nothing'],
  ])('%s and %s: %s, %s', (one, other, verdict) => {
    expect(compareSeats(one, other)).toBe(verdict);
    expect(compareSeats(other, one)).toBe(verdict);
  });
});

describe('whose a file is', () => {
  const [inA, inB] = [{ seat: 'Desa Sukamaju, Kec. Tambun' }, { seat: 'Desa Sukasari, Kec. Tambun' }];
  it.each<[string, Said, Registered[], string]>([
    ['the only one of the name', said(), [unit('a'), unit('b', { name: 'KSP Lain' })], 'a'],
    ['a quote mark and a prefix', said({ name: 'Koperasi "Maju Jaya"' }), [unit('a')], 'a'],
    ['two of a name in two villages', said(), [unit('a', inA), unit('b', inB)], '? a b'],
    ['two of a name, the village said', said(inB), [unit('a', inA), unit('b', inB)], 'b'],
    [
      'two of a name, a third village',
      said({ seat: 'Desa Mekar' }),
      [unit('a', inA), unit('b', inB)],
      '? a b',
    ],
    ['two of a name, one without a seat', said(inB), [unit('a', inA), unit('b')], '? b a'],
    ['one of a name, in another village', said(inB), [unit('a', inA)], '? a'],
    [
      'a number and the name',
      said({ legalEntity: '518/BH' }),
      [unit('a', { legalEntity: '518-BH' }), unit('b')],
      'a',
    ],
    [
      'a number and another name',
      said({ legalEntity: '518/BH', name: 'KSP Sentosa' }),
      [unit('a', { legalEntity: '518/BH' })],
      '? a',
    ],
    [
      'a number and a near name',
      said({ legalEntity: '518/BH', name: 'KSP Maju Jaja' }),
      [unit('a', { legalEntity: '518/BH' })],
      'a',
    ],
    [
      'a number that two have',
      said({ legalEntity: '1/BH' }),
      [unit('a', { legalEntity: '1/BH' }), unit('b', { legalEntity: '01/BH' })],
      '? a b',
    ],
    [
      'the name, another number',
      said({ legalEntity: '519/BH' }),
      [unit('a', { legalEntity: '518/BH' })],
      '? a',
    ],
    [
      'the name, one of two numbers',
      said({ legalEntity: '519/BH' }),
      [unit('a', { legalEntity: '518/BH' }), unit('b', { legalEntity: '519/BH' })],
      'b',
    ],
    [
      'a number in another village',
      said({ legalEntity: '1/BH', ...inB }),
      [unit('a', { legalEntity: '1/BH', ...inA })],
      '? a',
    ],
    ['a NIK', said({ nik: '1406010030001' }), [unit('a', { nik: '14.06.01.003.0001' }), unit('b')], 'a'],
    ['a near name', said({ name: 'KSP Maju Jaja' }), [unit('a')], '? a'],
    [
      'a name with another number',
      said({ name: 'KSP Maju Jaya 3' }),
      [unit('a', { name: 'KSP Maju Jaya 02' })],
      'new',
    ],
    [
      'a near name with the same number',
      said({ name: 'KSP Maju Jaja Abadi Sentosa 2' }),
      [unit('a', { name: 'KSP Maju Jaya Abadi Sentosa 02' })],
      '? a',
    ],
    ['a name with a number that another lacks', said({ name: 'KSP Maju Jaya 2' }), [unit('a')], '? a'],
    [
      'a name with another year',
      said({ name: 'KSP Maju Jaya 2024' }),
      [unit('a', { name: 'KSP Maju Jaya 2023' })],
      '? a',
    ],
    ...[
      ['KSP Maju Jaya Abadi 31-12-2024', 'KSP Maju Jaya Abadi 30-06-2024'],
      ['KSP Maju Jaya Abadi per 31 Desember 2024', 'KSP Maju Jaya Abadi per 30 September 2024'],
      ['KSP Maju Jaya Abadi Tahun Buku 24', 'KSP Maju Jaya Abadi Tahun Buku 23'],
      ['KSP Maju Jaya Abadi No. 12/BH/2019', 'KSP Maju Jaya Abadi No. 3/BH/2019'],
    ].map(([name = '', known = '']): [string, Said, Registered[], string] => [
      `the name with what dates its paper: ${name}`,
      said({ name }),
      [unit('a', { name: known })],
      '? a',
    ]),
    ['a name written in one word', said({ name: 'KSP Majujaya' }), [unit('a')], '? a'],
    ['a name with its village', said({ name: 'KSP Maju Jaya Sukamaju' }), [unit('a')], '? a'],
    ['a near name in another village', said({ name: 'KSP Maju Jaja', ...inB }), [unit('a', inA)], 'new'],
    ['another kind', said({ kind: 'bumdes', name: 'BUM Desa Maju Jaya' }), [unit('a')], '? a'],
    ['two kinds of a name', said(), [unit('a'), unit('b', { name: 'USP Maju Jaya', kind: 'usp' })], 'a'],
    ['another sort', said({ name: 'KUD Maju Jaya' }), [unit('a', { name: 'KPRI Maju Jaya' })], '? a'],
    ['a sort left away', said({ name: 'Koperasi Maju Jaya' }), [unit('a', { name: 'KUD Maju Jaya' })], 'a'],
    ['another regency', said({ seat: 'Kab. Siak' }), [unit('a', { areaCode: '14.06.01' })], '? a'],
    ['a common word more', said({ name: 'KSP Usaha Maju' }), [unit('a', { name: 'KSP Maju' })], 'new'],
    ['nobody', said({ name: 'KSP Sentosa' }), [unit('a')], 'new'],
  ])('%s', (_, file, units, expected) => {
    expect(outcome(match(file, units))).toBe(expected);
  });

  it('is what somebody said of such a file before, unless of two', () => {
    const units = [unit('a', inA), unit('b', inB)];
    expect(outcome(match(said(), units, ['b']))).toBe('b');
    expect(outcome(match(said(), units, ['a', 'b']))).toBe('? a b');
    expect(outcome(match(said({ name: 'KSP Sentosa' }), units, ['a']))).toBe('a');
  });

  it('is asked where a name alone leads to a unit that has another file of the year', () => {
    const found = unlessStored(match(said(), [unit('a')]), true);
    expect(found).toMatchObject({ verdict: 'doubtful', candidates: [{ differs: ['year-stored'] }] });
    const numbered = match(said({ legalEntity: '1/BH' }), [unit('a', { legalEntity: '1/BH' })]);
    expect(unlessStored(numbered, true)).toBe(numbered);
  });

  it('is remembered by what the file says, however it is written', () => {
    expect(saidKey(said({ name: '"Maju Jaya" (KSP)' }))).toBe(saidKey(said()));
    expect(saidKey(said({ seat: 'Desa Mekar' }))).not.toBe(saidKey(said()));
  });
});

const word = fc.constantFrom('maju', 'jaya', 'sentosa', 'tunas', 'mekar', 'karya', 'bakti', 'usaha');
const names = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const seats = fc.constantFrom('Desa Sukamaju', 'Desa Sukasari', 'Kec. Tambun', null);
const numbers = fc.constantFrom('518/BH/2006', '519/BH/2006', null);
const units = fc
  .array(fc.record({ name: names, seat: seats, legalEntity: numbers }), { maxLength: 6 })
  .map((all) => all.map((each, at) => unit(`u${at}`, each)));
const file = fc
  .record({ name: names, seat: seats, legalEntity: numbers })
  .map(({ name, seat, legalEntity }) => ({
    ...said({ name }),
    ...(seat === null ? {} : { seat }),
    ...(legalEntity === null ? {} : { legalEntity }),
  }));
const dressed = fc.constantFrom<(name: string) => string>(
  (name) => `KSP ${name}`,
  (name) => `Koperasi Simpan Pinjam "${name.toUpperCase()}"`,
  (name) => `Kop. ${name}`,
  (name) => `${name} (KSP)`,
  (name) => `‘${name}’,  KSP`,
);

describe('whose a file is, always', () => {
  it('is never sure of a unit that something speaks against, or of one of two namesakes of which nothing else is known', () => {
    fc.assert(
      fc.property(file, units, (each, all) => {
        const found = match(each, all);
        if (found.verdict !== 'certain') return;
        const twins = all.filter(({ name }) => unitName(name).own === unitName(each.name).own);
        expect(found.candidate.differs).toEqual([]);
        const told = found.candidate.agrees.some((why) => why === 'same-legal' || why === 'same-seat');
        expect(twins.length === 1 || told).toBe(true);
      }),
    );
  });

  it('never proposes a double of a name that is registered, however it is dressed', () => {
    fc.assert(
      fc.property(names, units, dressed, dressed, (name, all, registered, sent) => {
        const found = match(said({ name: sent(name) }), [...all, unit('x', { name: registered(name) })]);
        expect(found.verdict).not.toBe('new');
      }),
    );
  });

  it('does not depend on the order of the register, nor on how the name is dressed', () => {
    fc.assert(
      fc.property(file, units, dressed, (each, all, dress) => {
        const found = outcome(match(each, all));
        expect(outcome(match(each, [...all].reverse()))).toBe(found);
        expect(outcome(match({ ...each, name: dress(each.name) }, all))).toBe(found);
      }),
    );
  });
});
