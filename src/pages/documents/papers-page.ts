import type { IndexedPaper } from '../../documents/paper';
import { PAPER_WORDS, numberStateWords, standingWords } from '../../rendering/messages';
import { date } from '../../rendering/numbers';

/** The index of papers. */
export interface PapersPage {
  readonly title: string;
  readonly text: string;
  readonly year: string;
  readonly rows: readonly {
    readonly number: string;
    readonly paper: string;
    readonly unit: string;
    readonly day: string;
    readonly state: string;
    readonly officials: string;
    readonly check: string;
  }[];
  readonly more: string;
}

/** @param most how many are listed; where there are more, the page says so */
export function papersPage(
  { text, year }: { readonly text: string; readonly year?: number | undefined },
  papers: readonly IndexedPaper[],
  most: number,
): PapersPage {
  return {
    title: 'Dokumen terbit',
    text,
    year: year === undefined ? '' : String(year),
    rows: papers.slice(0, most).map(indexRow),
    more: papers.length > most ? `Hanya ${most} nomor terbaru yang tampil; persempit pencariannya.` : '',
  };
}

function indexRow(paper: IndexedPaper): PapersPage['rows'][number] {
  const { number, kind, unitName, year, day, state, reason, officials, annulled } = paper;
  return {
    number,
    paper: PAPER_WORDS[kind].title,
    unit: `${unitName}, ${year}`,
    day: date(day),
    state:
      annulled === undefined
        ? numberStateWords(state, reason)
        : standingWords({ is: 'annulled', reason: annulled }),
    officials: officials.map(({ name }) => name).join(', '),
    check: `/periksa/${encodeURIComponent(number)}`,
  };
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/papers': PapersPage;
  }
}
