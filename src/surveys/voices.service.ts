import { Injectable } from '@nestjs/common';
import { NO_MORE_SAID } from '../concerns/concern';
import { ConcernsService } from '../concerns/concerns.service';
import { hold } from '../database/hold';
import { Reader, UnitOfWork, type Rows } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { Refusal } from '../domain/errors';
import { daysLater } from '../domain/period';
import { Settings } from '../settings';
import type { Unit } from '../units/unit';
import { UnitsService } from '../units/units.service';
import { mustBeInRegister } from '../units/registered-unit';
import { mustHearMembers, mustStand } from './gate';
import { memberOf } from './member';
import { hashOf, newToken } from '../database/token';
import type { Voice, VoiceKind, WaitingVoices } from './voice';
import {
  deleteOldVoices,
  doorOf,
  findVoice,
  insertVoice,
  moveVoice,
  openDoor,
  unitBehind,
  voiceBehind,
  voicesOf,
  waitingVoices,
} from './voices.store';

const LONGEST = 2000;

/** What somebody writes to a unit. */
export interface SaidVoice {
  readonly kind: VoiceKind;
  readonly text: string;
}

const todayOf = (): string => new Date().toISOString().slice(0, 10);

/** Complaints and suggestions of members. */
@Injectable()
export class VoicesService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly units: UnitsService,
    private readonly concerns: ConcernsService,
    private readonly settings: Settings,
  ) {}

  /** Those of a unit, the open ones first. @throws Refusal `unit-not-found` */
  async ofUnit(caller: Caller, unitId: string): Promise<Voice[]> {
    await this.units.get(caller, unitId);
    return voicesOf(this.reader, unitId, todayOf());
  }

  /** One of a unit. @throws Refusal `bad-request` (unknown-voice) */
  async get(caller: Caller, unitId: string, id: string): Promise<Voice> {
    return this.known(caller, unitId, id, this.reader);
  }

  /** How many days one is kept before it is deleted. */
  get daysKept(): number {
    return this.settings.RAPOR_VOICE_DAYS;
  }

  /** What waits for an answer, by unit within reach. */
  async waiting(caller: Caller): Promise<WaitingVoices[]> {
    return waitingVoices(this.reader, caller, todayOf());
  }

  /** What waits of one unit; undefined where nothing does. @throws Refusal `unit-not-found` */
  async waitingOf(caller: Caller, unitId: string): Promise<WaitingVoices | undefined> {
    await this.units.get(caller, unitId);
    const [found] = await waitingVoices(this.reader, caller, todayOf(), unitId);
    return found;
  }

  /** The key of a unit's address for members; undefined before it was opened. @throws Refusal `unit-not-found` */
  async door(caller: Caller, unitId: string): Promise<string | undefined> {
    await this.units.get(caller, unitId);
    return doorOf(this.reader, unitId);
  }

  /** Opens the address, once. @throws Refusal `unit-not-found`, `unit-ended` */
  async open(caller: Caller, unitId: string): Promise<void> {
    await this.unitOfWork.run(caller, async (scope) => {
      await hold(scope, 'unit', unitId);
      mustStand(await this.units.get(caller, unitId, scope));
      if ((await doorOf(scope, unitId)) === undefined) await openDoor(scope, unitId, newToken());
    });
  }

  /** What came on paper. @returns its id @throws Refusal `unit-not-found`, `unit-ended`, `bad-request` (says-nothing, says-too-much) */
  async noteDown(caller: Caller, unitId: string, said: SaidVoice): Promise<string> {
    mustBeInRegister(await this.units.get(caller, unitId));
    return this.keep(caller, unitId, said, '');
  }

  /** The name of the unit behind an address. @throws Refusal `bad-request` (link-used-up, unit-gone) */
  async unitAt(key: string): Promise<string> {
    return (await this.behind(key)).name;
  }

  /** What somebody writes there. @returns the code by which the answer is read
   * @throws Refusal `bad-request` (link-used-up, unit-gone, says-nothing, says-too-much) */
  async receive(key: string, said: SaidVoice): Promise<string> {
    const { id: unitId } = await this.behind(key);
    const code = newToken();
    await this.keep(memberOf(unitId), unitId, said, hashOf(code));
    return code;
  }

  /** What was replied, for whoever has the code; null for a code that is none of this unit's. */
  async replyTo(key: string, code: string): Promise<Voice | null> {
    return voiceBehind(this.reader, (await this.behind(key)).id, hashOf(code), todayOf());
  }

  /** Answers one. @throws Refusal `bad-request` (unknown-voice, says-nothing, says-too-much) */
  async reply(caller: Caller, unitId: string, id: string, text: string): Promise<void> {
    const reply = wholeText(text);
    await this.unitOfWork.run(caller, async (scope) => {
      await this.known(caller, unitId, id, scope);
      await moveVoice(scope, id, { state: 'answered', reply });
    });
  }

  /** Makes a concern of it, on a book year. @throws Refusal `bad-request` (unknown-voice, not-yours, wrong-state) */
  async raise(caller: Caller, unitId: string, id: string, year: number): Promise<void> {
    await this.unitOfWork.run(caller, async (scope) => {
      const { text, state } = await this.known(caller, unitId, id, scope);
      if (state === 'raised') throw new Refusal('bad-request', { reason: 'wrong-state' });
      const raised = { ...NO_MORE_SAID, origin: 'free' as const, about: 'suara anggota', text };
      await this.concerns.raiseIn(scope, { unitId, year }, raised);
      await moveVoice(scope, id, { state: 'raised' });
    });
  }

  private async keep(
    caller: Caller,
    unitId: string,
    { kind, text }: SaidVoice,
    receipt: string,
  ): Promise<string> {
    const said = wholeText(text);
    return this.unitOfWork.run(caller, async (scope) => {
      await deleteOldVoices(scope);
      const receivedOn = scope.at.slice(0, 10);
      const deleteOn = daysLater(receivedOn, this.daysKept);
      return insertVoice(scope, { unitId, kind, text: said, receivedOn, deleteOn, receipt });
    });
  }

  private async behind(key: string): Promise<Unit> {
    const unitId = await unitBehind(this.reader, key);
    if (unitId === undefined) throw new Refusal('bad-request', { reason: 'link-used-up' });
    const unit = await this.units.get(memberOf(unitId), unitId);
    mustHearMembers(unit);
    return unit;
  }

  private async known(caller: Caller, unitId: string, id: string, from: Rows): Promise<Voice> {
    const found = await findVoice(from, id, todayOf());
    if (!found || found.unitId !== unitId || !(await this.units.withinReach(caller, unitId, from)))
      throw new Refusal('bad-request', { reason: 'unknown-voice' });
    return found;
  }
}

/** A text as its writer sees it, whole: a browser counts the end of a line as one letter and sends two. */
function wholeText(text: string): string {
  const said = text.replaceAll('\r\n', '\n').trim();
  if (said === '') throw new Refusal('bad-request', { reason: 'says-nothing' });
  if (said.length > LONGEST) throw new Refusal('bad-request', { reason: 'says-too-much' });
  return said;
}
