import { pagesIn, pdfObjects } from '../../src/reports/pdf/pdf-objects';
import { drawnOn } from './pdf-structure';

const STEP = /(\S+) (\S+) (\S+) rg\b|\b(q|Q)\b|\bT[jJ]\b/g;
const BLACK = 0;

/** How bright each ink is in which letters are printed, from black at 0 to white at 1. */
export function inksOf(pdf: Buffer): number[] {
  const objects = pdfObjects(pdf);
  const drawn = pagesIn(objects).flatMap((page) => drawnOn(objects, page));
  return [...new Set(drawn.flatMap(inksIn))];
}

function inksIn(drawn: string): number[] {
  const kept: number[] = [];
  let ink = BLACK;
  return [...drawn.matchAll(STEP)].flatMap(([, red, green, blue, state]) => {
    if (state === 'q') kept.push(ink);
    else if (state === 'Q') ink = kept.pop() ?? BLACK;
    else if (red === undefined) return [ink];
    else ink = brightness(Number(red), Number(green), Number(blue));
    return [];
  });
}

/** As an eye sees it. */
const brightness = (red: number, green: number, blue: number): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

const linear = (part: number): number => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
