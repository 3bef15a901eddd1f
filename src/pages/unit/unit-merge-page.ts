import type { Merged } from '../../units/unit-merges.service';
import type { Unit } from '../../units/unit';
import { KIND_WORDS } from '../../rendering/messages';

/** A unit that is perhaps the same as another one, or that is said to be. */
interface UnitChoice {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly href: string;
}

/** Where it is said that a unit was registered twice, or that it was not after all. */
export interface UnitMergePage {
  readonly title: string;
  readonly name: string;
  readonly href: string;
  /** The unit that it is said to be. */
  readonly into: UnitChoice | undefined;
  readonly text: string;
  readonly choices: readonly UnitChoice[];
}

export function unitMergePage(
  unit: Unit,
  { into }: Merged,
  text: string,
  choices: readonly Unit[],
): UnitMergePage {
  return {
    title: into ? 'Pisahkan unit' : 'Gabungkan unit yang terdaftar dua kali',
    name: unit.name,
    href: `/unit/${unit.id}`,
    into: into && choiceOf(into),
    text,
    choices: choices.map(choiceOf),
  };
}

/** A unit with what tells it from its namesakes. */
export function choiceOf({ id, name, kind, legalEntity, seat, nik }: Unit): UnitChoice {
  const said = [KIND_WORDS[kind], legalEntity, nik === null ? null : `NIK ${nik}`, seat];
  return { id, name, about: said.filter((each) => each !== null).join(' · '), href: `/unit/${id}` };
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/unit-merge': UnitMergePage;
  }
}
