import { isCounting, isJudged, sumOf } from '../../comparisons/area-overview';
import type { AreaOverview, States } from '../../comparisons/area-overview';
import type { NamedFallen, UnreportedUnit } from '../../comparisons/area-lists.service';
import { AMOUNTS } from '../../domain/comparison/amounts';
import { inLawOrder } from '../../domain/comparison/outcome-state';
import type { OutcomeState } from '../../domain/comparison/outcome-state';
import { cut, plain } from '../../domain/decimal';
import { AMOUNT_WORDS, SHORT_KINDS, areaWords, levelUnderWords, stateWords } from '../../rendering/messages';
import type { Say } from '../../rendering/messages';
import { NONE, NO_BREAK, capitalised, pointsRange, rupiah } from '../../rendering/numbers';
import { clipped } from './paper-view';
import type { PaperFrame } from './paper-view';

/** What papers of an area are made from. */
export interface AreaMatter {
  readonly year: number;
  readonly overview: AreaOverview;
  readonly unreported: readonly UnreportedUnit[];
  readonly fallen: readonly NamedFallen[];
  /** By kode wilayah. */
  readonly names: ReadonlyMap<string, string>;
}

/** The two pages on an area that the head of the office signs, as finished strings. */
export interface AreaRecapPaper extends PaperFrame {
  /** The area: what every paper names itself after. */
  readonly unit: string;
  readonly subtitle: string;
  readonly opening: string;
  readonly coverage: readonly { readonly label: string; readonly value: string }[];
  readonly years: readonly string[];
  readonly grades: readonly { readonly label: string; readonly counts: readonly string[] }[];
  readonly partsTitle: string;
  readonly gradeNames: readonly string[];
  readonly parts: readonly RecapPart[];
  readonly moreParts: string;
  readonly totals: readonly { readonly label: string; readonly sum: string; readonly units: string }[];
  readonly fallen: readonly { readonly name: string; readonly before: string; readonly now: string }[];
  readonly fallenWords: string;
  readonly closing: string;
}

interface RecapPart {
  readonly name: string;
  readonly registered: string;
  readonly reported: string;
  readonly missing: string;
  readonly grades: readonly string[];
}

/** Who has not reported, as finished strings. */
export interface UnreportedPaper extends PaperFrame {
  readonly unit: string;
  readonly subtitle: string;
  readonly opening: string;
  readonly counts: string;
  readonly rows: readonly UnreportedRow[];
  readonly closing: string;
}

interface UnreportedRow {
  readonly at: string;
  readonly name: string;
  readonly kind: string;
  readonly area: string;
  readonly last: string;
}

/** So many stand on the two pages; the rest are counted. */
const MOST = { parts: 18, fallen: 10, years: 4, name: 60 } as const;
const OPEN = 'Terbuka';
const UNKNOWN = 'Wilayahnya belum diketahui';

export function areaRecapPaper(frame: PaperFrame, matter: AreaMatter, say: Say): AreaRecapPaper {
  const { overview, fallen, year } = matter;
  const area = nameOf(matter, overview.area);
  const states = statesOf([overview.whole]);
  const { parts } = overview;
  const values = { wilayah: area, tahun: String(year), dinas: frame.officeName };
  return {
    ...frame,
    unit: area,
    subtitle: `${area}, tahun buku ${year}`,
    opening: say('recap-opening', values),
    coverage: coverageOf(overview.whole),
    ...gradesOverYears(overview),
    partsTitle: `Menurut ${levelUnderWords(overview.area)}`,
    gradeNames: states.map(stateWords),
    parts: parts
      .slice(0, MOST.parts)
      .map((each) => partRow(each.states, each.area === null ? UNKNOWN : nameOf(matter, each.area), states)),
    moreParts:
      parts.length > MOST.parts
        ? `${parts.length - MOST.parts} wilayah lainnya ada pada halaman Wilayah.`
        : '',
    totals: AMOUNTS.map((name) => {
      const { sum, units } = overview.totals.totals[name];
      return {
        label: AMOUNT_WORDS[name],
        sum: units === 0 ? NONE : rupiah(cut(sum, 2)),
        units: String(units),
      };
    }),
    fallen: fallen.slice(0, MOST.fallen).map(fallenRow),
    fallenWords: fallenWords(fallen.length, year),
    closing: say('recap-closing', values),
  };
}

/** @returns the numbers of all units, with how much of the whole has reported */
function coverageOf(whole: States): AreaRecapPaper['coverage'] {
  const { registered, reported, counting } = countsOf(whole);
  const share = registered === 0 ? '' : ` (${Math.floor((reported * 100) / registered)}${NO_BREAK}%)`;
  const kept = counting < reported ? '; sisanya masih punya temuan pada angkanya' : '';
  return [
    { label: 'Unit terdaftar', value: String(registered) },
    { label: 'Sudah melapor dan dinilai', value: `${reported}${share}` },
    { label: 'Belum melapor', value: String(registered - reported) },
    { label: 'Ikut statistik', value: `${counting}${kept}` },
  ];
}

function gradesOverYears({ byYear }: AreaOverview): Pick<AreaRecapPaper, 'years' | 'grades'> {
  const years = [...byYear.keys()].slice(0, MOST.years).sort((a, b) => a - b);
  const counts = years.map((year): States => byYear.get(year) ?? new Map());
  return {
    years: years.map(String),
    grades: statesOf(counts).map((state) => ({
      label: stateWords(state),
      counts: counts.map((each) => String(each.get(state) ?? 0)),
    })),
  };
}

/** What became of those that were judged, in the law's order. */
const statesOf = (counts: readonly States[]): OutcomeState[] =>
  inLawOrder(counts.flatMap((each) => [...each.keys()])).filter(isJudged);

function partRow(part: States, name: string, states: readonly OutcomeState[]): RecapPart {
  const { registered, reported } = countsOf(part);
  return {
    name: clipped(name, MOST.name),
    registered: String(registered),
    reported: String(reported),
    missing: String(registered - reported),
    grades: states.map((each) => String(part.get(each) ?? 0)),
  };
}

/** How many units there are; of those, how many were judged, and how many of these count in statistics. */
const countsOf = (
  states: States,
): { readonly registered: number; readonly reported: number; readonly counting: number } => ({
  registered: sumOf(states),
  reported: sumOf(states, isJudged),
  counting: sumOf(states, isCounting),
});

const fallenRow = ({ name, before, now }: NamedFallen): AreaRecapPaper['fallen'][number] => ({
  name: clipped(name, MOST.name),
  before: outcomeWords(before),
  now: outcomeWords(now),
});

const outcomeWords = ({ grade, totalLeast, totalMost }: NamedFallen['now']): string =>
  [grade ?? OPEN, totalLeast && totalMost ? pointsRange(plain(totalLeast), plain(totalMost)) : '']
    .filter((each) => each !== '')
    .join(', ');

function fallenWords(count: number, year: number): string {
  if (count === 0)
    return `Tidak ada unit yang predikatnya turun dari ${year - 1} ke ${year} menurut aturan yang sama.`;
  const rest = count > MOST.fallen ? `; ${MOST.fallen} dengan penurunan terbesar` : '';
  return `${count} unit predikatnya turun dari ${year - 1} ke ${year} menurut aturan yang sama${rest}:`;
}

export function unreportedPaper(frame: PaperFrame, matter: AreaMatter, say: Say): UnreportedPaper {
  const { overview, unreported, year } = matter;
  const area = nameOf(matter, overview.area);
  const values = { wilayah: area, tahun: String(year), dinas: frame.officeName };
  const registered = sumOf(overview.whole);
  return {
    ...frame,
    unit: area,
    subtitle: `${area}, tahun buku ${year}`,
    opening: say('unreported-opening', values),
    counts: `${unreported.length} dari ${registered} unit terdaftar belum melapor.`,
    rows: unreported.map(({ name, kind, areaCode, lastYear }, at) => ({
      at: String(at + 1),
      name,
      kind: SHORT_KINDS[kind],
      area: areaCode === null ? 'belum diketahui' : capitalised(nameOf(matter, areaCode)),
      last: lastYear === null ? 'belum pernah' : String(lastYear),
    })),
    closing: say('unreported-closing', values),
  };
}

const nameOf = ({ names }: AreaMatter, area: string): string => areaWords(area, names.get(area) ?? area);
