import { Missing } from '../database/missing';
import type { Rows } from '../database/unit-of-work';
import { onceOf } from '../domain/kept';
import type { StoredStatement } from './revision';
import type { UploadEntity } from './upload.entity';

/** What a transaction knows to stand of the years of units that it holds; null for a year that is not stored. */
export const standsIn = onceOf((_: Rows) => new Map<string, StoredStatement | null>());

/** An original file by its bytes and its name. */
export type NamedBytes = Pick<UploadEntity, 'sha256' | 'filename'>;

/** Original files that are not kept. */
export const missingUploads = new Missing<NamedBytes>(({ sha256, filename }) => `${sha256} ${filename}`);
