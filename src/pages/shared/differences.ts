import { plain } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import { chartIndex } from '../../domain/statement/chart';
import type { Content, Difference } from '../../domain/statement/compare';
import type { Kind } from '../../domain/statement/kind';
import { ANSWER_WORDS } from '../../rendering/messages';
import { NONE, date, plainNumber, rupiah } from '../../rendering/numbers';

/** One place in which two statements differ, as finished strings. */
export interface DifferenceRow {
  readonly label: string;
  readonly stored: string;
  readonly found: string;
  /** What was added or taken away; empty for what is no amount, or where one side says nothing. */
  readonly difference: string;
}

/** What two statements of a period say differently, in words; what only the program keeps is left out. */
export function differenceRows(differences: readonly Difference[], kind: Kind): DifferenceRow[] {
  return differences
    .filter(({ code }) => code !== 'totals-prove')
    .map((each) => ({
      label: labelOf(each, kind),
      stored: words(each, each.stored),
      found: words(each, each.found),
      difference: changeOf(each),
    }));
}

function labelOf({ part, code }: Difference, kind: Kind): string {
  switch (part) {
    case 'figures':
    case 'notes': {
      const label = chartIndex(kind).lines.get(code)?.label ?? code;
      return part === 'notes' ? `Catatan pada ${label}` : label;
    }
    case 'ratios':
      return `Rasio ${code} yang dilaporkan`;
    case 'scores':
      return `Skor ${code} yang tercetak`;
    case 'answers':
      return `Jawaban ${code}`;
    case 'form':
      return 'Akhir tahun buku';
  }
}

function words({ part }: Difference, content: Content | undefined): string {
  if (content === undefined) return NONE;
  if (isAmount(content)) return part === 'figures' ? rupiah(plain(content)) : plainNumber(plain(content));
  if (typeof content === 'number') return `${content} ya`;
  if (typeof content === 'object') return answersWords(content);
  return part === 'form' ? date(String(content)) : String(content);
}

/** "10 ya, 2 tidak". */
function answersWords(answers: Exclude<Content, Exact | string | boolean | number>): string {
  const kinds = Object.entries(ANSWER_WORDS);
  return kinds
    .map(([answer, word]) => ({ word, count: answers.filter((each) => each === answer).length }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${count} ${word}`)
    .join(', ');
}

function changeOf({ part, stored, found }: Difference): string {
  if (part !== 'figures' || !isAmount(stored) || !isAmount(found)) return '';
  const change = found.sub(stored);
  const text = rupiah(plain(change));
  return change.s > 0n ? `+${text}` : text;
}

function isAmount(content: Content | undefined): content is Exact {
  return typeof content === 'object' && 'd' in content;
}
