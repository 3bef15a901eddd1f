import { startsWith } from '../picture/bytes';
import { isPicture, readPicture } from '../picture/picture';
import type { Picture, PictureFault, PictureType } from '../picture/picture';
import type { QuestionPlace } from './tap';

/** Whose evidence it is: each side has its own. */
export type GivenAs = 'manager' | 'examiner';

/** How it came: taken with the camera of a telephone, or chosen from what was there. */
export type EvidenceSource = 'camera' | 'file';

export type EvidenceType = PictureType | 'application/pdf';

/** A file or photograph that stands at a question of a unit's year. */
export interface EvidenceAt extends QuestionPlace {
  readonly id: string;
  readonly unitId: string;
  /** As its sender called it. */
  readonly name: string;
  /** Of what was sent, told by its first bytes. */
  readonly type: EvidenceType;
  /** Of what was sent, in bytes. */
  readonly size: number;
  /** Of what was sent. */
  readonly sha256: string;
  readonly as: GivenAs;
  readonly source: EvidenceSource;
  readonly by: string;
  /** ISO date. */
  readonly on: string;
}

/** Files at one question, of each side. */
export const MOST_AT_QUESTION = 6;
/** Bytes of one book year. */
export const MOST_OF_YEAR = 200 * 1024 * 1024;

/** Why a file is not kept as evidence. */
export type EvidenceFault =
  | PictureFault
  | 'empty'
  | 'pdf-damaged'
  | 'heic'
  | 'office'
  | 'too-many'
  | 'year-full';

/** What a file is, where it may be kept; of a picture also what of it may be shown. */
export type ReadEvidence =
  | { readonly type: 'application/pdf' }
  | { readonly type: PictureType; readonly picture: Picture };

/** `%PDF-`. */
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const PDF_END = '%%EOF';
/** A PDF may have some bytes after its end mark. */
const PDF_TAIL = 2048;
/** At 4: the box in which a telephone of Apple says what it wrote. */
const BRANDS = ['ftypheic', 'ftypheix', 'ftyphevc', 'ftypmif1', 'ftypmsf1', 'ftypavif'];
const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** What a file is by its bytes, or why it is not kept. Neither its name nor what its sender says of it is looked at. */
export function readEvidence(file: Uint8Array): ReadEvidence | EvidenceFault {
  if (file.length === 0) return 'empty';
  const read = readPicture(file);
  if (isPicture(read)) return { type: read.type, picture: read };
  if (read === 'picture-too-large') return read;
  if (startsWith(file, PDF)) return endsAsPdf(file) ? { type: 'application/pdf' } : 'pdf-damaged';
  return read === 'picture-unknown' ? otherwise(file) : read;
}

/** True for what may be kept. */
export const isEvidence = (read: ReadEvidence | EvidenceFault): read is ReadEvidence =>
  typeof read !== 'string';

const textAt = (file: Uint8Array, from: number, to?: number): string =>
  String.fromCharCode(...file.subarray(from, to));

const endsAsPdf = (file: Uint8Array): boolean =>
  textAt(file, Math.max(0, file.length - PDF_TAIL)).includes(PDF_END);

/** What people send most that is not kept has words of its own. */
function otherwise(file: Uint8Array): EvidenceFault {
  if (BRANDS.includes(textAt(file, 4, 12))) return 'heic';
  return startsWith(file, ZIP) || startsWith(file, OLE) ? 'office' : 'picture-unknown';
}

/** What stands at a question. */
export const evidenceAt = (evidence: readonly EvidenceAt[], place: QuestionPlace): EvidenceAt[] =>
  evidence.filter(({ indicator, question }) => indicator === place.indicator && question === place.question);

/** Why one more file cannot be kept beside what stands; undefined where it can. */
export function noRoomFor(
  { size, as, ...place }: QuestionPlace & Pick<EvidenceAt, 'size' | 'as'>,
  standing: readonly EvidenceAt[],
): EvidenceFault | undefined {
  const here = evidenceAt(standing, place).filter((each) => each.as === as);
  if (here.length >= MOST_AT_QUESTION) return 'too-many';
  const all = standing.reduce((sum, each) => sum + each.size, size);
  return all > MOST_OF_YEAR ? 'year-full' : undefined;
}
