import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { UploadedFile } from '../statements/revision';

/** What systems and programs leave beside files. */
const LITTER = /^(\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** The files of a folder and its folders, each handed over once for each state it has. */
export class FolderFiles {
  private readonly seen = new Set<string>();

  private constructor(private readonly folder: string) {}

  /** Undefined for what is no folder. */
  static async in(folder: string): Promise<FolderFiles | undefined> {
    const found = await stat(folder).catch(() => undefined);
    return found?.isDirectory() === true ? new FolderFiles(folder) : undefined;
  }

  /** Those that are new or have changed since they were asked for last, by name. */
  async *news(): AsyncGenerator<UploadedFile> {
    for (const path of await this.paths()) {
      const state = await stateOf(path);
      if (state === undefined || this.seen.has(state)) continue;
      const content = await readFile(path).catch(() => undefined);
      // Somebody may still be writing it: it is taken when it has stayed as it was.
      if (content === undefined || (await stateOf(path)) !== state) continue;
      this.seen.add(state);
      yield { filename: basename(path), content };
    }
  }

  private async paths(): Promise<string[]> {
    const found = await readdir(this.folder, { recursive: true, withFileTypes: true });
    return found
      .filter((each) => each.isFile() && !LITTER.test(each.name))
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort();
  }
}

async function stateOf(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found && `${path} ${found.size} ${found.mtimeMs}`;
}
