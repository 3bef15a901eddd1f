import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = 'pdftotext';
/** In bytes: a bound file has many words. */
const LARGEST = 64 * 1024 * 1024;

/** A line of a printed page, and where it stands, in points from the top. */
export interface PrintedLine {
  readonly text: string;
  readonly top: number;
  readonly bottom: number;
}

/** A printed page with its lines from top to bottom. */
export interface PrintedPage {
  readonly height: number;
  /** Every word by itself, in the order of the file. */
  readonly words: readonly string[];
  readonly lines: readonly PrintedLine[];
}

/** True where Poppler is installed. */
export const linesHere = (): boolean => spawnSync(PROGRAM, ['-v'], { stdio: 'ignore' }).status === 0;

/** Every page of a PDF with the places of its words: those on one height are one line. */
export function printedPages(pdf: Buffer): PrintedPage[] {
  const folder = mkdtempSync(join(tmpdir(), 'rapor-pdf-'));
  try {
    const file = join(folder, 'a.pdf');
    writeFileSync(file, pdf);
    const text = execFileSync(PROGRAM, ['-bbox', file, '-'], { encoding: 'utf8', maxBuffer: LARGEST });
    return text.split('<page ').slice(1).map(pageOf);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function pageOf(text: string): PrintedPage {
  const height = Number(/height="([\d.]+)"/.exec(text)?.[1]);
  const words = [...text.matchAll(/yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)</g)].map(
    ([, top, bottom, word = '']) => ({ top: Number(top), bottom: Number(bottom), text: word }),
  );
  const lines = new Map<number, PrintedLine>();
  for (const word of words) {
    const at = Math.round(word.bottom / 3);
    const line = lines.get(at);
    lines.set(at, line ? { ...line, text: `${line.text} ${word.text}` } : word);
  }
  return {
    height,
    words: words.map(({ text: word }) => word),
    lines: [...lines.values()].sort((a, b) => a.top - b.top),
  };
}
