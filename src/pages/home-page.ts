import type { LatestAssessment } from '../assessments/assessments.store';
import type { BackupStatus } from '../database/daily-backup';
import { plain } from '../domain/decimal';
import { ruleSets } from '../domain/rules/registry';
import { KIND_WORDS } from '../rendering/messages';
import { pointsRange } from '../rendering/numbers';
import { kindChoices } from './kind-choices';

const HOUR = 3_600_000;

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The start page as finished strings. */
export interface HomePage {
  readonly title: string;
  readonly kinds: readonly Choice[];
  readonly rules: readonly Choice[];
  readonly units: readonly {
    readonly name: string;
    readonly kind: string;
    readonly years: readonly {
      readonly year: string;
      readonly total: string;
      readonly grade: string;
      readonly open: boolean;
      readonly href: string;
    }[];
  }[];
  readonly backup: string;
  readonly backupFailed: boolean;
}

/** @param now milliseconds, to say how old the newest copy is */
export function homePage(latest: readonly LatestAssessment[], backup: BackupStatus, now: number): HomePage {
  const ids = [...new Set(latest.map((each) => each.unitId))];
  const units = ids.map((id) => {
    const own = latest.filter((each) => each.unitId === id).sort((a, b) => b.year - a.year);
    const first = own[0];
    return {
      name: first?.unitName ?? '',
      kind: first ? KIND_WORDS[first.kind] : '',
      years: own.map((each) => ({
        year: String(each.year),
        total: each.total ? pointsRange(plain(each.total.least), plain(each.total.most)) : '',
        grade: each.grade ?? 'Belum dapat ditetapkan',
        open: each.grade === null,
        href: `/penilaian/${each.assessmentId}`,
      })),
    };
  });
  return {
    title: 'Rapor kesehatan koperasi',
    kinds: kindChoices(),
    rules: ruleSets.map((each) => ({ value: each.id, label: each.shortTitle })),
    units: units.sort((a, b) => a.name.localeCompare(b.name, 'id')),
    ...backupWords(backup, now),
  };
}

function backupWords(status: BackupStatus, now: number): Pick<HomePage, 'backup' | 'backupFailed'> {
  if (!status.kept) return { backup: 'Salinan cadangan diurus oleh PostgreSQL.', backupFailed: false };
  const failed = status.failure !== undefined;
  const warning = failed ? ' Salinan terakhir gagal dibuat; periksa ruang simpan komputer ini.' : '';
  if (!status.newest) return { backup: `Belum ada salinan cadangan.${warning}`, backupFailed: failed };
  const hours = Math.floor((now - Date.parse(status.newest.at)) / HOUR);
  const age =
    hours < 1 ? 'kurang dari satu jam' : hours < 48 ? `${hours} jam` : `${Math.floor(hours / 24)} hari`;
  return {
    backup: `Salinan cadangan terakhir dibuat ${age} yang lalu.${warning}`,
    backupFailed: failed || hours >= 48,
  };
}
