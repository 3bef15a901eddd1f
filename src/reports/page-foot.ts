import { FONT } from '../rendering/charts-frame';

/** What stands at the foot of every page, before its number. */
export interface PageFoot {
  /** One below the other. */
  readonly lines: readonly string[];
  /** Millimetres between the text of the page and the line above its foot. */
  readonly gap: number;
  /** A square before the lines, as SVG, and its side in millimetres. */
  readonly sign?: { readonly drawing: string; readonly side: number };
}

/** Millimetres that the number of the page takes, and a sign with the room beside it. */
const SIDE = 36;
/** What a printer leaves at the edge of a sheet. */
const EDGE = 5;

/**
 * The foot of every page as rules of a style sheet: the page draws it with its own letters, and no browser has to open a
 * page more for each foot, which took a fifth of the time of a report. Browsers know such rules since Chromium 131.
 */
export function footRules({ lines, gap, sign }: PageFoot): string {
  const words = lines.map(cssText).join(' "\\a " ');
  const said = `content: ${words}; white-space: pre-line; text-align: left`;
  const number = `@bottom-right { ${frame(gap)}; width: ${SIDE}mm; content: "halaman " counter(page) " dari " counter(pages); text-align: right }`;
  if (!sign) return `@page { @bottom-left { ${frame(gap)}; ${said} } ${number} }`;
  const drawn = `@bottom-left { ${frame(gap)}; width: ${SIDE}mm; content: ${cssPicture(sign)}; text-align: left }`;
  return `@page { ${drawn} @bottom-center { ${frame(gap)}; ${said} } ${number} }`;
}

/** The same for every part of a foot: the line above it goes on from one to the next. */
const frame = (gap: number): string =>
  `margin: ${gap}mm 0 ${EDGE}mm; padding-top: 1.5mm; border-top: .5pt solid #8d9893; vertical-align: top; font: 400 7.5pt/1.35 '${FONT}', sans-serif; color: #222`;

/** A text that ends neither its quotation marks nor the style sheet, whatever it says. */
const cssText = (text: string): string =>
  `"${text.replace(/["\\<\n\r\f]/g, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `)}"`;

function cssPicture({ drawing, side }: { readonly drawing: string; readonly side: number }): string {
  const sized = drawing.replace('<svg ', `<svg width="${side}mm" height="${side}mm" `);
  return `url("data:image/svg+xml;base64,${Buffer.from(sized).toString('base64')}")`;
}

/** A page with rules for its foot. */
export function withFoot(html: string, foot: PageFoot): string {
  const rules = `<style>${footRules(foot)}</style>`;
  return html.includes('</head>') ? html.replace('</head>', () => `${rules}</head>`) : rules + html;
}
