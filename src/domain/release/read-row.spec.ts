import { readManifest } from './manifest';
import { originIn } from './read-content';
import { readRow } from './read-row';

const ID = '01a22981-e0ee-7000-8b16-38b2b6f354ab';
const UNIT = {
  ...{ unit_id: ID, name: 'KSP A', kind: 'ksp', legal_entity: null, seat: null, authority: null },
  ...{ area_code: '14.06', nik: null, part_of: null, merged_into: null, closed_on: '2024-02-29' },
  registered_at: '2026-11-29T22:51:47.309Z',
};
const FIGURE = {
  ...{ statement_id: ID, unit_id: ID, year: 2020, position: 0, line: 'cash', amount: '1' },
  ...{ origin: null, origin_data: null, note: null },
};

describe('a row of a release', () => {
  it('is read as what it is', () => {
    expect(readRow('units', JSON.stringify(UNIT))).toEqual(UNIT);
    expect(readRow('figures', JSON.stringify(FIGURE))).toEqual(FIGURE);
    const told = { ...FIGURE, note: 'ditulis \\u0000 oleh mesin lama' };
    expect(readRow('figures', JSON.stringify(told))).toEqual(told);
  });

  it.each<[object, string]>([
    [{ unit_id: 'new' }, 'a name that no unit has'],
    [{ unit_id: '../x"><b>' }, 'an address'],
    [{ part_of: 'x'.repeat(5000) }, 'a part of nothing'],
    [{ name: 'A\0B' }, 'a character 0'],
    [{ area_code: 'zz.99' }, 'no area'],
    [{ nik: '<b>apa saja</b>' }, 'no number of a cooperative'],
    [{ nik: '1'.repeat(500) }, 'a number that nobody has'],
    [{ closed_on: '2023-02-29' }, 'a day of no calendar'],
    [{ registered_at: '2026-11-29 kemarin' }, 'a day and more'],
  ])('is none with %j: %s', (changed, _) => {
    expect(readRow('units', JSON.stringify({ ...UNIT, ...changed }))).toBeUndefined();
  });

  it.each([{ year: 9_007_199_254_740_991 }, { position: 2_147_483_648 }, { position: 0.5 }])(
    'is none with a number that no database keeps: %j',
    (changed) => {
      expect(readRow('figures', JSON.stringify({ ...FIGURE, ...changed }))).toBeUndefined();
    },
  );

  it('has no character 0 in what a cell holds as JSON either', () => {
    expect(originIn('{"at":"json","file":"a","path":"b"}')).toBeDefined();
    expect(originIn(String.raw`{"at":"json","file":"a\u0000","path":"b"}`)).toBeUndefined();
    expect(originIn(String.raw`{"at":"json","file":"a\\u0000","path":"b"}`)).toBeDefined();
  });
});

describe('a manifest', () => {
  const told = {
    ...{ format: 'rapor-release-1', kind: 'whole', form: 'jsonl', area: '14.06' },
    ...{ until: '2026-11-29T22:51:47.309Z', settings: {}, files: [] },
  };

  it('is read', () => {
    expect(readManifest(JSON.stringify(told))).toEqual(told);
    expect(readManifest(JSON.stringify({ ...told, area: '' }))).toBeDefined();
  });

  it.each([{ area: '<b>' }, { area: 'a\0' }, { area: '9'.repeat(99) }, { until: 'besok' }, { until: '\0' }])(
    'is none with %j',
    (changed) => {
      expect(readManifest(JSON.stringify({ ...told, ...changed }))).toBeUndefined();
    },
  );
});
