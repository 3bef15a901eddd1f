import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ThreadPool, type ThreadSettings } from './thread-pool';

const folder = mkdtempSync(join(tmpdir(), 'rapor-threads-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A pool whose threads run this code. */
function poolOf(code: string, settings: Partial<ThreadSettings> = {}): ThreadPool<number, unknown> {
  const file = join(folder, `${Math.random()}.cjs`);
  writeFileSync(file, `module.exports = ${code};`);
  return new ThreadPool({ file, timeLimit: 300_000, timePerMib: 0, memoryMib: 64, ...settings });
}

describe('threads', () => {
  it('answer each job with its own answer, never more than two at a time', async () => {
    const pool = poolOf(`(n) => ({ n, thread: require('node:worker_threads').threadId })`);
    const jobs = Array.from({ length: 20 }, (_, at) => at);
    const ran = await Promise.all(jobs.map((job) => pool.run(job)));
    const answers = ran.flatMap((each) => ('answer' in each ? [each.answer] : []));
    expect(answers).toMatchObject(jobs.map((n) => ({ n })));
    const threads = answers.map((each) => (each as { thread: number }).thread);
    expect(new Set(threads).size).toBeLessThanOrEqual(2);
    await pool.close();
  });

  it.each([
    ['(n) => { for (;;); }', { timeLimit: 50 }, 'time', 'computes without end'],
    [
      '(n) => { const all = []; for (;;) all.push(new Array(1e5).fill(n)); }',
      {},
      'memory',
      'takes all memory',
    ],
    [
      '(n) => { const all = []; for (;;) all.push(new Uint8Array(1e6).fill(n)); }',
      { mostGrowthMib: 128 },
      'memory',
      'takes memory that no thread is limited in',
    ],
    ['(n) => { throw new Error("x"); }', {}, 'broken', 'throws'],
    ['(n) => process.exit(1)', {}, 'memory', 'ends itself'],
  ])(
    '%s: what fails is told, and the next job is answered: %s',
    async (body: string, settings: object, failed: string, _what: string) => {
      const pool = poolOf(`(n) => (n === 0 ? (${body})(n) : n)`, settings);
      expect(await pool.run(0)).toEqual({ failed });
      if (failed !== 'time') expect(await pool.run(1)).toEqual({ answer: 1 });
      await pool.close();
    },
  );

  it('may be given another limit of time for one job', async () => {
    const pool = poolOf('(n) => { for (;;); }');
    expect(await pool.run(0, { timeLimit: 50 })).toEqual({ failed: 'time' });
    await pool.close();
  });

  it('are replaced after a large job: its memory is given back', async () => {
    const pool = poolOf(`() => require('node:worker_threads').threadId`);
    const [first, second] = [await pool.run(1, { size: 3_000_000 }), await pool.run(1)];
    expect(first).not.toEqual(second);
    await pool.close();
  });

  it('throw where there is no file to run', async () => {
    const pool = new ThreadPool({
      file: join(folder, 'none.cjs'),
      timeLimit: 300_000,
      timePerMib: 0,
      memoryMib: 64,
    });
    await expect(pool.run(1)).rejects.toThrow('none.cjs');
    await pool.close();
  });
});
