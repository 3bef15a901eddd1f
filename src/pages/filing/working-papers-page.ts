import type { IndicatorResult } from '../../domain/assessment/result';
import { plain } from '../../domain/decimal';
import { takesExamination } from '../../domain/filing/stages';
import type { VariantOutcome } from '../../domain/filing/variants';
import { WHOLE_RATIO, workingState } from '../../domain/filing/working-papers';
import type { WorkingEntry } from '../../domain/filing/working-papers';
import { evidenceAt } from '../../domain/questionnaire/evidence';
import type { OpenFiling } from '../../examination/desk.service';
import type { ComparedVariant } from '../../examination/variants.service';
import type { NamedFile } from '../../intake/originals.service';
import {
  UNDECIDED,
  VARIANT_OF_ANOTHER_LAW,
  changeWords,
  changedWords,
  ofAll,
  paperCounts,
  writtenBy,
} from '../../rendering/messages';
import { NONE, pointsRange } from '../../rendering/numbers';
import { scoreText } from '../../views/parts/aspects';
import { filingPlace } from '../shared/filing-place';
import { ratioPlace } from '../shared/ratio-place';
import { verdictOf } from './verdict';

/** The working papers of a book year: each ratio, and the other readings that were kept; as finished strings. */
export interface WorkingPapersPage {
  readonly title: string;
  readonly unit: string;
  readonly unitHref: string;
  readonly filing: string;
  readonly year: string;
  /** Whether something may be chosen and written now. */
  readonly open: boolean;
  readonly files: readonly { readonly name: string; readonly href: string }[];
  readonly total: string;
  readonly grade: string;
  readonly variants: readonly VariantRow[];
  readonly aspects: readonly {
    readonly label: string;
    /** "2 dari 3 ditelaah". */
    readonly done: string;
    readonly rows: readonly PaperRow[];
  }[];
}

interface VariantRow {
  readonly about: string;
  readonly label: string;
  readonly kept: string;
  readonly note: string;
  readonly total: string;
  readonly grade: string;
  readonly changes: readonly string[];
  /** How many those are, where they are better folded; empty for a few. */
  readonly many: string;
  /** Why it cannot be worked out; empty where it can. */
  readonly why: string;
  readonly counts: boolean;
  /** Who chose it, when and why; empty where nobody did. */
  readonly chosen: string;
  readonly action: string;
}

interface PaperRow {
  readonly href: string;
  readonly label: string;
  readonly score: string;
  readonly counts: string;
  readonly reviewed: boolean;
  readonly stale: boolean;
}

/** What stands beside a filing for its examiner. */
export interface WorkingBeside {
  readonly variants: readonly ComparedVariant[];
  readonly entries: readonly WorkingEntry[];
  readonly files: readonly NamedFile[];
}

export function workingPapersPage(open: OpenFiling, beside: WorkingBeside): WorkingPapersPage {
  const { filing, statement } = open;
  const place = filingPlace(filing);
  const { total, grade } = verdictOf(open);
  return {
    title: 'Kertas kerja',
    unit: statement.statement.unit.name,
    unitHref: `/unit/${filing.unitId}`,
    filing: place,
    year: String(filing.year),
    open: takesExamination(filing.stage),
    files: beside.files.map(({ id, name }) => ({ name, href: `/unggah/${id}/asli` })),
    ...{ total, grade },
    variants: beside.variants.map((each) => variantRow(each, place)),
    aspects: aspectsOf(open, beside.entries),
  };
}

function variantRow({ variant, outcome }: ComparedVariant, place: string): VariantRow {
  const { id, about, label, note, actor, at, chosenBy, chosenAt, reason } = variant;
  const chosen = chosenBy !== null && chosenAt !== null ? writtenBy(chosenBy, chosenAt.slice(0, 10)) : '';
  return {
    ...{ about, label, note },
    kept: writtenBy(actor, at.slice(0, 10)),
    ...(outcome ? outcomeWords(outcome) : NOT_WORKED_OUT),
    chosen: chosen === '' ? '' : `${chosen}: ${reason}`,
    action: `${place}/kertas-kerja/varian/${id}`,
  };
}

/** So many changes are read at a glance. */
const FEW = 3;

const NOT_WORKED_OUT = {
  ...{ total: NONE, grade: NONE, changes: [], many: '', counts: false },
  why: VARIANT_OF_ANOTHER_LAW,
} as const;

function outcomeWords({
  total,
  grade = total ? UNDECIDED : NONE,
  changes,
  counts,
}: VariantOutcome): Pick<VariantRow, 'total' | 'grade' | 'changes' | 'many' | 'why' | 'counts'> {
  return {
    total: total ? pointsRange(plain(total.least), plain(total.most)) : NONE,
    grade,
    changes: changes.map(({ number, label, was, is }) =>
      changeWords(
        number,
        label,
        pointsRange(plain(was.least), plain(was.most)),
        pointsRange(plain(is.least), plain(is.most)),
      ),
    ),
    many: changes.length > FEW ? changedWords(changes.length) : '',
    why: '',
    counts,
  };
}

function aspectsOf(
  { shown, evidence }: OpenFiling,
  entries: readonly WorkingEntry[],
): WorkingPapersPage['aspects'] {
  if (!shown) return [];
  const { assessmentId, period } = shown;
  const rowOf = (indicator: IndicatorResult): PaperRow => {
    const { notes, reviewed, stale } = workingState(entries, indicator.number, assessmentId);
    const files = evidenceAt(evidence, { indicator: indicator.number, question: WHOLE_RATIO });
    return {
      href: `${ratioPlace(assessmentId, indicator.number)}#kertas`,
      label: `${indicator.number} ${indicator.label}`,
      score: scoreText(indicator),
      counts: paperCounts(notes.length, files.length),
      ...{ reviewed: reviewed !== undefined, stale },
    };
  };
  return period.aspects.map(({ number, label, indicators }) => {
    const rows = indicators.map(rowOf);
    const done = rows.filter(({ reviewed, stale }) => reviewed && !stale).length;
    return { label: `${number} ${label}`, done: `${ofAll(done, rows.length)} ditelaah`, rows };
  });
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/working-papers': WorkingPapersPage;
  }
}
