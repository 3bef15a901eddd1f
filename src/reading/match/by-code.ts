import type { Line } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import { COMMON } from '../lexicon/rows';
import { normalised } from '../lexicon/words';
import type { Asked, Candidate } from './candidate';
import { lineIndex } from '../lexicon/line-index';
import { fitOf } from '../place/zones';
import { BESIDE_CODE, CODE_AND_LABEL, TAKEN, WORDS_BESIDE_CODE } from '../weights';

/** The code of the ministry's form beside a label; one that contradicts the label belongs to another chart, one without words is a number like any other. */
export function withCode(
  kind: Kind,
  { number, label, zone }: Asked,
  found: readonly Candidate[],
): Candidate[] {
  const coded = (number === undefined ? [] : (lineIndex(kind).byCode.get(number) ?? [])).filter(
    (line) => fitOf(zone, line.zone) !== 'apart',
  );
  const both = found.find((each) => coded.includes(each.line));
  if (both) {
    const sure = both.confidence >= WORDS_BESIDE_CODE;
    return [
      {
        ...both,
        confidence: sure ? CODE_AND_LABEL : both.confidence,
        reason: 'code-and-label',
      },
      ...found
        .filter((each) => each !== both)
        .map((each) => ({ ...each, confidence: Math.min(each.confidence, BESIDE_CODE) })),
    ];
  }
  const [line] = coded;
  if (!line || found.some((each) => each.confidence >= TAKEN)) return [...found];
  const fit = fitOf(zone, line.zone);
  const isCode = (number?.length ?? 0) >= CODE_LENGTH;
  return isCode && sharesWord(label, line)
    ? [{ line, confidence: BESIDE_CODE, reason: 'code', fit }, ...found]
    : [...found];
}

/** Shorter numbers count the rows. */
const CODE_LENGTH = 4;
/** A code that stands beside words of something else is the code of another chart of accounts. */
function sharesWord(label: string, line: Line): boolean {
  const words = (text: string): string[] =>
    normalised(text)
      .split(' ')
      .filter((word) => word.length >= 4 && !COMMON.has(word));
  const known = new Set([line.label, ...line.synonyms].flatMap(words));
  return words(label).some((word) => known.has(word));
}
