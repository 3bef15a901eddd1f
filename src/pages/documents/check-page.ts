import type { Checked, CheckedPaper } from '../../documents/checking.service';
import {
  PAPER_WORDS,
  SEAL_WORDS,
  UNKNOWN_PAPER,
  numberStateWords,
  standingWords,
} from '../../rendering/messages';
import { date } from '../../rendering/numbers';

/** Whether a paper is genuine, for whoever holds it. */
export interface CheckPage {
  readonly title: string;
  /** What was typed or pasted, to be put right. */
  readonly asked: string;
  readonly outcome: CheckOutcome | null;
}

interface CheckOutcome {
  readonly title: string;
  readonly text: string;
  readonly good: boolean;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** What the QR says: to be held against the paper. */
  readonly sealed: readonly { readonly label: string; readonly value: string }[];
  readonly hint: string;
}

const HINT =
  'Halaman ini tidak menyebut nilai. Untuk memeriksa nilai dan predikat pada dokumen, pilih foto QR-nya atau tempel isinya di bawah.';

export const checkPage = (asked: string, checked?: Checked): CheckPage => ({
  title: 'Periksa keaslian dokumen',
  asked,
  outcome: checked ? outcomeOf(checked) : null,
});

function outcomeOf(checked: Checked): CheckOutcome {
  const nothing = { good: false, facts: [], sealed: [], hint: '' };
  if (checked.found === 'nothing')
    return { ...nothing, title: 'Tidak ditemukan', text: UNKNOWN_PAPER[checked.by] };
  if (checked.found === 'number') {
    const { number, state, reason } = checked;
    return {
      ...nothing,
      title: `Nomor ${number}`,
      text: numberStateWords(state, reason),
    };
  }
  const { verdict, paper, sealed } = checked;
  return {
    ...SEAL_WORDS[verdict],
    good: verdict === 'genuine' && paper?.standing.is === 'current',
    facts: paper ? factsOf(paper) : [],
    sealed: sealed
      ? [
          { label: 'Nomor', value: sealed.number },
          { label: 'Unit', value: sealed.unit },
          { label: 'Tahun buku', value: sealed.year },
          { label: 'Nilai', value: sealed.total === '' ? 'tidak disebut' : sealed.total },
          { label: 'Predikat', value: sealed.predicate === '' ? 'tidak disebut' : sealed.predicate },
        ]
      : [],
    hint: sealed || verdict !== 'genuine' ? '' : HINT,
  };
}

function factsOf({
  number,
  kind,
  unit,
  year,
  revision,
  day,
  code,
  standing,
}: CheckedPaper): CheckOutcome['facts'] {
  return [
    { label: 'Keadaan', value: standingWords(standing) },
    { label: 'Dokumen', value: `${PAPER_WORDS[kind].title}, nomor ${number}` },
    { label: 'Unit', value: unit },
    { label: 'Tahun buku', value: `${year}, revisi ${revision}` },
    { label: 'Tanggal', value: date(day) },
    { label: 'Kode', value: code },
  ];
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/check': CheckPage;
  }
}
