import { namesOf } from '../../domain/records';

/** The parts of the place "Rasio" of an assessment, each under its address. */
export const RATIO_PARTS = {
  '': 'Semua rasio',
  kurang: 'Kurang berapa lagi?',
  andai: 'Andai angkanya lain',
  berubah: 'Apa yang berubah?',
  aturan: 'Menurut aturan lain',
} as const;

export type RatioPart = keyof typeof RATIO_PARTS;

/** One of them, and whether the page is it. */
export interface RatioTab {
  readonly label: string;
  readonly href: string;
  readonly here: boolean;
}

/** The page of a part. */
export const ratioPartPlace = (assessmentId: string, part: RatioPart): string =>
  `/penilaian/${assessmentId}/rasio${part === '' ? '' : `/${part}`}`;

/** All of them, for the head of each; none is `here` on another page. */
export const ratioTabs = (assessmentId: string, here?: RatioPart): RatioTab[] =>
  namesOf(RATIO_PARTS).map((part) => ({
    label: RATIO_PARTS[part],
    href: ratioPartPlace(assessmentId, part),
    here: part === here,
  }));
