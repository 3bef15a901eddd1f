import type { Citation } from '../../domain/citation';
import { ikm2017 } from '../../domain/survey/ikm-2017';
import type { Instrument } from '../../domain/survey/instrument';
import { ownInstrument } from '../../domain/survey/own';
import { checkPrinted, PAPER } from '../../domain/survey/printed';
import { INSTRUMENTS } from '../../domain/survey/registry';
import { CONFIDENCE_WORDS, PRINTED_WORDS } from '../../rendering/messages';
import { decimal, plainNumber } from '../../rendering/numbers';
import { said } from '../../views/survey/number-words';

/** The instruments with their sources, as finished strings. */
export interface InstrumentsPage {
  readonly title: string;
  readonly instruments: readonly {
    readonly title: string;
    readonly source: string;
    readonly remarks: readonly string[];
    readonly items: readonly string[];
    readonly scales: readonly {
      readonly source: string;
      readonly remarks: readonly string[];
      readonly bands: readonly string[];
    }[];
  }[];
  readonly paper: { readonly printed: string; readonly computed: string; readonly finding: string };
}

export function instrumentsPage(): InstrumentsPage {
  return {
    title: 'Instrumen suara anggota',
    instruments: [...INSTRUMENTS, ownInstrument({ labels: [], highest: 5 })].map(instrumentPart),
    paper: paperPart(),
  };
}

const instrumentPart = ({
  title,
  citation,
  items,
  scales,
}: Instrument): InstrumentsPage['instruments'][number] => ({
  title,
  source: sourceOf(citation),
  remarks: citation.remarks ?? [],
  items: items.map(({ id, label }) => `${id} ${label}`),
  scales: scales.map((scale) => ({
    source: sourceOf(scale.citation),
    remarks: scale.citation.remarks ?? [],
    bands: scale.bands.map(({ from, code, label }) => `${code}: ${label}, mulai ${plainNumber(from)}`),
  })),
});

const sourceOf = ({ source, at, confidence }: Citation): string =>
  `${source}, ${at} (${CONFIDENCE_WORDS[confidence]})`;

function paperPart(): InstrumentsPage['paper'] {
  const { weighted, index, finding, bands } = checkPrinted(PAPER, ikm2017);
  const { sum, members, weight, weighted: step, index: printed } = PAPER;
  const classes = bands.map(({ scale, code }) => `${scale}: ${code ?? '–'}`).join('; ');
  return {
    printed: `${decimal(sum, 0)} ÷ ${members} × ${said(weight)} tercetak ${said(step)}, × 25 tercetak ${said(printed)} (${classes})`,
    computed: `Hitung ulang: ${decimal(weighted, 4)}, × 25 = ${decimal(index, 4)}`,
    finding: PRINTED_WORDS[finding],
  };
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/survey-instruments': InstrumentsPage;
  }
}
