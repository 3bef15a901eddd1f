import { WORDINGS, filledWording, wordingFault } from '../../domain/papers/wording';
import type { OwnWording, WordingName } from '../../domain/papers/wording';
import { namesOf } from '../../domain/records';
import { SAMPLE_PLACES, USUAL_WORDING, WORDING_FAULT_WORDS, WORDING_PLACES } from '../../rendering/messages';

/** The sentences of papers as a form, each with how it will be printed. */
export interface WordingPage {
  readonly title: string;
  readonly news: string;
  readonly fault: string;
  readonly rows: readonly WordingRow[];
}

interface WordingRow {
  readonly name: WordingName;
  readonly label: string;
  readonly text: string;
  /** As it stands unless an office words it itself. */
  readonly usual: string;
  readonly own: boolean;
  readonly places: string;
  /** With what a sample year would say. */
  readonly sample: string;
  readonly fault: string;
}

const NAMES = namesOf(WORDINGS);

/** @param sent what was typed and not kept; what is stored where nothing was */
export function wordingPage(sent: OwnWording, news = ''): WordingPage {
  const rows = NAMES.map((name) => rowOf(name, sent[name]));
  const wrong = rows.filter(({ fault }) => fault !== '').length;
  return {
    title: 'Kalimat pada dokumen',
    news,
    fault: wrong === 0 ? '' : `${wrong} kalimat belum dapat disimpan; lihat keterangan di bawahnya.`,
    rows,
  };
}

function rowOf(name: WordingName, own: string | undefined): WordingRow {
  const text = own ?? USUAL_WORDING[name];
  const fault = wordingFault(name, text);
  return {
    name,
    label: WORDING_PLACES[name],
    text,
    usual: USUAL_WORDING[name],
    own: own !== undefined,
    places: WORDINGS[name].map((place) => `{${place}}`).join(', '),
    sample: filledWording(text, SAMPLE_PLACES),
    fault: fault === undefined ? '' : WORDING_FAULT_WORDS[fault],
  };
}

/** What a form words otherwise than it stands; what is the same, or asked back, is left to the program. */
export function wordingOf(fields: ReadonlyMap<string, string>): OwnWording {
  const own = NAMES.flatMap((name) => {
    const text = (fields.get(name) ?? USUAL_WORDING[name]).replace(/\s+/g, ' ').trim();
    return fields.has(`usual:${name}`) || text === USUAL_WORDING[name] ? [] : [[name, text] as const];
  });
  return Object.fromEntries(own);
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/wording': WordingPage;
  }
}
