import 'reflect-metadata';
import { join } from 'node:path';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { IsIn, IsOptional, IsString, Matches, MinLength, ValidateBy, validateSync } from 'class-validator';
import { exact, type Exact } from './domain/decimal';
import type { WarningRule } from './domain/comparison/warnings/rule';
import { withThresholds } from './domain/comparison/warnings/rules';
import { withDeadlines } from './domain/filing/deadline-setting';
import type { DeadlineRule } from './domain/filing/deadlines';
import type { Limits } from './domain/statement/limits';
import { SETTINGS, type SettingRow } from './setting-rows';
import { isAscending, isDeadlines, isThresholds, Whole } from './setting-values';

export { SETTINGS, type SettingRow };

/** The settings, checked. Everything else takes them from here and never reads the environment. */
export class Settings {
  @IsString()
  @MinLength(1)
  readonly RAPOR_DATA!: string;

  @IsIn(['sqlite3', 'better-sqlite3'])
  readonly RAPOR_DATABASE_DRIVER!: 'sqlite3' | 'better-sqlite3';

  @IsOptional()
  @IsString()
  @MinLength(1)
  readonly RAPOR_ORIGINALS?: string;

  @IsOptional()
  @Matches(/^postgres(ql)?:\/\/\S+$/)
  readonly DATABASE_URL?: string;

  @IsString()
  @Matches(/^\S+$/)
  readonly RAPOR_HOST!: string;

  @Whole(0, 65_535)
  readonly RAPOR_PORT!: number;

  @IsOptional()
  @Matches(/^https?:\/\/[\w.-]+(:\d+)?\/?$/)
  readonly RAPOR_PUBLIC_ADDRESS?: string;

  /** Where people reach the service, where that is not where it listens. */
  get publicAddress(): URL | undefined {
    return this.RAPOR_PUBLIC_ADDRESS === undefined ? undefined : new URL(this.RAPOR_PUBLIC_ADDRESS);
  }

  @IsOptional()
  @Matches(/^[\da-fA-F.:]+(\/\d+)?(,[\da-fA-F.:]+(\/\d+)?)*$/)
  readonly RAPOR_TRUSTED_PROXIES?: string;

  /** Whose word on who asks is taken; of nobody unless set. */
  get trustedProxies(): string[] | false {
    return this.RAPOR_TRUSTED_PROXIES?.split(',') ?? false;
  }

  @IsOptional()
  @IsString()
  readonly RAPOR_BROWSER?: string;

  @IsOptional()
  @IsString()
  readonly PUPPETEER_EXECUTABLE_PATH?: string;

  @IsOptional()
  @IsString()
  readonly RAPOR_PDF_CERTIFICATE?: string;

  @IsOptional()
  @IsString()
  readonly RAPOR_PDF_PASSPHRASE?: string;

  @IsOptional()
  @IsString()
  readonly RAPOR_SECRET_KEYS?: string;

  @IsOptional()
  @Matches(/^smtps?:\/\/\S+$/)
  readonly RAPOR_SMTP?: string;

  @IsOptional()
  @Matches(/^[^\s@<>]+@[^\s@<>]+$/)
  readonly RAPOR_MAIL_FROM?: string;

  /** Who messages are from. */
  get mailFrom(): string {
    return this.RAPOR_MAIL_FROM ?? `rapor@${this.publicAddress?.hostname ?? 'localhost'}`;
  }

  /** Where people reach the service: as it is set, else where it listens. */
  get address(): string {
    return this.publicAddress?.origin ?? `http://${this.RAPOR_HOST}:${this.RAPOR_PORT}`;
  }

  @Whole(1, 100)
  readonly RAPOR_UPLOAD_LIMIT_MB!: number;

  @IsIn(['on', 'off'])
  readonly RAPOR_WORK!: 'on' | 'off';

  /** Whether the web service works on jobs itself. */
  get works(): boolean {
    return this.RAPOR_WORK === 'on';
  }

  @IsIn(['text', 'json'])
  readonly RAPOR_LOG!: 'text' | 'json';

  @IsOptional()
  @Matches(/^\S{16,}$/)
  readonly RAPOR_METRICS_KEY?: string;

  @Whole(10, 1_000_000)
  readonly RAPOR_API_REQUESTS!: number;

  @Whole(1, 720)
  readonly RAPOR_API_REPEAT_HOURS!: number;

  @Whole(1, 3650)
  readonly RAPOR_BACKUP_DAYS!: number;

  @Whole(1, 3650)
  readonly RAPOR_VOICE_DAYS!: number;

  @IsOptional()
  @IsString()
  readonly RAPOR_TRAIL_HEAD?: string;

  @ValidateBy({ name: 'ascending', validator: { validate: isAscending } })
  readonly RAPOR_SIZE_SPLITS!: string;

  /** Total assets at which size class I is split, ascending. */
  get sizeSplits(): readonly Exact[] {
    return this.RAPOR_SIZE_SPLITS.split(',').map(exact);
  }

  @IsOptional()
  @ValidateBy({ name: 'thresholds', validator: { validate: isThresholds } })
  readonly RAPOR_WARNINGS?: string;

  /** The early warnings with their thresholds. */
  get warnings(): readonly WarningRule[] {
    const rules = withThresholds(this.RAPOR_WARNINGS ?? '');
    if ('found' in rules) throw new Error(`a threshold that was not checked: ${rules.found}`);
    return rules;
  }

  @IsOptional()
  @ValidateBy({ name: 'deadlines', validator: { validate: isDeadlines } })
  readonly RAPOR_DEADLINES?: string;

  /** The deadlines of filings, with those that the office sets itself. */
  get deadlines(): readonly DeadlineRule[] {
    const rules = withDeadlines(this.RAPOR_DEADLINES ?? '');
    if ('found' in rules) throw new Error(`a deadline that was not checked: ${rules.found}`);
    return rules;
  }

  @Whole(0, 1_000_000)
  readonly RAPOR_TOLERANCE_RUPIAH!: number;

  @Whole(2, 1000)
  readonly RAPOR_JUMP_FACTOR!: number;

  /** From where on the checks before filing speak up. */
  get limits(): Limits {
    return { rounding: exact(this.RAPOR_TOLERANCE_RUPIAH), jump: exact(this.RAPOR_JUMP_FACTOR) };
  }

  @IsIn(['off', 'on'])
  readonly RAPOR_COMPLIANCE!: 'off' | 'on';

  /** Whether assessments are shown with what the law demands beside the score. */
  get compliance(): boolean {
    return this.RAPOR_COMPLIANCE === 'on';
  }

  /** The browser that was named, if one was. */
  get browser(): string | undefined {
    return this.RAPOR_BROWSER ?? this.PUPPETEER_EXECUTABLE_PATH;
  }

  /** The file of the embedded database. */
  get databaseFile(): string {
    return join(this.RAPOR_DATA, 'rapor.sqlite');
  }

  /** The private key of the office. It lies beside the database, so that no copy of that holds it. */
  get keyFile(): string {
    return join(this.RAPOR_DATA, 'kunci-kantor.pem');
  }

  /** The keys that seal secrets of the database: as little in any copy of that. */
  get secretKeyFile(): string {
    return this.RAPOR_SECRET_KEYS ?? join(this.RAPOR_DATA, 'kunci-rahasia.txt');
  }

  /** The certificate that the office makes for itself, with its key: kept like that of the office. */
  get certificateFile(): string {
    return join(this.RAPOR_DATA, 'sertifikat-kantor.p12');
  }

  /** The folder of its daily copies. */
  get backupFolder(): string {
    return join(this.RAPOR_DATA, 'backups');
  }
}

/** A setting that is not what it has to be. */
export interface SettingFault {
  readonly code: 'setting-invalid';
  readonly variable: string;
  readonly found: string;
  readonly expected: string;
}

/** Thrown before anything starts, with every fault there is. */
export class SettingsError extends Error {
  constructor(readonly faults: readonly SettingFault[]) {
    super(
      faults
        .map(({ code, variable, found, expected }) => `${code}: ${variable}="${found}" (${expected})`)
        .join('\n'),
    );
    this.name = 'SettingsError';
  }
}

/**
 * Reads the settings of an environment. An empty variable counts as one that is not set.
 *
 * @throws SettingsError with all that is wrong
 */
export function settingsFrom(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    SETTINGS.map(({ name, default: usual }) => [name, valueOf(env[name], usual)]),
  );
  const settings = plainToInstance(Settings, given, { exposeUnsetFields: false });
  const wrong = new Set(validateSync(settings).map((error) => error.property));
  if (wrong.size === 0) return settings;
  throw new SettingsError(SETTINGS.filter(({ name }) => wrong.has(name)).map((each) => faultOf(each, env)));
}

function valueOf(text: string | undefined, usual: string): string | number | undefined {
  const value = text?.trim() || usual;
  if (value === '') return undefined;
  return /^\d+$/.test(usual) && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}

/** Never repeated, also where they are wrong. */
const SECRET: readonly string[] = ['DATABASE_URL', 'RAPOR_METRICS_KEY', 'RAPOR_PDF_PASSPHRASE', 'RAPOR_SMTP'];

function faultOf(setting: SettingRow, env: Readonly<Record<string, string | undefined>>): SettingFault {
  const { name: variable, expected } = setting;
  const found = SECRET.includes(variable) ? '…' : (env[variable] ?? '');
  return { code: 'setting-invalid', variable, found, expected };
}

/** Hands every module the settings that the program was started with. */
@Global()
@Module({})
export class SettingsModule {
  static with(settings: Settings): DynamicModule {
    const providers = [{ provide: Settings, useValue: settings }];
    return { module: SettingsModule, providers, exports: [Settings] };
  }
}
