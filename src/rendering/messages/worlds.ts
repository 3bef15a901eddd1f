import { BASIS_SENTENCES } from './words';
import type { ReasonResult } from '../../domain/assessment/result';
import type { ReasonCode } from '../../domain/assessment/worlds/reason';

const SENTENCES: Record<ReasonCode, (labels: readonly string[]) => string> = {
  'total-and-parts': ([total = '']) => `${total} adalah jumlah bagian-bagiannya`,
  'two-sides': () => 'aset sama dengan liabilitas ditambah ekuitas',
  'two-statements': () => 'SHU di neraca sama dengan SHU di perhitungan hasil usaha',
  'part-within-whole': (labels) => `bagian tidak melebihi keseluruhannya (${labels.join('; ')})`,
  'shared-surplus': () => 'SHU yang dibagi tidak melebihi SHU, dan kerugian tidak dibagi',
  'term-given': ([term = '']) => `${term} dilaporkan langsung`,
  'ratio-given': ([ratio = '']) => `${ratio} dilaporkan langsung`,
  sign: (labels) => `tanda pos ini tidak mungkin terbalik (${labels.join('; ')})`,
};

/** One rule that every complete statement obeys, in a few words. */
function reasonWords({ code, lines, before }: ReasonResult): string {
  const words = SENTENCES[code](lines.map((line) => line.label));
  return before ? `tahun lalu ${words}` : words;
}

/** Why a credit is certain although amounts are missing. */
export function certainSentence(ratio: string | null, reasons: readonly ReasonResult[]): string {
  const where = ratio === null ? '' : ` Rasionya ${ratio}.`;
  const why = reasons.length === 0 ? '' : ` Sebabnya: ${reasons.map(reasonWords).join('; ')}.`;
  return `${BASIS_SENTENCES.harmless}${where}${why}`;
}
