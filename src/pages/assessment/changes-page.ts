import { linesOf } from '../../domain/assessment/explain';
import type { Assessment, ScoreLine } from '../../domain/assessment/assess';
import { plain } from '../../domain/decimal';
import { differences } from '../../domain/statement/compare';
import { actorWords } from '../../rendering/messages';
import { NONE, date, plainNumber, pointsRange } from '../../rendering/numbers';
import type { StatementHeader } from '../../statements/revision';
import type { AssessmentPair, Changes } from '../../assessments/changes.service';
import { asideRows } from '../shared/aside';
import type { AsideRow } from '../shared/aside';
import { differenceRows } from '../shared/differences';
import type { DifferenceRow } from '../shared/differences';
import { scorePair } from '../shared/score-pair';
import type { ScorePair } from '../shared/score-pair';
import { trailTo } from '../shared/trail';
import type { Crumb } from '../shared/trail';

/** What a revision changed, as finished strings. */
export interface ChangesPage {
  readonly title: string;
  readonly trail: readonly Crumb[];
  readonly unit: string;
  readonly subtitle: string;
  /** It was to be brought back, and stands already. */
  readonly stood: boolean;
  readonly reason: string;
  readonly who: string;
  readonly first: boolean;
  readonly lines: readonly DifferenceRow[];
  readonly scores: readonly (ScorePair & {
    readonly href: string;
    readonly indicators: readonly {
      readonly number: string;
      readonly label: string;
      readonly was: string;
      readonly is: string;
    }[];
  })[];
  /** Where a file and a person said different things: what counts, and what was put aside. */
  readonly aside: readonly AsideRow[];
  readonly revisions: readonly {
    readonly title: string;
    readonly reason: string;
    readonly who: string;
    readonly href: string;
    readonly current: boolean;
    /** Where its state is brought back; empty for the newest. */
    readonly bringBack: string;
  }[];
  readonly type: string;
}

/** @param stood this state was to be brought back, and stands already */
export function changesPage({ now, before, assessments, revisions }: Changes, stood = false): ChangesPage {
  const { statement } = now;
  const lines = before ? differenceRows(differences(before.statement, statement), statement.unit.kind) : [];
  return {
    title: `Perubahan ${statement.unit.name} ${now.year}`,
    trail: trailTo(now),
    unit: statement.unit.name,
    subtitle: before
      ? `Tahun buku ${now.year}: revisi ${now.revision} dibandingkan dengan revisi ${before.revision}`
      : `Tahun buku ${now.year}: laporan pertama, belum ada perubahan`,
    stood,
    reason: now.reason ?? '',
    who: whoOf(now),
    first: before === undefined,
    lines,
    scores: assessments.map(scoresOf),
    aside: asideRows(statement.unit.kind, now),
    revisions: revisions.map((each, at) => ({
      title: `Revisi ${each.revision}`,
      reason: each.reason ?? (each.revision === 1 ? 'Laporan pertama' : ''),
      who: whoOf(each),
      href: `/laporan/${each.id}/perubahan`,
      current: each.id === now.id,
      bringBack: at === 0 ? '' : `/laporan/${each.id}/kembalikan`,
    })),
    type: `/laporan/${now.id}/ketik`,
  };
}

const whoOf = ({ actor, createdAt }: Pick<StatementHeader, 'actor' | 'createdAt'>): string =>
  `${actorWords(actor)}, ${date(createdAt)}`;

function scoresOf({ now, before }: AssessmentPair): ChangesPage['scores'][number] {
  return {
    ...scorePair((now ?? before)?.assessment.basis.law.shortTitle ?? '', before?.assessment, now?.assessment),
    href: now ? `/penilaian/${now.id}` : '',
    indicators: now && before ? changedIndicators(before.assessment, now.assessment) : [],
  };
}

/** The indicators whose points are others now. */
function changedIndicators(before: Assessment, now: Assessment): ChangesPage['scores'][number]['indicators'] {
  const was = new Map(linesOf(before).map((line) => [line.result.indicator.number, line]));
  return linesOf(now).flatMap((line) => {
    const { number, label } = line.result.indicator;
    const old = was.get(number);
    const [a, b] = [old ? pointsOf(old) : NONE, pointsOf(line)];
    return a === b ? [] : [{ number, label, was: a, is: b }];
  });
}

function pointsOf({ points, weight }: ScoreLine): string {
  return `${pointsRange(plain(points.least), plain(points.most))} dari ${plainNumber(plain(weight))}`;
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/changes': ChangesPage;
  }
}
