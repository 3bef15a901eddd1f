import { Injectable } from '@nestjs/common';
import { Reader } from '../database/unit-of-work';
import { readSeal, sealText, tidied } from '../domain/papers/seal';
import type { ReadSeal, SealedFields } from '../domain/papers/seal';
import { codeTyped } from '../domain/papers/short-code';
import { sealVerdict } from '../domain/papers/verdict';
import type { PaperStanding, SealFacts, SealVerdict } from '../domain/papers/verdict';
import type { PaperKind } from '../domain/papers/kinds';
import {
  annulmentsOf,
  fileContent,
  filesOf,
  paperNamed,
  paperOfFile,
  papersOf,
  publicKeys,
  stageOfFiling,
} from './documents.store';
import { hashOf } from '../database/token';
import { filesText } from './files-text';
import { isSignedBy, keyId } from './key-file';
import type { PublicKey } from './key-file';
import { standingAmong, type Standings } from './standing';
import type { PaperEntity } from './paper.entity';

/** What whoever holds a paper is told of it: no figure. */
export interface CheckedPaper {
  readonly number: string;
  readonly kind: PaperKind;
  readonly unit: string;
  readonly year: number;
  readonly revision: number;
  /** ISO date. */
  readonly day: string;
  readonly code: string;
  readonly standing: PaperStanding;
}

/** What a check comes to. */
export type Checked =
  | { readonly found: 'nothing'; readonly by: 'text' | 'pdf' | 'other-file' }
  | {
      readonly found: 'number';
      readonly number: string;
      readonly state: 'reserved' | 'void';
      readonly reason: string;
    }
  | {
      readonly found: 'paper';
      readonly verdict: SealVerdict;
      /** Absent where it is not kept here. */
      readonly paper?: CheckedPaper;
      /** What the QR itself says, for whoever has it; absent where only a number was typed. */
      readonly sealed?: SealedFields;
    };

/** What every PDF begins with. */
const PDF = Buffer.from('%PDF-');

/** Tells whoever holds a paper whether it is genuine. Open to everybody: it says no figure that the asker does not have. */
@Injectable()
export class CheckingService {
  constructor(private readonly reader: Reader) {}

  /**
   * Checks what was typed, pasted or scanned.
   *
   * @param text a number, a short code, or the text of a QR
   * @param otherKey the public key of another office; empty for none
   */
  async check(text: string, otherKey = ''): Promise<Checked> {
    const seal = readSeal(text);
    return seal ? this.checkSeal(seal, otherKey) : this.checkNumber(text.trim());
  }

  /** Checks a file: genuine where its bytes are those that were signed. */
  async checkFile(content: Buffer): Promise<Checked> {
    const stored = await paperOfFile(this.reader, hashOf(content));
    if (stored) return this.checkStored(stored);
    return { found: 'nothing', by: content.subarray(0, PDF.length).equals(PDF) ? 'pdf' : 'other-file' };
  }

  private async checkNumber(text: string): Promise<Checked> {
    const stored = await paperNamed(this.reader, codeTyped(text) ?? text);
    if (!stored) return { found: 'nothing', by: 'text' };
    const { state, number, reason } = stored;
    return state === 'issued' ? this.checkStored(stored) : { found: 'number', number, state, reason };
  }

  private async checkStored(stored: PaperEntity): Promise<Checked> {
    const keys = await publicKeys(this.reader);
    const key = keys.find(({ id }) => id === stored.keyId);
    const text = sealText(fieldsOf(stored));
    const signature = signatureOf(key, text, stored.signature);
    const whole = key !== undefined && (await this.isWhole(stored, key.publicKey));
    const verdict = sealVerdict({ signature, stored: whole ? 'same' : 'other' });
    return { found: 'paper', verdict, paper: await this.told(stored) };
  }

  private async checkSeal({ fields, text, signature }: ReadSeal, otherKey: string): Promise<Checked> {
    const keys = await publicKeys(this.reader);
    const other = otherKey === '' ? [] : [{ id: keyId(otherKey), publicKey: otherKey }];
    const key = [...keys, ...other].find(({ id }) => id === fields.key);
    const signed = signatureOf(key, text, signature);
    const stored = await paperNamed(this.reader, fields.number);
    const here = stored?.state === 'issued' && keys.some(({ id }) => id === fields.key) ? stored : null;
    const same =
      here !== null && sealText(fieldsOf(here)) === text && (await this.isWhole(here, key?.publicKey));
    const verdict = sealVerdict({ signature: signed, stored: !here ? 'absent' : same ? 'same' : 'other' });
    return { found: 'paper', verdict, sealed: fields, ...(here ? { paper: await this.told(here) } : {}) };
  }

  /** Whether every file is the one that was signed, down to the last byte. */
  private async isWhole(stored: PaperEntity, publicKey = ''): Promise<boolean> {
    const files = await filesOf(this.reader, stored.id);
    if (!isSignedBy(publicKey, filesText(stored.number, files), stored.filesSignature)) return false;
    for (const { name, sha256: hash } of files) {
      const content = await fileContent(this.reader, stored.id, name);
      if (!content || hashOf(content) !== hash) return false;
    }
    return files.some(({ name, sha256: hash }) => name === 'data.json' && hash === stored.hash);
  }

  private async told(stored: PaperEntity): Promise<CheckedPaper> {
    const { number, kind, unitName: unit, year, revision, day, code } = stored;
    const standing = standingAmong(await this.standings(stored), stored);
    return { number, kind, unit, year, revision, day, code: code ?? '', standing };
  }

  private async standings({ filingId, area, year }: PaperEntity): Promise<Standings> {
    const papers = await papersOf(this.reader, filingId === null ? { area: area ?? '', year } : { filingId });
    const annulled = await annulmentsOf(this.reader, papers);
    const stage = filingId === null ? undefined : await stageOfFiling(this.reader, filingId);
    return { papers, annulled, stage };
  }
}

function signatureOf(key: PublicKey | undefined, text: string, signature: string): SealFacts['signature'] {
  if (!key) return 'unknown-key';
  return isSignedBy(key.publicKey, text, signature) ? 'valid' : 'wrong';
}

const fieldsOf = (stored: PaperEntity): SealedFields =>
  tidied({
    number: stored.number,
    unit: stored.unitName,
    year: String(stored.year),
    total: stored.total,
    predicate: stored.predicate,
    hash: stored.hash,
    key: stored.keyId,
  });
