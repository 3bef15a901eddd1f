import type { ChildProcess } from 'node:child_process';

/** Where a process says that it listens, once it does. @throws Error where it ends before */
export async function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the service did not start: ${code}`)));
    child.stdout?.on('data', (text) => {
      const [found] = /http:\/\/[\w.:]+/.exec(String(text)) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
}
