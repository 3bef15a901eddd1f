import { spawn, type ChildProcess } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Settings } from '../../src/settings';

const ROOT = join(__dirname, '../..');

/** A process of its own, and the lines that it says. */
export interface Heard {
  readonly process: ChildProcess;
  /** Fulfilled when it has said a word so often. @throws Error when it ends before */
  readonly said: (word: string, times?: number) => Promise<void>;
}

/** Starts a source file of the tests that works on the jobs of a database. */
export function heardFrom(file: string, { RAPOR_DATA, DATABASE_URL = '' }: Settings): Heard {
  const child = spawn(process.execPath, ['-r', './.config/swc-register.cjs', file], {
    cwd: ROOT,
    env: { ...process.env, RAPOR_DATA, DATABASE_URL },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const heard: string[] = [];
  const news = new EventEmitter();
  const ended = new AbortController();
  createInterface({ input: child.stdout })
    .on('line', (line) => {
      heard.push(line);
      news.emit('heard');
    })
    .on('close', () => {
      ended.abort();
      news.emit('heard');
    });
  const said = async (word: string, times = 1): Promise<void> => {
    while (heard.filter((line) => line === word).length < times) {
      if (ended.signal.aborted) throw new Error(`it ended before it said ${word} ${times} times`);
      await once(news, 'heard');
    }
  };
  return { process: child, said };
}

/** Also when it has ended by itself. */
export async function killed({ process: child }: Heard): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
