import '../support/source-threads';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../src/commands/run';
import type { AssessmentResult } from '../../src/domain/assessment/result';
import { said } from '../support/said';
import { TWO_UNITS_FILE } from '../support/two-units';

const folder = mkdtempSync(join(tmpdir(), 'rapor-parts-'));
const path = join(folder, TWO_UNITS_FILE.filename);
writeFileSync(path, TWO_UNITS_FILE.content);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Told = AssessmentResult & { readonly parts?: readonly AssessmentResult[] };

/** The law and the kind of each result, those of parts under the whole. */
async function told(...args: string[]): Promise<unknown> {
  const { value, out } = await said(() => runCommand(['assess', path, '--json', ...args]));
  expect(value).toBe(0);
  return (JSON.parse(out) as Told[]).map(({ ruleSet, unit, parts = [] }) => [
    ruleSet,
    unit.kind,
    parts.map((each) => [each.ruleSet, each.unit.kind]),
  ]);
}

describe('rapor assess, a cooperative that trades and lends', () => {
  it.each<[readonly string[], unknown]>([
    [[], [['kkpkk-sektor-riil-2021', 'riil', [['kkpkk-2021', 'usp']]]]],
    [['--kind', 'riil'], [['kkpkk-sektor-riil-2021', 'riil', [['kkpkk-2021', 'usp']]]]],
    [['--kind', 'usp'], [['kkpkk-2021', 'usp', []]]],
    [
      ['--kind', 'riil', '--rules', 'kkpkk-sektor-riil-2021,perdep-06-2016'],
      [
        ['kkpkk-sektor-riil-2021', 'riil', [['perdep-06-2016', 'usp']]],
        ['perdep-06-2016', 'riil', []],
      ],
    ],
  ])('with %j tells the whole and its savings and loan unit, each by its own law', async (args, expected) => {
    expect(await told(...args)).toEqual(expected);
  });

  it('prints both, and a report of each', async () => {
    const html = join(folder, 'hasil.html');
    const { out, err } = await said(() => runCommand(['assess', path, '--html', html]));
    expect(err).toBe('');
    expect(out.match(/^KOPERASI SERBA USAHA MAKMUR \((riil|usp)\)/gm)).toHaveLength(2);
    expect(
      readdirSync(folder)
        .filter((each) => each.endsWith('.html'))
        .sort(),
    ).toEqual(['hasil (USP).html', 'hasil.html']);
    for (const name of ['hasil.html', 'hasil (USP).html']) {
      const report = readFileSync(join(folder, name), 'utf8');
      expect(report).toContain('skornya tidak dijumlahkan');
      expect(report.match(/<dt>(?:Koperasi sektor riil|Unit Simpan Pinjam)[^<]*<\/dt>/g)).toHaveLength(2);
    }
  });
});
