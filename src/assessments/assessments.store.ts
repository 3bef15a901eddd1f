import { record } from '../audit/record';
import { gatheredRows } from '../database/gathered';
import { atOneLook } from '../database/one-look';
import { hold } from '../database/hold';
import { newId } from '../database/id';
import type { Rows, WriteScope } from '../database/unit-of-work';
import type { Judged } from '../domain/comparison/judged';
import { onceOf } from '../domain/kept';
import { AssessmentEntity } from './assessment.entity';
import { AssessmentScoresEntity } from './assessment-scores.entity';
import type { Edition } from './edition';
import { EditionEntity } from './edition.entity';

/** What an assessment was made from. */
export type MadeFrom = Pick<
  AssessmentEntity,
  'statementId' | 'statementBeforeId' | 'ruleSetId' | 'editionHash' | 'readings' | 'definedOtherwise'
>;

const newAssessments = gatheredRows('assessment', AssessmentEntity);

const newScores = gatheredRows('assessment_scores', AssessmentScoresEntity);

/** The hashes of editions that were found kept: they stay. */
const keptIn = onceOf((_: Rows['manager']['connection']) => new Set<string>());

/** Those that a transaction keeps itself: they are gone again if it fails. */
const addedIn = onceOf((_: WriteScope) => new Set<string>());

/** Keeps an edition's data once. */
export async function keepEdition(scope: WriteScope, ruleSetId: string, edition: Edition): Promise<void> {
  const [kept, added] = [keptIn(scope.manager.connection), addedIn(scope)];
  const isKept = async (): Promise<boolean> => {
    if (kept.has(edition.hash) || added.has(edition.hash)) return true;
    const isThere = await scope.manager.existsBy(EditionEntity, { hash: edition.hash });
    if (isThere) kept.add(edition.hash);
    return isThere;
  };
  if (await isKept()) return;
  await hold(scope, 'edition', edition.hash);
  if (await isKept()) return;
  await scope.manager.insert(EditionEntity, { ...edition, ruleSetId, createdAt: scope.at });
  added.add(edition.hash);
  const details = { ruleSet: ruleSetId, date: edition.date };
  await record(scope, { action: 'edition-kept', subject: 'edition', subjectId: edition.hash, details });
}

/** Adds an assessment with its indicators, and the event that says so: with an id of its own, unless it has one from elsewhere. */
export async function insertAssessment(
  scope: WriteScope,
  { id = newId(), ...from }: MadeFrom & { readonly id?: string },
  judged: Pick<Judged, 'outcome' | 'scores'>,
): Promise<string> {
  const header = { id, ...from, ...judged.outcome, actor: scope.actor, createdAt: scope.at };
  await newAssessments.add(scope, [header]);
  await newScores.add(scope, [{ assessmentId: id, scores: judged.scores }]);
  const { statementId, ruleSetId, editionHash, readings } = from;
  const details = { statement: statementId, ruleSet: ruleSetId, edition: editionHash, readings };
  await record(scope, { action: 'assessment-made', subject: 'assessment', subjectId: id, details });
  return id;
}

export async function findAssessment(rows: Rows, id: string): Promise<AssessmentEntity | null> {
  return atOneLook(rows, `assessment ${id}`, () => rows.manager.findOneBy(AssessmentEntity, { id }));
}

/** The assessments of one statement revision, the newest first. */
export async function assessmentsOfStatement(
  { manager }: Rows,
  statementId: string,
): Promise<AssessmentEntity[]> {
  return manager.find(AssessmentEntity, { where: { statementId }, order: { made: 'DESC' } });
}

/** The newest assessment that was made from exactly this. */
export async function findMadeFrom(rows: Rows, from: MadeFrom): Promise<AssessmentEntity | undefined> {
  const made = await assessmentsOfStatement(rows, from.statementId);
  return made.find((each) => basisText(each) === basisText(from));
}

function basisText({
  statementBeforeId,
  ruleSetId,
  editionHash,
  readings,
  definedOtherwise,
}: MadeFrom): string {
  return JSON.stringify([statementBeforeId, ruleSetId, editionHash, readings, definedOtherwise]);
}

/** The data of an edition. It is referred to by a foreign key, so that it is there. */
export async function findEdition({ manager }: Rows, hash: string): Promise<EditionEntity> {
  return manager.findOneByOrFail(EditionEntity, { hash });
}

/** Stored editions of a rule set by the beginning of their hash, the oldest first. */
export async function editionsLike(
  { manager }: Rows,
  ruleSetId: string,
  hash: string,
): Promise<EditionEntity[]> {
  const editions = await manager.find(EditionEntity, { where: { ruleSetId }, order: { made: 'ASC' } });
  return editions.filter((each) => each.hash.startsWith(hash));
}

/** The ids of all assessments made under an edition. */
export async function assessmentsUnder({ manager }: Rows, editionHash: string): Promise<string[]> {
  const rows = await manager.find(AssessmentEntity, { where: { editionHash }, order: { made: 'ASC' } });
  return rows.map((each) => each.id);
}
