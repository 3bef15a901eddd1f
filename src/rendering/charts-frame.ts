import { createRequire } from 'node:module';
import type * as Library from 'echarts';
import { once } from '../domain/kept';
import { plainNumber } from './numbers';

/** Loaded when something is drawn for the first time: it is the largest library, and most of what is started draws nothing. */
export const library = once(() => createRequire(__filename)('echarts') as typeof Library);

/** The name under which the page embeds its typeface; the drawing shares it. No digits: it stands unquoted in the SVG. */
export const FONT = 'Rapor Sans';

/** For a sheet of paper or a wide screen; or for a telephone, where there is less room for words. */
export type ChartWidth = 'wide' | 'narrow';

export const WIDTHS: Record<ChartWidth, number> = { wide: 680, narrow: 336 };

export const INK = '#12302d';
export const SOLID = '#2f5d57';
export const PALE = '#eef1ee';
export const LINE = '#8d9893';
export const PAPER = '#ffffff';

/** Stripes that tell "open" from "certain" without any colour. */
export const STRIPES = {
  symbol: 'rect',
  color: SOLID,
  dashArrayX: [1, 0],
  dashArrayY: [2, 4],
  rotation: -Math.PI / 4,
};

/** What every drawing says of itself. */
export interface Drawing {
  /** Begins the names inside the drawing: no two drawings on a page may share it. */
  readonly id: string;
  /** What the drawing shows, for those who hear the page. */
  readonly alt: string;
  readonly width?: ChartWidth;
}

/** Words in the drawing, as every axis and label writes them. */
export const words = (fontSize: number): { color: string; fontSize: number; fontFamily: string } => ({
  color: INK,
  fontSize,
  fontFamily: FONT,
});

/** Large amounts in words that fit on a scale. */
export function axisNumber(value: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [1e12, 'T'],
    [1e9, 'M'],
    [1e6, 'jt'],
  ];
  const found = steps.find(([size]) => Math.abs(value) >= size);
  if (!found) return plainNumber(value.toFixed(4));
  return `${plainNumber((value / found[0]).toFixed(4))} ${found[1]}`;
}

/** A part of a drawing that leads somewhere: its place can be tapped and reached by the keyboard. */
export interface ChartLink {
  readonly href: string;
  /** What is there, for those who hear the page. */
  readonly said: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What is laid over a drawing when it is done: its links, and marks that no series draws. */
export interface Overlay {
  readonly links?: readonly ChartLink[];
  /** Finished SVG. */
  readonly marks?: string;
}

/** Draws on the server: no script reaches the page. */
export function svgOf(
  { id, alt, width = 'wide' }: Drawing,
  height: number,
  option: object,
  { links = [], marks = '' }: Overlay = {},
): string {
  const how = { renderer: 'svg', ssr: true, width: WIDTHS[width], height } as const;
  const chart = library().init(null, null, how);
  chart.setOption({ animation: false, textStyle: { fontFamily: FONT, color: INK }, ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ (ecmeta_\w+|class)="[^"]*"/g, '')
    .replace(/\bzr\d+-/g, `${id}-`)
    .replace(
      /<svg width="\d+" height="\d+"/,
      `<svg class="chart ${width}" role="${links.length > 0 ? 'group' : 'img'}" aria-label="${escaped(alt)}"`,
    )
    .replace(/<\/svg>$/, `${marks}${links.map(linked).join('')}</svg>`);
}

function linked({ href, said, left, top, width, height }: ChartLink): string {
  const place = `x="${left.toFixed(1)}" y="${top}" width="${width.toFixed(1)}" height="${height}"`;
  const words = escaped(said);
  return `<a href="${escaped(href)}" aria-label="${words}"><title>${words}</title><rect ${place} fill="transparent"/></a>`;
}

/** A text that stands between tags, or in an attribute with double quotes. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
