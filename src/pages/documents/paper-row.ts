import type { StandingPaper } from '../../documents/paper';
import { COPY_MARKS, PAPER_WORDS, numberStateWords, standingWords } from '../../rendering/messages';
import { date } from '../../rendering/numbers';

/** A number, as every list of papers shows it. */
export interface PaperRow {
  readonly title: string;
  readonly number: string;
  readonly day: string;
  readonly code: string;
  readonly state: string;
  readonly holds: boolean;
  readonly files: readonly { readonly href: string; readonly label: string }[];
  readonly check: string;
  /** A copy that says across each page that it does not hold any more; empty for what does. */
  readonly copy: string;
  /** Where it is taken back by hand; empty for what is void already. */
  readonly annul: string;
}

const FILE_WORDS = [
  ['dokumen.pdf', 'Dokumen (PDF)'],
  ['lampiran.pdf', 'Lampiran (PDF)'],
  ['data.json', 'Data untuk dihitung ulang (JSON)'],
] as const;

/** @param place the page that lists it */
export function paperRow(paper: StandingPaper, place: string): PaperRow {
  const { id, number, kind, day, code, state, reason, standing } = paper;
  const issued = state === 'issued';
  const files = FILE_WORDS.filter(([name]) => name !== 'lampiran.pdf' || kind === 'report');
  const gone = state === 'void' || (issued && standing.is === 'annulled');
  const copy = issued && COPY_MARKS[standing.is] !== '' ? `${place}/${id}/salinan.pdf` : '';
  return {
    title: PAPER_WORDS[kind].title,
    copy,
    number,
    day: date(day),
    code: code ?? '',
    state: issued ? standingWords(standing) : numberStateWords(state, reason),
    holds: issued && standing.is === 'current',
    files: issued ? files.map(([name, label]) => ({ href: `${place}/${id}/berkas/${name}`, label })) : [],
    check: issued ? `/periksa/${encodeURIComponent(number)}` : '',
    annul: gone ? '' : `${place}/${id}/batal`,
  };
}
