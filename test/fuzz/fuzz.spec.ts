import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(__dirname, '../..');
/** Every damage and every attack, most of them twice or more. */
const CASES = 100;
/** Another one finds other faults: `npm run fuzz` takes one by the clock. */
const SEED = 20_261_130;

interface Report {
  readonly cases: number;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly wrong: readonly string[];
  readonly peakMib: number;
}

describe('damaged and hostile files', () => {
  it('each end in a reading or in faults that are told, within 512 MiB', async () => {
    const args = ['-r', './.config/swc-register.cjs', 'test/fuzz/run.ts', `${CASES}`, `${SEED}`];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT });
    const report = JSON.parse(stdout) as Report;
    expect(report.wrong).toEqual([]);
    expect(Object.values(report.outcomes).reduce((sum, count) => sum + count, 0)).toBe(CASES);
    // Files that are read, that are refused whole, and that are refused for a cell: all are among them.
    expect(Object.keys(report.outcomes)).toEqual(
      expect.arrayContaining([
        'read',
        'damaged',
        'too-large',
        'not-a-workbook',
        'amount-unreadable',
        'unsafe-xml',
      ]),
    );
    expect(report.peakMib).toBeLessThan(512);
  });
});
