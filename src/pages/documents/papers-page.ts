import type { Paper } from '../../documents/paper';
import { PAPER_WORDS, numberStateWords } from '../../rendering/messages';
import { date } from '../../rendering/numbers';

/** The index of papers. */
export interface PapersPage {
  readonly title: string;
  readonly text: string;
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
export function papersPage(text: string, papers: readonly Paper[], most: number): PapersPage {
  return {
    title: 'Dokumen terbit',
    text,
    rows: papers.slice(0, most).map(({ number, kind, unitName, year, day, state, reason, officials }) => ({
      number,
      paper: PAPER_WORDS[kind].title,
      unit: `${unitName}, ${year}`,
      day: date(day),
      state: numberStateWords(state, reason),
      officials: officials.map(({ name }) => name).join(', '),
      check: `/periksa/${encodeURIComponent(number)}`,
    })),
    more: papers.length > most ? `Hanya ${most} nomor terbaru yang tampil; persempit pencariannya.` : '',
  };
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/papers': PapersPage;
  }
}
