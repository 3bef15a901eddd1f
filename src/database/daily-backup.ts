import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable, Logger } from '@nestjs/common';
import { Settings } from '../settings';
import { backup, stamp } from './backup';
import { usesPostgres } from './data-source';
import { codeOf } from '../domain/error-code';
import { DAY } from '../domain/durations';

const NAME = /^rapor-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z\.sqlite$/;

/** A daily copy, and when it was made. */
export interface DailyCopy {
  readonly file: string;
  /** ISO time. */
  readonly at: string;
}

/** What the page says about the daily copies. */
export interface BackupStatus {
  /** False with PostgreSQL, which has tools of its own for this. */
  readonly kept: boolean;
  readonly newest?: DailyCopy;
  /** The last attempt, when it failed. */
  readonly failure?: { readonly at: string; readonly message: string };
}

/** Makes a copy of the database when the newest is a day old, and removes the old ones. A job asks for it. */
@Injectable()
export class DailyBackup {
  private readonly logger = new Logger(DailyBackup.name);
  private failure: BackupStatus['failure'];

  constructor(private readonly settings: Settings) {}

  /** How old the newest copy is, and whether making one failed. */
  async status(): Promise<BackupStatus> {
    const newest = await newestBackup(this.settings);
    return {
      kept: !usesPostgres(this.settings),
      ...(newest ? { newest } : {}),
      ...(this.failure ? { failure: this.failure } : {}),
    };
  }

  /** Whether the newest copy is a day old; never with PostgreSQL, and always where the copies cannot be looked at. */
  async isDue(now: Date): Promise<boolean> {
    if (usesPostgres(this.settings)) return false;
    const newest = await newestBackup(this.settings).catch(() => undefined);
    return !newest || now.getTime() - Date.parse(newest.at) >= DAY;
  }

  /**
   * Makes a copy if it is time.
   *
   * @throws whatever prevents it; that is logged, and shown until a copy succeeds
   */
  async copyIfDue(now: Date): Promise<void> {
    try {
      if (!(await this.isDue(now))) return;
      await backup(this.settings, join(this.settings.backupFolder, `rapor-${stamp(now)}.sqlite`));
      await removeOld(this.settings, now);
      this.failure = undefined;
    } catch (error) {
      this.failure = { at: now.toISOString(), message: String(error) };
      this.logger.error(error);
      throw error;
    }
  }
}

/** The newest daily copy, if there is one. */
export async function newestBackup(settings: Settings): Promise<DailyCopy | undefined> {
  return (await copiesIn(settings)).at(-1);
}

/** Removes copies older than the setting says, but never the newest. */
async function removeOld(settings: Settings, now: Date): Promise<void> {
  const oldest = now.getTime() - settings.RAPOR_BACKUP_DAYS * DAY;
  const copies = (await copiesIn(settings)).slice(0, -1);
  await Promise.all(
    copies.filter(({ at }) => Date.parse(at) < oldest).map(({ file }) => rm(file, { force: true })),
  );
}

/** The daily copies, oldest first. Other files in the folder are nobody's business. */
async function copiesIn(settings: Settings): Promise<DailyCopy[]> {
  const names = await readdir(settings.backupFolder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });
  return names.sort().flatMap((name) => {
    const [, year, month, day, hour, minute, second] = NAME.exec(name) ?? [];
    if (second === undefined) return [];
    const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
    return [{ file: join(settings.backupFolder, name), at }];
  });
}
