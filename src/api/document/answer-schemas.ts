import { REFUSALS } from '../../domain/errors';
import type {
  AnswerOf,
  AnswersOf,
  AnswersResult,
  EvidenceOf,
  ExaminedOf,
} from '../../domain/questionnaire/answers-result';
import { FAULTS } from '../../domain/statement/fault';
import { ANSWERS } from '../../domain/statement/statement';
import { among, anything, flag, list, object, optional, orNull, text, whole } from './schema';
import type { Plain } from './schema';
import { RESULT_SCHEMAS } from './result-schemas';
import { TRAY_SCHEMAS } from './tray-schemas';

/** Why a request was not carried out: a refusal of the service, a fault of a file, or an address that is none. */
const refusedCode = among([...REFUSALS, ...FAULTS, 'not-found', 'bug']);

interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** Where a fault of a file is, and what was expected there. */
interface Fault extends Refusal {
  readonly sheet?: string;
  readonly cell?: string;
  readonly path?: string;
  readonly found?: string;
  readonly expected?: string;
}

const fault = object<Fault>({
  code: refusedCode,
  message: text,
  sheet: optional(text),
  cell: optional(text),
  path: optional(text),
  found: optional(text),
  expected: optional(text),
});

const partTaken = object<PartTaken>({
  kind: text,
  assessment: orNull(text),
  upload: orNull(text),
  refused: list(fault),
});

const examinedOf = object<ExaminedOf>({
  answer: among(ANSWERS),
  own: among(ANSWERS),
  reason: orNull(text),
  by: text,
  on: text,
});

const evidenceOf = object<EvidenceOf>({
  id: text,
  name: text,
  type: among(['application/pdf', 'image/jpeg', 'image/png', 'image/webp']),
  size: whole,
  sha256: text,
  as: among(['manager', 'examiner']),
  source: among(['camera', 'file']),
  by: text,
  on: text,
});

const answerOf = object<AnswerOf>({
  question: text,
  text,
  answer: among(ANSWERS),
  note: orNull(text),
  source: anything,
  by: orNull(text),
  on: orNull(text),
  before: orNull(among(ANSWERS)),
  examined: orNull(examinedOf),
  evidence: list(evidenceOf),
});

const answersOf = object<AnswersOf>({
  indicator: text,
  label: text,
  rules: text,
  yes: orNull(whole),
  answers: list(answerOf),
});

/** Every form of an answer that the document tells, by its name. */
export const SCHEMAS = {
  ...RESULT_SCHEMAS,
  ...TRAY_SCHEMAS,
  Answers: object<AnswersResult>(
    { statement: text, year: whole, revision: whole, lists: list(answersOf) },
    'The answers of a revision to the questions of the law',
  ),
  Refused: object<{ refused: readonly Fault[] }>(
    { refused: list(fault) },
    'A request that was not carried out',
  ),
  RefusedStatement: object<{ file: string; refused: readonly Fault[] }>(
    { file: text, refused: list(fault) },
    'A statement that cannot be read, with each fault',
  ),
  Taken: object<Taken>(
    {
      assessment: text,
      upload: orNull(text),
      revised: list(whole),
      comparativesChanged: list(whole),
      contested: list(anything),
      unread: list(anything),
      amounts: optional(anything),
      parts: optional(list(partTaken)),
      kin: optional(list(object<KinAsked>({ unit: text, kind: text, name: text }))),
    },
    'A file that was taken in',
  ),
  TakenFilings: object<{ filings: readonly TakenFiling[] }>(
    {
      filings: list(
        object<TakenFiling>({ filing: text, assessment: orNull(text), asked: flag, refused: list(fault) }),
      ),
    },
    'An export of filings that was taken in',
  ),
} satisfies Readonly<Record<string, Plain>>;

/** What became of a file as a part of the cooperative, judged by its own law. */
interface PartTaken {
  readonly kind: string;
  /** Null where it was not stored. */
  readonly assessment: string | null;
  /** The kept original: of what was stored, or of what is asked about. */
  readonly upload: string | null;
  readonly refused: readonly Fault[];
}

/** One filing of an export. */
interface TakenFiling {
  readonly filing: string;
  /** Null where it was not stored. */
  readonly assessment: string | null;
  /** It contradicts what was typed: send it by itself to choose. */
  readonly asked: boolean;
  readonly refused: readonly Fault[];
}

interface Taken {
  readonly assessment: string;
  /** Null where the file brought nothing new. */
  readonly upload: string | null;
  /** Years that were stored before and are revised now. */
  readonly revised: readonly number[];
  /** Years whose comparative column differs from what is stored. */
  readonly comparativesChanged: readonly number[];
  /** Places where the file contradicts what was typed, with what was chosen. */
  readonly contested: readonly never[];
  /** Places with an amount that is left out, each with its reason. */
  readonly unread: readonly never[];
  /** How many amounts there are, and what became of them; absent for a statement that is no table. */
  readonly amounts?: never;
  /** Left out where the file shows no part of the cooperative by itself. */
  readonly parts?: readonly PartTaken[];
  /** Left out where no other unit may belong to the one whose file it is. */
  readonly kin?: readonly KinAsked[];
}

/** A unit of the same name that may be the cooperative of this one, or its savings and loan unit: somebody has to say. */
interface KinAsked {
  readonly unit: string;
  readonly kind: string;
  readonly name: string;
}

export type SchemaName = keyof typeof SCHEMAS;

/** The place of a schema in the document. */
export const named = (name: SchemaName): Plain => ({ $ref: `#/components/schemas/${name}` });
