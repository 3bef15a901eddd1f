import { VOICE_KINDS, VOICE_STATES, type Voice } from '../../../surveys/voice';
import { among, object, text } from '../../document/schema';

/** A complaint or suggestion of a member, without a name. Days are ISO dates. */
export type VoiceTold = Omit<Voice, 'unitId'>;

export const VoiceSchema = object<VoiceTold>(
  {
    ...{ id: text, kind: among(VOICE_KINDS), text, state: among(VOICE_STATES) },
    ...{ reply: text, receivedOn: text, deleteOn: text },
  },
  'A complaint or suggestion of a member',
);

export const voiceTold = ({
  id,
  kind,
  text: said,
  state,
  reply,
  receivedOn,
  deleteOn,
}: Voice): VoiceTold => ({
  ...{ id, kind, text: said, state, reply, receivedOn, deleteOn },
});
