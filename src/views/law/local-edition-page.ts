import type { LocalOrigin } from '../../domain/rules/local/difference';
import type { PlaceChoice } from '../../domain/rules/local/place';
import type { RuleSet } from '../../domain/rules/rule-set';
import { differenceWords, placeWords } from '../../rendering/messages';
import { date } from '../../rendering/numbers';

/** One edition of an office: what is otherwise, what it would change, and where it is to judge. */
export interface LocalEditionPage {
  readonly title: string;
  readonly editions: string;
  readonly said: string;
  readonly differences: readonly string[];
  readonly file: string;
  readonly choose: string;
  readonly again: string;
  readonly changes: string;
  readonly rows: readonly ChangedRow[];
  readonly chosen: readonly { readonly at: string; readonly id: string; readonly words: string }[];
}

interface ChangedRow {
  readonly id: string;
  readonly unitId: string;
  readonly href: string;
  readonly unit: string;
  readonly year: string;
  readonly was: string;
  readonly is: string;
}

/** A stored assessment that the edition would change. */
interface Changed {
  readonly assessmentId: string;
  readonly unitId: string;
  readonly unit: string;
  readonly year: number;
  readonly was: string;
  readonly is: string;
}

/** So many are listed on the page; the command line lists all. */
const MOST = 200;

export function localEditionPage(
  { id }: RuleSet,
  { hash, origin }: { readonly hash: string; readonly origin: LocalOrigin },
  { changed, choices }: { readonly changed: readonly Changed[]; readonly choices: readonly PlaceChoice[] },
): LocalEditionPage {
  const base = `/aturan/${id}/edisi`;
  return {
    title: `Edisi setempat ${hash.slice(0, 12)}`,
    editions: base,
    said: `Disusun ${origin.by} pada ${date(origin.on)} di atas edisi Rapor ${origin.base.slice(0, 12)}. Alasan: ${origin.reason}`,
    differences: origin.differences.map(differenceWords),
    file: `${base}/${hash}/berkas`,
    choose: `${base}/${hash}/pilih`,
    again: `${base}/${hash}/nilai`,
    changes: changesSaid(changed.length),
    rows: changed.slice(0, MOST).map(rowOf),
    chosen: choices
      .filter(({ edition }) => edition === hash)
      .map(({ place }) => ({ at: place.at, id: place.id, words: placeWords(place) })),
  };
}

function changesSaid(count: number): string {
  if (count === 0) return 'Tidak ada penilaian tersimpan yang akan berubah.';
  const more =
    count > MOST ? ` ${MOST} yang pertama terlihat di bawah; semuanya: rapor rules dengan --diff.` : '';
  return `${count} penilaian tersimpan akan berubah jika dinilai ulang. Yang tersimpan tetap memakai edisinya sendiri.${more}`;
}

const rowOf = ({ assessmentId: id, unitId, unit, year, was, is }: Changed): ChangedRow => ({
  ...{ id, unitId, unit, was: commas(was), is: commas(is) },
  href: `/penilaian/${id}`,
  year: String(year),
});

/** Scores as they are written on a page. */
const commas = (outcome: string): string => outcome.replace(/(\d)\.(\d)/g, '$1,$2');

declare module '../../rendering/templates' {
  interface Views {
    'pages/local-edition': LocalEditionPage;
  }
}
