import { Param } from '@nestjs/common';
import type { Caller } from '../../domain/access/caller';
import { VOICE_KINDS } from '../../surveys/voice';
import { VoicesService, type SaidVoice } from '../../surveys/voices.service';
import { CalledBy } from '../../web/caller';
import { among, list, object, text, whole } from '../document/schema';
import { told } from './schemas';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, Look, Resource, Sent, Store } from './shape/operation';
import { BOOK_YEAR } from './shape/said';
import { voiceTold, type VoiceTold } from './told/voice';

const words = { ...text, minLength: 1, maxLength: 2000 };
const VOICE = object<SaidVoice>({ kind: among(VOICE_KINDS), text: words });

interface ReplySent {
  readonly text: string;
}

const REPLY = object<ReplySent>({ text: words });

interface RaiseSent {
  readonly year: number;
}

const RAISE = object<RaiseSent>({ year: BOOK_YEAR });

interface DoorTold {
  /** A path of this service; null before it was opened. */
  readonly address: string | null;
  readonly days: number;
}

const DOOR = object<DoorTold>({
  address: { anyOf: [text, { type: 'null' }] },
  days: { ...whole, description: 'after so many a complaint or suggestion is deleted' },
});

/** Complaints and suggestions of members, without names. */
@Resource('units/:id/voices')
export class VoicesV1Controller {
  constructor(private readonly voices: VoicesService) {}

  /** @throws Refusal `unit-not-found` */
  @Look('', {
    ...{ id: 'listVoices', says: 'Complaints and suggestions, the open ones first' },
    answers: list(told('Voice')),
  })
  async list(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<VoiceTold[]> {
    return (await this.voices.ofUnit(caller, unitId)).map(voiceTold);
  }

  /** @throws Refusal `unit-not-found` */
  @Look('address', { id: 'getVoiceAddress', says: 'Where members write to the unit', answers: DOOR })
  async address(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<DoorTold> {
    const key = await this.voices.door(caller, unitId);
    return { address: key === undefined ? null : `/suara/${key}`, days: this.voices.daysKept };
  }

  /** @throws Refusal `unit-not-found`, `unit-ended` */
  @Store('address', { id: 'openVoiceAddress', says: 'Opens the address for members, once', answers: DOOR })
  async open(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Sent(NOTHING) _: Nothing,
  ): Promise<DoorTold> {
    await this.voices.open(caller, unitId);
    return this.address(caller, unitId, {});
  }

  /** @throws Refusal `unit-not-found`, `unit-ended`, `bad-request` (says-nothing) */
  @Store('', { id: 'noteVoice', says: 'Notes down what came on paper', answers: told('Voice') })
  async note(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Sent(VOICE) said: SaidVoice,
  ): Promise<VoiceTold> {
    return voiceTold(await this.voices.get(caller, unitId, await this.voices.noteDown(caller, unitId, said)));
  }

  /** @throws Refusal `unit-not-found`, `bad-request` (unknown-voice, says-nothing) */
  @Store(':voiceId/replies', { id: 'replyToVoice', says: 'Answers one', answers: told('Voice') })
  async reply(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('voiceId') id: string,
    @Sent(REPLY) { text: said }: ReplySent,
  ): Promise<VoiceTold> {
    await this.voices.reply(caller, unitId, id, said);
    return voiceTold(await this.voices.get(caller, unitId, id));
  }

  /** @throws Refusal `unit-not-found`, `bad-request` (unknown-voice, not-yours, wrong-state) */
  @Store(':voiceId/concerns', {
    ...{ id: 'raiseVoice', says: 'Makes a concern of it, on a book year' },
    answers: told('Voice'),
  })
  async raise(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('voiceId') id: string,
    @Sent(RAISE) { year }: RaiseSent,
  ): Promise<VoiceTold> {
    await this.voices.raise(caller, unitId, id, year);
    return voiceTold(await this.voices.get(caller, unitId, id));
  }
}
