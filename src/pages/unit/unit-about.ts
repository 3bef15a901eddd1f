import type { DeskUnit } from '../../attention/desk';
import type { OfficeNote } from '../../attention/row-actions.service';
import type { PeopleService } from '../../auth/people.service';
import type { Concern } from '../../concerns/concern';
import type { Filing } from '../../filings/filing';
import {
  areaWordsWhole,
  CONCERN_STATES,
  examinesWords,
  notedWords,
  ROLE_WORDS,
  STAGE_WORDS,
  STATE_OF_UNIT_WORDS,
} from '../../rendering/messages';
import type { Unit } from '../../units/unit';
import { folded, reasonView, type ReasonView } from '../shared/attention-reasons';
import { filingPlace } from '../shared/filing-place';

/** What is known of a unit besides its years. */
export interface UnitAbout {
  readonly area: string | null;
  /** Empty where nobody said. */
  readonly contact: string;
  readonly filings: readonly Filing[];
  /** Those that are not settled. */
  readonly concerns: readonly Concern[];
  readonly people: Awaited<ReturnType<PeopleService['ofUnit']>>;
  readonly reminders: readonly OfficeNote[];
  readonly examiners: readonly OfficeNote[];
  /** Why it stands on the desk, for whom the desk is. */
  readonly attention: DeskUnit | undefined;
}

interface Row {
  readonly said: string;
  readonly by: string;
}

/** The same as finished strings. */
export interface UnitAboutParts {
  readonly concerns: readonly (Row & { readonly href: string })[];
  readonly reminders: readonly Row[];
  readonly people: readonly Row[];
  readonly reasons: ReturnType<typeof folded>;
  readonly contact: { readonly action: string; readonly text: string };
}

/** Who the unit is, a line each; what is not known is left away. */
export function identityOf(
  { legalEntity, seat, authority, nik, areaCode, closedOn }: Unit,
  { area, contact }: UnitAbout,
  merged: boolean,
): { label: string; value: string }[] {
  return [
    {
      label: 'Keadaan',
      value: STATE_OF_UNIT_WORDS[merged ? 'merged' : closedOn === null ? 'active' : 'closed'],
    },
    { label: 'Badan hukum', value: legalEntity },
    { label: 'Nomor induk koperasi', value: nik },
    {
      label: 'Wilayah',
      value: areaCode === null ? 'belum diketahui' : areaWordsWhole(areaCode, area ?? areaCode),
    },
    { label: 'Tempat kedudukan', value: seat },
    { label: 'Pemeriksa', value: authority },
    { label: 'Kontak', value: contact === '' ? null : contact },
  ].flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]));
}

/** How far a year is; empty where nothing is filed. */
export function stageIn({ filings }: UnitAbout, year: number): string {
  const found = filings.find((each) => each.year === year);
  return found ? STAGE_WORDS[found.stage] : '';
}

/** A next step that is taken on this page needs no link. */
const elsewhere = (reason: ReasonView, unitId: string): ReasonView =>
  reason.href === `/unit/${unitId}` ? { ...reason, href: '' } : reason;

export function aboutParts(unitId: string, about: UnitAbout): UnitAboutParts {
  const { concerns, reminders, examiners, people, attention } = about;
  return {
    reasons: folded(attention?.reasons.map((each) => elsewhere(reasonView(attention, each), unitId)) ?? []),
    concerns: concerns.map((each) => ({
      href: `${filingPlace(each)}/temuan#t-${each.id}`,
      said: `Temuan ${each.number}/${each.year}: ${each.text}`,
      by: CONCERN_STATES[each.state],
    })),
    reminders: reminders.map(({ text, actor, at }) => ({ said: text, by: notedWords(actor, at) })),
    people: [
      ...examiners.map(({ text, year, at }) => ({
        said: text,
        by: `ditugaskan memeriksa ${examinesWords(year, at)}`,
      })),
      ...people.map(({ name, role }) => ({ said: name, by: ROLE_WORDS[role] })),
    ],
    contact: { action: `/unit/${unitId}/kontak`, text: about.contact },
  };
}
