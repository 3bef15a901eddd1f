import type { PrintedPage } from './pdf-lines';
import type { TaggedPiece } from './pdf-structure';

/** Lines that a signature takes by itself, with its place and date. */
const SIGNATURE = 7;
/** The word across a draft, which is read letter by letter. */
const ASKEW = /^[DRAF]$| (?:[DRF])$/;
/** Of the height of a page, from its top. */
const WELL_FILLED = 1 / 3;

/** The lines of a page above its foot, without the word across it. */
export function bodyOf({ lines }: PrintedPage): string[] {
  const foot = lines.findIndex(({ text }) => /Draf: belum|halaman \d+ dari|, kode [2-9A-Z]{4}-/.test(text));
  const own = foot < 0 ? lines : lines.slice(0, foot);
  return own.map(({ text }) => text.replace(ASKEW, '').trim()).filter((text) => text !== '');
}

/** A printed paper: where its words stand, and what they are. */
export interface LaidOut {
  readonly pages: readonly PrintedPage[];
  readonly pieces: readonly TaggedPiece[];
}

/**
 * What is wrong with how pages are laid out, in words for whoever mends it: whatever begins a part and ends a page, and
 * what is said below a table and begins one, by the tags of the file and not by their words.
 *
 * @param signer in whose name it ends; absent for what nobody signs
 */
export function layoutFaults({ pages, pieces }: LaidOut, signer?: string): string[] {
  const last = pages.length - 1;
  const inside = pages
    .slice(0, -1)
    .flatMap((page, at) => [
      ...endFaults(pieces, at, bodyOf(page)),
      ...(filledOf(page) < WELL_FILLED ? [`page ${at + 1} is nearly empty`] : []),
    ]);
  const begun = pages.flatMap((page, at) => beginFaults(pieces, at, bodyOf(page)));
  const end = pages[last];
  return [
    ...inside,
    ...begun,
    ...(end && signer !== undefined ? signatureFaults(bodyOf(end), signer, last) : []),
  ];
}

function endFaults(pieces: readonly TaggedPiece[], at: number, body: readonly string[]): string[] {
  const last = pieces.findLast(({ page }) => page === at);
  const begins = last !== undefined && last.role !== 'text';
  return begins ? [`page ${at + 1} ends in a ${last.role}: ${body.at(-1) ?? ''}`] : [];
}

function beginFaults(pieces: readonly TaggedPiece[], at: number, body: readonly string[]): string[] {
  const first = pieces.find(({ page }) => page === at);
  return first?.note ? [`page ${at + 1} begins with what belongs to a table: ${body[0] ?? ''}`] : [];
}

/** @param before how many pages stand before the one that is signed */
function signatureFaults(body: readonly string[], signer: string, before: number): string[] {
  const isSigned = body.some((text) => text.includes(signer));
  return [
    ...(isSigned ? [] : ['the last page is not signed']),
    ...(before > 0 && body.length <= SIGNATURE ? ['a signature stands alone'] : []),
  ];
}

const filledOf = (page: PrintedPage): number =>
  (page.lines[bodyOf(page).length - 1]?.bottom ?? 0) / page.height;
