import { isOneOf } from '../domain/records';
import type { Fault, FaultCode } from '../domain/statement/fault';
import { PERIODS } from '../reading/layout';
import type { Frame, FrameAnswers } from '../reading/layout';
import { SCALED_PARTS, scaleText } from '../reading/scale-said';

/** What a file may leave open of its frame, with the answer that settles it. */
const ANSWERS = {
  'year-open': 'year',
  'years-open': 'year',
  'sheet-open': 'sheet',
  'column-open': 'column',
  'period-open': 'period',
  'scale-open': 'scale',
  'kind-open': 'kind',
} as const satisfies Partial<Record<FaultCode, FramePart>>;

/** A part of the frame that is asked; the kind of a unit is answered beside its frame, and the register remembers it. */
export type FramePart = keyof FrameAnswers | 'kind';

/** The part of the frame that a fault asks for; undefined for any other fault. */
export function partAsked({ code }: Fault): FramePart | undefined {
  return code in ANSWERS ? ANSWERS[code as keyof typeof ANSWERS] : undefined;
}

/** How a file was read: whole, with its frame, or refused. */
type Read = { readonly faults: readonly Fault[] } | { readonly reading: { readonly frame?: Frame } };

/**
 * What is asked of the frame of a file before anything of it is stored: all that is wrong with it, or what was read and
 * may be meant otherwise; nothing where it has other faults, which no answer mends.
 */
export function frameQuestions(read: Read): readonly Fault[] {
  if ('reading' in read) return read.reading.frame?.doubts ?? [];
  return read.faults.every((each) => partAsked(each) !== undefined) ? read.faults : [];
}

/** How a file waits in the tray: for its book year, which one field there says, or for more of its frame. */
export const frameQuestion = (asked: readonly Fault[]): 'year' | 'frame' =>
  asked.every(({ code }) => code === 'year-open') ? 'year' : 'frame';

/**
 * Names a question by what is asked, so that the same form asks it once: neither its amounts nor its years are part of
 * it, nor the name of its sheet, which text tables take from their file.
 */
export function questionKey({ code, found = '', expected }: Fault): string {
  const asked = code === 'scale-open' ? [] : [found.replace(A_YEAR, '####')];
  const shown = expected !== undefined && SHOWN.has(code) ? [expected] : [];
  return JSON.stringify([code, ...asked, ...shown]);
}

/** An answer as a text that can be kept; undefined where it was not given. */
export function answerText(part: FramePart, said: FrameAnswers): string | undefined {
  const answer = part === 'kind' ? undefined : said[part];
  if (typeof answer === 'object') return scaleText(answer);
  return answer === undefined ? undefined : String(answer);
}

const UNITS = ['1', '1000', '1000000', '1000000000'] as const;
/** The texts that answer how its amounts are written. */
export const SCALE_ANSWERS = [
  ...UNITS,
  ...UNITS.flatMap((unit) => SCALED_PARTS.map((part) => `${unit}:${part}` as const)),
];
/** The texts that answer how much of a year it covers. */
export const PERIOD_ANSWERS = PERIODS;

/** Only the answer to one part, from its text; nothing for a text that is no answer. */
export function answerOf(part: FramePart, text: string): FrameAnswers {
  if (part === 'year') return YEAR.test(text) ? { year: Number(text) } : {};
  if (part === 'scale') return scaleAnswer(text);
  if (part === 'period') return isOneOf(PERIOD_ANSWERS, text) ? { period: text } : {};
  if (part === 'kind') return {};
  if (part === 'column') return COLUMNS.test(text) ? { column: text.toUpperCase() } : {};
  return text === '' ? {} : { sheet: text.slice(0, LONGEST_SHEET) };
}

/** Questions to which what the file shows of a part of it is another question. */
const SHOWN: ReadonlySet<FaultCode> = new Set(['scale-open', 'period-open']);

/** "1000" for all amounts, "1000:neraca:before" for those of a part. */
function scaleAnswer(text: string): Pick<FrameAnswers, 'scale'> {
  if (!isOneOf(SCALE_ANSWERS, text)) return {};
  const [by, of] = [Number(text.split(':')[0]), text.slice(text.indexOf(':') + 1)];
  return { scale: isOneOf(SCALED_PARTS, of) ? { by, of } : by };
}

const A_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const YEAR = /^(?:19|20)\d\d$/;
/** "B", or several that are added up: "B+C". */
const COLUMNS = /^[a-z]{1,3}(?:\+[a-z]{1,3}){0,59}$/i;
const LONGEST_SHEET = 200;
