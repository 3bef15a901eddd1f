import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** Runs the command line as it is built, as a process of its own, with nobody who reads one of its streams. */
async function runUnread(unread: 'stdout' | 'stderr', args: readonly string[]) {
  const child = spawn(process.execPath, ['dist/bundle/cli.js', ...args], { cwd: ROOT });
  child[unread].destroy();
  let heard = '';
  child[unread === 'stdout' ? 'stderr' : 'stdout'].on('data', (text) => (heard += String(text)));
  const ended: unknown[] = await once(child, 'close');
  return { status: ended[0], heard };
}

describe('a command whose output nobody reads to its end', () => {
  it('ends quietly', async () => {
    const ran = await runUnread('stdout', ['rules', 'perdep-06-2016', '--json']);
    expect(ran).toEqual({ status: 0, heard: '' });
  });

  it('keeps its status where nobody reads what is wrong', async () => {
    const ran = await runUnread('stderr', ['assess', 'tidak-ada-1.xlsx', 'tidak-ada-2.xlsx']);
    expect(ran.status).toBe(2);
  });
});
