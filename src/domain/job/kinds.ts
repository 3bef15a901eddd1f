import type { PayloadFields, PayloadOf } from './payload';

interface KindText {
  /** What a job of this kind is given. */
  readonly payload: PayloadFields;
  /** How many of this kind one process works on at a time. */
  readonly atOnce: number;
}

/** Every kind of job there is: long work, done once, by whichever process is free. */
export const JOB_KINDS = {
  /** The copy of one day, `day` as 2026-11-29. */
  'daily-copy': { payload: { day: 'text' }, atOnce: 1 },
  /** The statistics of groups that have changed since they were shown are worked out anew. */
  'refresh-comparisons': { payload: {}, atOnce: 1 },
  /** The assessments of some units are put in their populations again; `batch` is the rebuild that it belongs to. */
  'rebuild-peers': { payload: { batch: 'text', from: 'text', until: 'text' }, atOnce: 1 },
  /** The statistics of a slice of groups are worked out anew: one while another is written. */
  'rebuild-groups': {
    payload: { batch: 'text', population: 'text', kind: 'text', areas: 'text' },
    atOnce: 2,
  },
  /** Statements that are not packed yet are packed, so that many can be judged at once. */
  'pack-statements': { payload: {}, atOnce: 1 },
  /** What needs attention of units is worked out anew, where it may have changed. */
  'refresh-signals': { payload: {}, atOnce: 1 },
  /** A link for a password, made when it is sent to the address of an account. */
  'mail-link': { payload: { account: 'text' }, atOnce: 2 },
  /** A message to somebody who manages a unit, about one of its years: as it was shown to who sends it. */
  'mail-letter': {
    payload: { account: 'text', unit: 'text', year: 'number', subject: 'text', text: 'text' },
    atOnce: 2,
  },
  /** The papers of one unit's year, for a set. */
  'print-papers': { payload: { set: 'text', filing: 'text' }, atOnce: 2 },
  /** A data set, to be made into a file for whoever asked. */
  'make-export': { payload: { export: 'text' }, atOnce: 1 },
  /** A release of data, to be made from what stood then. */
  'make-release': { payload: { release: 'text' }, atOnce: 1 },
  /** A release of another Rapor, to be taken in. */
  'take-release': { payload: { taking: 'text' }, atOnce: 1 },
  /** A file of the tray: `turn` counts how often it was handed in. One or two are read at a time, while others are stored together. */
  'read-file': { payload: { entry: 'text', turn: 'number' }, atOnce: 48 },
} as const satisfies Readonly<Record<string, KindText>>;

/** The closed list of kinds. */
export type JobKind = keyof typeof JOB_KINDS;

/** What a job of each kind is given. */
export type JobKinds = { readonly [K in JobKind]: PayloadOf<(typeof JOB_KINDS)[K]['payload']> };

/** Whether a stored text names a kind of this version of the program. */
export const isJobKind = (text: string): text is JobKind => Object.hasOwn(JOB_KINDS, text);
