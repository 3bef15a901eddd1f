import { appendFile, readFile } from 'node:fs/promises';

/** Values on disk, one a line, until all of them are there. */
export class LineFile {
  private held: string[] = [];

  /** @param atOnce so many lines are held before they are written */
  constructor(
    private readonly path: string,
    private readonly atOnce: number,
  ) {}

  async add(value: unknown): Promise<void> {
    this.held.push(`${JSON.stringify(value)}\n`);
    if (this.held.length >= this.atOnce) await this.flush();
  }

  /** Everything that was added, in its order, as JSON. */
  async lines(): Promise<string[]> {
    await this.flush();
    const text = await readFile(this.path, 'utf8');
    return text.split('\n').filter((line) => line !== '');
  }

  private async flush(): Promise<void> {
    await appendFile(this.path, this.held.join(''));
    this.held = [];
  }
}
