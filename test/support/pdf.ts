import { inflateSync } from 'node:zlib';

/** How many pages a PDF has. */
export function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** The typefaces whose letters the PDF carries in itself. */
export function fontsOf(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  const names = [...text.matchAll(/\/FontName\s*\/(?:[A-Z]{6}\+)?([\w-]+)/g)].map((match) => match[1] ?? '');
  return text.includes('/FontFile2') || text.includes('/FontFile3') ? [...new Set(names)] : [];
}

/** The words of each page of a PDF that has one typeface only, run together. */
export function wordsOf(pdf: Buffer): string[] {
  const streams = [...pdf.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)endstream/g)].flatMap((match) => {
    try {
      return [inflateSync(Buffer.from(match[1] ?? '', 'latin1')).toString('latin1')];
    } catch {
      return [];
    }
  });
  const letters = lettersIn(streams.filter((stream) => stream.includes('begincmap')).join('\n'));
  const pages = streams.filter((stream) => / Tj/.test(stream));
  return pages.map((page) =>
    [...page.matchAll(/<([0-9A-F]+)> Tj/g)]
      .flatMap((match) => (match[1] ?? '').match(/.{4}/g) ?? [])
      .map((glyph) => letters.get(parseInt(glyph, 16)) ?? '?')
      .join(''),
  );
}

function lettersIn(map: string): Map<number, string> {
  const letters = new Map<number, string>();
  const number = (text: string | undefined): number => parseInt(text ?? '', 16);
  for (const [, glyph, letter] of map.matchAll(/^<(\w+)> <(\w+)>$/gm)) {
    letters.set(number(glyph), String.fromCharCode(number(letter)));
  }
  for (const [, first, last, letter] of map.matchAll(/^<(\w+)> <(\w+)> <(\w+)>$/gm)) {
    for (let at = number(first); at <= number(last); at += 1) {
      letters.set(at, String.fromCharCode(number(letter) + at - number(first)));
    }
  }
  return letters;
}
