export const VOICE_KINDS = ['complaint', 'suggestion'] as const;

export type VoiceKind = (typeof VOICE_KINDS)[number];

/** `raised`: it became a concern of the examiner. */
export const VOICE_STATES = ['open', 'answered', 'raised'] as const;

export type VoiceState = (typeof VOICE_STATES)[number];

/** A complaint or suggestion as it stands. */
export interface Voice {
  readonly id: string;
  readonly unitId: string;
  readonly kind: VoiceKind;
  readonly text: string;
  readonly state: VoiceState;
  readonly reply: string;
  /** ISO date. */
  readonly receivedOn: string;
  /** ISO date. */
  readonly deleteOn: string;
}

/** What waits for an answer of one unit. */
export interface WaitingVoices {
  readonly unitId: string;
  readonly unitName: string;
  readonly count: number;
  /** ISO date: when the oldest came in. */
  readonly since: string;
}
