import type { JudgedRevision } from '../../assessments/assessment-lists';
import { plain } from '../../domain/decimal';
import { stands } from '../../domain/filing/ends';
import { findRuleSet, isInForce, shortTitleOf } from '../../domain/rules/registry';
import type { StatementHeader } from '../../statements/revision';
import type { Unit } from '../../units/unit';
import type { Merged } from '../../units/unit-merges.service';
import { DELETING_WORDS, KIND_WORDS, endWords, sameLawWords } from '../../rendering/messages';
import { NONE, date, pointsRange } from '../../rendering/numbers';
import { filingPlace } from '../shared/filing-place';
import { aboutParts, identityOf, stageIn, type UnitAbout, type UnitAboutParts } from './unit-about';
import { choiceOf } from './unit-merge-page';

/** One unit: its years, every revision of them and every assessment, as finished strings. */
export interface UnitPage extends UnitAboutParts {
  readonly title: string;
  readonly kind: string;
  readonly identity: readonly { readonly label: string; readonly value: string }[];
  /** Nobody said where it lies: it is counted in no area. */
  readonly unplaced: boolean;
  readonly trend: string;
  /** What members say. */
  readonly voices: string;
  /** The cooperative it is a part of, or its savings and loan unit: what files together with it. */
  readonly together: readonly { readonly id: string; readonly href: string; readonly label: string }[];
  /** Units that may belong to it, or it to them: asked about. */
  readonly kin: readonly MergedUnit[];
  readonly years: readonly YearRow[];
  /** The unit that it is, where it was registered twice. */
  readonly into: MergedUnit | undefined;
  /** The units that were registered beside it. */
  readonly parts: readonly MergedUnit[];
  /** Where it is said that it was registered twice, or was not. */
  readonly merge: string;
  /** Where it is said whether they belong together. */
  readonly bind: string;
  /** That it is no more, and why; empty for one that stands. */
  readonly ended: string;
  /** What may be made of it: opened again, brought back, closed or deleted. */
  readonly end: {
    readonly stands: boolean;
    readonly deleted: boolean;
    readonly closed: boolean;
    readonly action: string;
    readonly words: string;
  };
  /** Where it is given another name. */
  readonly renames: string;
  /** What is sent along with a file of the next year. */
  readonly nextYear: NextYear;
}

interface NextYear {
  readonly label: string;
  readonly kind: string;
  readonly name: string;
  /** The law that somebody chose for the newest year although it was not in force; empty where the law of the year decides. */
  readonly rules: string;
  readonly rulesSaid: string;
}

type MergedUnit = ReturnType<typeof choiceOf>;

interface YearRow extends Verdict {
  readonly year: string;
  /** The page of the book year, how far it is, and its papers. */
  readonly filing: string;
  readonly stage: string;
  readonly papers: string;
  readonly revisions: readonly {
    readonly name: string;
    readonly when: string;
    readonly reason: string;
    readonly assessments: readonly (Verdict & { readonly when: string })[];
  }[];
  /** More than one revision or assessment: there is a history to open. */
  readonly history: boolean;
}

interface Verdict {
  readonly total: string;
  readonly grade: string;
  readonly open: boolean;
  readonly law: string;
  readonly href: string;
}

/**
 * @param headers years ascending, the newest revision of a year first
 * @param judged every assessment of them, newest first
 * @param others what files together with it
 * @param about what else is known of it
 */
export function unitPage(
  unit: Unit,
  headers: readonly StatementHeader[],
  judged: readonly JudgedRevision[],
  { into, parts, others, kin }: Merged & { readonly others: readonly Unit[]; readonly kin: readonly Unit[] },
  about: UnitAbout,
): UnitPage {
  const years = [...new Set(headers.map(({ year }) => year))].reverse();
  return {
    title: unit.name,
    kind: KIND_WORDS[unit.kind],
    identity: identityOf(unit, about, into !== undefined),
    ...aboutParts(unit.id, about),
    unplaced: unit.areaCode === null,
    trend: headers.length === 0 ? '' : `/unit/${unit.id}/tren`,
    voices: `/unit/${unit.id}/survei`,
    together: others.map(({ id, kind }) => ({ id, href: `/unit/${id}`, label: KIND_WORDS[kind] })),
    kin: kin.map(choiceOf),
    bind: `/unit/${unit.id}/bagian`,
    into: into && choiceOf(into),
    parts: parts.map(choiceOf),
    merge: `/unit/${unit.id}/gabung`,
    ended: endWords(unit),
    end: endPart(unit),
    renames: `/unit/${unit.id}/nama`,
    nextYear: nextYearOf(unit, headers, judged),
    years: years.map((year) => ({
      ...yearRow(year, headers, judged),
      filing: filingPlace({ unitId: unit.id, year }),
      stage: stageIn(about, year),
      papers: `${filingPlace({ unitId: unit.id, year })}/dokumen`,
    })),
  };
}

const endPart = ({ id, closedOn, deletedAt }: Unit): UnitPage['end'] => ({
  stands: stands({ closedOn, deletedAt }),
  deleted: deletedAt !== null,
  closed: closedOn !== null,
  action: `/unit/${id}/keadaan`,
  words: DELETING_WORDS,
});

function nextYearOf(
  { kind, name }: Unit,
  headers: readonly StatementHeader[],
  judged: readonly JudgedRevision[],
): NextYear {
  const newest = Math.max(...headers.map(({ year }) => year));
  const own = headers.find(({ year }) => year === newest);
  const by = judged.find(({ statementId }) => statementId === own?.id)?.ruleSetId;
  const law = by === undefined ? undefined : findRuleSet(by);
  const chosen = own && law && !isInForce(law, kind, own.periodEnd) ? law : undefined;
  return {
    label: nextYearLabel(own?.year),
    kind,
    name,
    rules: chosen?.id ?? '',
    rulesSaid: chosen ? sameLawWords(chosen.shortTitle, own?.year ?? 0) : '',
  };
}

const nextYearLabel = (newest: number | undefined): string =>
  newest === undefined ? 'Unggah laporan tahunan' : `Unggah laporan tahun ${newest + 1}`;

function yearRow(
  year: number,
  headers: readonly StatementHeader[],
  judged: readonly JudgedRevision[],
): Omit<YearRow, 'filing' | 'stage' | 'papers'> {
  const own = headers.filter((header) => header.year === year);
  const of = (id: string | undefined): readonly JudgedRevision[] =>
    judged.filter(({ statementId }) => statementId === id);
  const all = own.flatMap(({ id }) => of(id));
  return {
    year: String(year),
    ...verdictOf(of(own[0]?.id)[0]),
    history: own.length > 1 || all.length > 1,
    revisions: own.map(({ id, revision, createdAt, reason }) => ({
      name: `Revisi ${revision}`,
      when: date(createdAt),
      reason: reason ?? '',
      assessments: of(id).map((each) => ({ ...verdictOf(each), when: date(each.createdAt) })),
    })),
  };
}

function verdictOf(judged: JudgedRevision | undefined): Verdict {
  if (!judged) return { total: NONE, grade: 'Belum dinilai', open: true, law: NONE, href: '' };
  const { id, ruleSetId, grade, total } = judged;
  return {
    total: total ? pointsRange(plain(total.least), plain(total.most)) : NONE,
    grade: grade ?? (total ? 'Belum dapat ditetapkan' : 'Tanpa predikat'),
    open: grade === null && total !== null,
    law: shortTitleOf(ruleSetId),
    href: `/penilaian/${id}`,
  };
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/unit': UnitPage;
  }
}
