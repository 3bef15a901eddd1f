import { questionsOf, type Instrument } from '../../domain/survey/instrument';
import type { AskedMember } from '../../surveys/survey';

/** A questionnaire as a form or as a sheet of paper. */
export interface FormPage {
  readonly title: string;
  readonly unit: string;
  readonly action: string;
  readonly scale: string;
  readonly questions: readonly {
    readonly name: string;
    readonly label: string;
    readonly choices: readonly { readonly value: string; readonly word: string }[];
  }[];
}

/** @param action where the form is sent; empty for paper */
export function formPage({ unitName, year, instrument }: AskedMember, action: string): FormPage {
  return {
    title: `Pendapat anggota ${year}`,
    unit: unitName,
    action,
    scale: scaleWords(instrument),
    questions: questionsOf(instrument).map(({ name, item, side }) => ({
      name,
      label: side === 'importance' ? `Seberapa penting: ${item.label}` : item.label,
      choices: choicesOf(instrument),
    })),
  };
}

const scaleWords = ({ lowest, highest, words }: Instrument): string =>
  words.length > 0
    ? words.map((word, at) => `${lowest + at} = ${word}`).join(', ')
    : `${lowest} = paling rendah, ${highest} = paling tinggi`;

const choicesOf = ({ lowest, highest, words }: Instrument): { value: string; word: string }[] =>
  Array.from({ length: highest - lowest + 1 }, (_, at) => ({
    value: String(lowest + at),
    word: words[at] ?? '',
  }));

declare module '../../rendering/templates' {
  interface Views {
    'pages/answer': FormPage;
    'pages/survey-sheet': FormPage;
    'pages/member-told': {
      readonly title: string;
      readonly unit: string;
      readonly sentence: string;
      readonly code: string;
    };
  }
}
