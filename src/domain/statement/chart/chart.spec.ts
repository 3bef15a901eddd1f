import { chartIndex, chartOf } from '.';

describe.each(['ksp', 'usp', 'kspps', 'uspps', 'bumdes', 'riil'] as const)('the chart of a %s', (kind) => {
  const lines = chartOf(kind);
  const index = chartIndex(kind);

  it('has each line once, each code of its form once', () => {
    expect(index.lines.size).toBe(lines.length);
    const codes = lines.flatMap((line) => (line.ministryCode ? [`${line.part} ${line.ministryCode}`] : []));
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('has every part below a total or a result of the same statement, and no total without parts', () => {
    const stray = lines.filter(({ parent, part }) => {
      const above = parent === undefined ? undefined : index.lines.get(parent);
      return parent !== undefined && (above?.part !== part || above.role === 'item');
    });
    const empty = lines.filter((line) => line.role !== 'item' && !index.parts.has(line.code));
    expect([...stray, ...empty].map((line) => line.code)).toEqual([]);
  });

  it('has the parts of the form one after another, each whole', () => {
    const parts = lines.map((line) => line.part);
    expect(parts.filter((part, at) => part !== parts[at - 1])).toEqual([...new Set(parts)]);
  });

  it('has one total of each place, and one line for the rest of it', () => {
    for (const marked of [lines.filter((line) => line.closes), lines.filter((line) => line.rest)]) {
      const zones = marked.map((line) => line.zone);
      expect(zones).toEqual([...new Set(zones)]);
    }
  });

  it('says what to write in every line, and to write contra lines with a minus', () => {
    expect(lines.filter((line) => line.hint === '' || line.label === '')).toEqual([]);
    expect(lines.filter((line) => line.contra && !line.hint.includes('minus'))).toEqual([]);
  });
});

describe('the chart of a unit of a cooperative', () => {
  it('adds what stands between the unit and its parent', () => {
    const own = new Set(chartOf('ksp').map((line) => line.code));
    expect(chartOf('usp').flatMap((line) => (own.has(line.code) ? [] : [line.code]))).toEqual([
      'inter-unit-receivables',
      'inter-unit-payables',
      'parent-temporary-capital',
      'parent-capital',
      'other-equivalent-deposits',
    ]);
  });

  it('counts capital that the parent may take back among the debts', () => {
    expect(chartIndex('usp').lines.get('parent-temporary-capital')?.parent).toBe('long-term-liabilities');
  });
});

describe('the chart of a BUM Desa', () => {
  const { lines, parts } = chartIndex('bumdes');
  const codeOf = (code: string): string | undefined => lines.get(code)?.ministryCode;

  it.each([
    ['current-assets', '1.1'],
    ['inventories', '1.1.05'],
    ['fixed-assets', '1.3'],
    ['current-liabilities', '2.1'],
    ['equivalent-deposits', '3.1'],
    ['head-office-account', '3.8'],
    ['gross-participation', '4.1.08'],
    ['loan-loss-expense', '6.1.07.01'],
    ['bank-loan-interest', '7.2.02'],
  ])('has %s where the decree has %s', (line, code) => {
    expect(codeOf(line)).toBe(code);
  });

  it('has the owners’ capital where a cooperative has its own', () => {
    expect(parts.get('equivalent-deposits')?.map((line) => line.code)).toEqual([
      'village-capital',
      'community-capital',
    ]);
  });

  it('counts people and percentages as such', () => {
    const units = (unit: string): string[] =>
      [...lines.values()].filter((line) => line.unit === unit).map((line) => line.code);
    expect(units('persons')).toEqual(['borrowers', 'borrowers-in-arrears', 'borrowers-in-arrears-3-months']);
    expect(units('percent')).toEqual([
      'return-rate-a',
      'return-rate-b',
      'return-rate-c',
      'return-rate-d',
      'return-rate-e',
      'return-rate-f',
      'return-rate-g',
      'return-rate-unknown',
      'arrears-rate',
    ]);
  });
});
