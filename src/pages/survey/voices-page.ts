import { stands, type Ends } from '../../domain/filing/ends';
import { VOICE_KIND_WORDS, VOICE_STATE_WORDS, endWords } from '../../rendering/messages';
import { date } from '../../rendering/numbers';
import { qrDrawing } from '../../documents/qr';
import { markup, type Markup } from '../../rendering/templates';
import type { Unit } from '../../units/unit';
import { VOICE_KINDS, type Voice, type VoiceKind } from '../../surveys/voice';

/** Complaints and suggestions of a unit's members, as finished strings. */
export interface VoicesPage {
  readonly title: string;
  readonly unit: string;
  readonly unitHref: string;
  readonly place: string;
  /** Whether members are still heard: not while the unit is deleted. */
  readonly takes: boolean;
  /** Whether an address may be opened: not for a unit that is no more. */
  readonly asks: boolean;
  /** That it is no more; empty for one that stands. */
  readonly ended: string;
  /** The address for members; empty before it is opened. */
  readonly door: string;
  readonly code: Markup | '';
  readonly year: string;
  readonly rows: readonly VoiceRow[];
}

interface VoiceRow {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly open: boolean;
  readonly raised: boolean;
  readonly received: string;
  readonly deleted: string;
  readonly text: string;
  readonly reply: string;
  readonly action: string;
}

/** @param door the whole address, if there is one */
export function voicesPage(
  voices: readonly Voice[],
  unit: Ends & Pick<Unit, 'id' | 'name'>,
  door: string | undefined,
  year: number,
): VoicesPage {
  const place = `/unit/${unit.id}/suara`;
  return {
    title: `Pengaduan dan saran ${unit.name}`,
    unit: unit.name,
    unitHref: `/unit/${unit.id}`,
    place,
    takes: unit.deletedAt === null,
    asks: stands(unit),
    ended: endWords(unit),
    door: door ?? '',
    code: door === undefined ? '' : markup(qrDrawing(door, 'Kode QR alamat pengaduan')),
    year: String(year),
    rows: voices.map((each) => voiceRow(each, place)),
  };
}

const voiceRow = (voice: Voice, place: string): VoiceRow => ({
  id: voice.id,
  kind: VOICE_KIND_WORDS[voice.kind],
  state: VOICE_STATE_WORDS[voice.state],
  open: voice.state === 'open',
  raised: voice.state === 'raised',
  received: date(voice.receivedOn),
  deleted: date(voice.deleteOn),
  text: voice.text,
  reply: voice.reply,
  action: `${place}/${voice.id}`,
});

/** A complaint unless it says otherwise. */
export const voiceKind = (said: string | undefined): VoiceKind =>
  VOICE_KINDS.find((each) => each === said) ?? 'complaint';

declare module '../../rendering/templates' {
  interface Views {
    'pages/voices': VoicesPage;
  }
}
