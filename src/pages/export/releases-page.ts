import type { AreaCode } from '../../domain/area/area';
import { daysLater } from '../../domain/period';
import { RELEASE_FORMS, RELEASE_KINDS } from '../../domain/release/manifest';
import { areaWords, FORM_WORDS, RELEASE_KIND_WORDS, releaseTitle, sizeWords } from '../../rendering/messages';
import { JOB_STATE_WORDS, jobFaultSentence } from '../../rendering/messages/jobs';
import { date, plainNumber } from '../../rendering/numbers';
import type { Taking } from '../../releases/takings.service';
import type { ListedRelease } from '../../releases/releases.service';
import type { Option } from '../shared/kind-choices';

/** The releases that were asked for, and where another one is. */
export interface ReleasesPage {
  readonly title: string;
  readonly today: string;
  readonly home: string;
  readonly kinds: readonly Option[];
  readonly forms: readonly Option[];
  readonly releases: readonly ReleaseLine[];
  /** Whether releases of another Rapor may be taken in, and those that were brought. */
  readonly mayTake: boolean;
  readonly takings: readonly { readonly href: string; readonly name: string; readonly told: string }[];
}

interface ReleaseLine {
  readonly title: string;
  /** How far it is, or what it holds. */
  readonly told: string;
  readonly fault: string;
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly fingerprint: string;
  readonly until: string;
  /** Where it is fetched, once it is made and still kept. */
  readonly file: string;
  readonly drop: string;
  readonly jobs: string;
}

/** What stands around the list of releases. */
interface ReleasesAround {
  readonly today: string;
  readonly home: AreaCode;
  /** Absent where none may be taken in. */
  readonly takings: readonly Taking[] | undefined;
}

/** @param names of the areas of these releases */
export function releasesPage(
  releases: readonly ListedRelease[],
  names: ReadonlyMap<AreaCode, string>,
  { today, home, takings }: ReleasesAround,
): ReleasesPage {
  return {
    title: 'Rilis data',
    today,
    home: home === '' ? 'Indonesia' : home,
    kinds: RELEASE_KINDS.map((value) => ({ value, label: RELEASE_KIND_WORDS[value] })),
    forms: RELEASE_FORMS.map((value) => ({ value, label: FORM_WORDS[value] })),
    mayTake: takings !== undefined,
    takings: (takings ?? []).map(takingLine),
    releases: releases.map((each) => lineOf(each, names.get(each.release.area) ?? each.release.area)),
  };
}

const takingLine = ({ id, filename, at, jobId, outcome }: Taking): ReleasesPage['takings'][number] => ({
  href: `/rilis/masuk/${id}`,
  name: filename,
  told: `${date(at)}, ${outcome === null ? (jobId === null ? 'belum dimasukkan' : 'sedang dimasukkan') : 'sudah dimasukkan'}`,
});

function lineOf({ release, job }: ListedRelease, name: string): ReleaseLine {
  const { id, area, until, fingerprint, droppedAt } = release;
  const kept = fingerprint !== null && droppedAt === null;
  return {
    title: releaseTitle(release, areaWords(area, name), dayOf(until)),
    told: toldOf(release, job),
    fault: job?.fault ? jobFaultSentence(job.fault) : '',
    progress: job?.state === 'running' ? job.progress : null,
    fingerprint: fingerprint ?? '',
    until,
    file: kept ? `/rilis/${id}/berkas` : '',
    drop: kept ? `/rilis/${id}/hapus` : '',
    jobs: fingerprint === null ? '/pekerjaan' : '',
  };
}

/** The day that a moment ends, or the time of one that is no end of a day. */
function dayOf(until: string): string {
  if (!until.endsWith('T00:00:00.000Z')) return until;
  return daysLater(until.slice(0, 10), -1);
}

function toldOf(
  { fingerprint, rows, bytes, droppedAt }: ListedRelease['release'],
  job: ListedRelease['job'],
): string {
  if (fingerprint === null) return job ? JOB_STATE_WORDS[job.state] : 'belum selesai';
  const size = `${plainNumber(String(rows ?? 0))} baris, ${sizeWords(bytes ?? 0)}`;
  return droppedAt === null ? size : `${size}; berkasnya dihapus ${date(droppedAt.slice(0, 10))}`;
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/releases': ReleasesPage;
  }
}
