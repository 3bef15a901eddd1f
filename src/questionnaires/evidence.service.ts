import { Injectable } from '@nestjs/common';
import { record } from '../audit/record';
import { Reader, type Rows, UnitOfWork, type WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { namesOnly } from '../domain/access/officials-only';
import { Refusal } from '../domain/errors';
import { partsOf } from '../domain/filing/stages';
import { evidenceAt, noRoomFor } from '../domain/questionnaire/evidence';
import type { EvidenceAt, GivenAs } from '../domain/questionnaire/evidence';
import { mustBeExamined, mustTakeFigures } from '../filings/gate';
import { UnitsService } from '../units/units.service';
import { checked } from './check-evidence';
import type { LookedAt, RefusedEvidence, SentEvidence } from './check-evidence';
import { bytesOf, evidenceOf, findEvidence, insertEvidence, markTakenBack } from './evidence.store';
import type { CheckedEvidence } from './evidence.store';
import type { BookYear } from './taps.store';

/** What came with a list: files to keep, and ids of those that are to stand no longer, or once more. */
export interface EvidenceChange {
  readonly sent: readonly SentEvidence[];
  readonly takenBack: readonly string[];
  /** Ids of those of the year before that are to stand in this year too. */
  readonly again: readonly string[];
}

/** An evidence with its bytes. */
export interface OpenedEvidence {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
}

/** Files and photographs beside answers: what was sent is kept, what is shown of a picture is drawn anew. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly units: UnitsService,
  ) {}

  /** What stands of a year, in the order in which it came; nothing of a unit out of reach. */
  async of(caller: Caller, year: BookYear, from: Rows = this.reader): Promise<EvidenceAt[]> {
    return (await this.units.withinReach(caller, year.unitId, from)) ? evidenceOf(from, year) : [];
  }

  /**
   * Keeps files and takes others back; the same file twice at a question is one. What cannot be kept is handed back
   * with why, and keeps nothing else from being kept.
   *
   * @throws Refusal `unit-not-found`, `filing-closed`; `bad-request` (not-yours)
   */
  async change(
    caller: Caller,
    year: BookYear,
    as: GivenAs,
    { sent, takenBack, again }: EvidenceChange,
  ): Promise<RefusedEvidence[]> {
    if (sent.length + takenBack.length + again.length === 0) return [];
    const read: LookedAt[] = [];
    for (const each of [...sent, ...(await this.sentAgain(caller, year, as, again))])
      read.push(await checked(each));
    return this.unitOfWork.run(caller, async (scope) => {
      await this.mustTake(scope, year, as);
      for (const id of takenBack) await takeBack(scope, year, as, id);
      return this.keepIn(scope, year, as, read);
    });
  }

  /** Keeps what was looked at, in a transaction that lets it; what cannot be kept is handed back. */
  async keepIn(
    scope: WriteScope,
    year: BookYear,
    as: GivenAs,
    read: readonly LookedAt[],
  ): Promise<RefusedEvidence[]> {
    const refused: RefusedEvidence[] = [];
    for (const each of read) refused.push(...('fault' in each ? [each] : await keep(scope, year, as, each)));
    return refused;
  }

  /**
   * What is shown of an evidence, or what was sent: that may say where a photograph was taken, and is not for the
   * managers of units.
   *
   * @throws Refusal `upload-not-found`, `officials-only`
   */
  async open(caller: Caller, unitId: string, id: string, original = false): Promise<OpenedEvidence> {
    const within = await this.units.withinReach(caller, unitId);
    const found = within ? await findEvidence(this.reader, unitId, id) : undefined;
    if (!found) throw new Refusal('upload-not-found', { upload: id });
    if (original) namesOnly(caller);
    const shown = original ? undefined : await bytesOf(this.reader, id, 'shown');
    const { name, type } = found;
    if (shown) return { name: `${stemOf(name)}.jpg`, type: 'image/jpeg', content: shown };
    const content = await bytesOf(this.reader, id, 'original');
    if (!content) throw new Error(`evidence ${id} without bytes`);
    return { name, type, content };
  }

  /** What a side had given the year before, as if it were sent once more: it is checked and counted as any other. */
  private async sentAgain(
    caller: Caller,
    { unitId, year }: BookYear,
    as: GivenAs,
    ids: readonly string[],
  ): Promise<SentEvidence[]> {
    if (ids.length === 0) return [];
    const before = await this.of(caller, { unitId, year: year - 1 });
    const sent: SentEvidence[] = [];
    for (const { id, indicator, question, name, source } of before.filter((each) => each.as === as)) {
      const content = ids.includes(id) ? await bytesOf(this.reader, id, 'original') : undefined;
      if (content) sent.push({ indicator, question, name, source, content });
    }
    return sent;
  }

  private async mustTake(scope: WriteScope, { unitId, year }: BookYear, as: GivenAs): Promise<void> {
    await this.units.get(scope.caller, unitId, scope);
    if (as === 'examiner' && !partsOf(scope.caller).includes('auditor'))
      throw new Refusal('bad-request', { reason: 'not-yours' });
    await (as === 'examiner' ? mustBeExamined : mustTakeFigures)(scope, { unitId, year });
  }
}

const stemOf = (name: string): string => name.replace(/\.[A-Za-z0-9]{1,5}$/, '') || 'foto';

async function keep(
  scope: WriteScope,
  year: BookYear,
  as: GivenAs,
  file: CheckedEvidence,
): Promise<RefusedEvidence[]> {
  const standing = await evidenceOf(scope, year);
  const { indicator, question, name, original, sha256 } = file;
  const here = evidenceAt(standing, file).filter((each) => each.as === as);
  if (here.some((each) => each.sha256 === sha256)) return [];
  const fault = noRoomFor({ indicator, question, as, size: original.length }, standing);
  if (fault) return [{ indicator, question, name, fault }];
  const { id, size } = await insertEvidence(scope, year, as, file);
  const details = { year: year.year, indicator, question, as, name, sha256, size, evidence: id };
  await record(scope, { action: 'evidence-kept', subject: 'unit', subjectId: year.unitId, details });
  return [];
}

/** One that is not there, or another side's, stays as it is. */
async function takeBack(scope: WriteScope, year: BookYear, as: GivenAs, id: string): Promise<void> {
  const standing = (await evidenceOf(scope, year)).find((each) => each.id === id && each.as === as);
  if (!standing) return;
  await markTakenBack(scope, id);
  const { indicator, question, name } = standing;
  const details = { year: year.year, indicator, question, as, name, evidence: id };
  await record(scope, { action: 'evidence-taken-back', subject: 'unit', subjectId: year.unitId, details });
}
