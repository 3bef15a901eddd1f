import { EXAMPLE_YEARS, exampleStatements } from '../support/example-statement';
import type { Answer } from '../../src/domain/statement/statement';
import { multipart, type SentFile } from '../support/multipart';
import { OFFICE_FORM, TO_EXAMINED } from '../support/signed';

/** What a service said of those who use it while it is killed, and how much of it was asked. */
export interface Said {
  /** Ids of assessments that it said it has stored. */
  readonly assessments: string[];
  /** Units of which it said that the newest year is signed. */
  readonly signed: string[];
  made: number;
  /** How many requests were answered. */
  answered: number;
}

/** The service answered, and did not do what it was asked. */
class Refused extends Error {}

/** Does it again and again, until the line is cut. */
export async function untilCut(work: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      await work();
    } catch (error) {
      if (error instanceof Refused) process.stdout.write(`${error.message}\n`);
      return;
    }
  }
}

/** Says who the office is that signs. */
export async function officeSaid(base: string, said: Said): Promise<void> {
  await post({ base, said }, '/kantor', OFFICE_FORM);
}

interface Asked {
  readonly base: string;
  readonly said: Said;
}

async function post(
  { base, said }: Asked,
  path: string,
  fields: Readonly<Record<string, string>>,
  file?: SentFile,
): Promise<string> {
  const { payload, headers } = multipart({ ...fields }, file);
  const { 'content-type': type = '' } = headers;
  const answer = await fetch(base + path, {
    method: 'POST',
    headers: { 'content-type': type, origin: base },
    body: Uint8Array.from(payload),
    redirect: 'manual',
  });
  const text = await answer.text();
  said.answered += 1;
  if (answer.status >= 400) {
    const sentence = text
      .slice(text.indexOf('<main'))
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
    throw new Refused(`${path}: ${answer.status} ${sentence.slice(0, 300)}`);
  }
  return answer.headers.get('location') ?? '';
}

const [, NEWEST] = EXAMPLE_YEARS;
const OPEN = ['0'] as const;
const LISTS = ['3.1', '3.2', '3.3', '3.4', '3.5'] as const;

/** The first of each list is tapped later. */
const withOpen = (answers: number | readonly Answer[]): Answer[] =>
  (typeof answers === 'number' ? [] : answers).map((answer, at) =>
    at < OPEN.length ? 'unanswered' : answer,
  );

/** Two years that add up, so that nothing stands in the way of a signature. */
const PERIODS = exampleStatements().map(({ figures, answers }, at) => ({
  year: EXAMPLE_YEARS[at],
  figures: Object.fromEntries([...figures].map(([code, { amount }]) => [code, amount.toFraction()])),
  answers: Object.fromEntries([...answers].map(([list, { answers }]) => [list, withOpen(answers)])),
}));

/** A new unit with two years and answers to its lists; then it is examined and signed. */
export async function unitOf(base: string, said: Said): Promise<void> {
  const asked = { base, said };
  const number = (said.made += 1);
  const name = `KSP Percobaan ${number}`;
  const content = Buffer.from(JSON.stringify({ unit: { name, kind: 'ksp' }, periods: PERIODS }));
  const place = await post(
    asked,
    '/unggah',
    { kind: '', rules: '' },
    { filename: `${number}.json`, content },
  );
  const [, assessment] = /^\/penilaian\/([\w-]+)/.exec(place) ?? [];
  if (assessment === undefined) throw new Error(`not stored: ${place}`);
  said.assessments.push(assessment);
  const page = await (await fetch(base + place)).text();
  const [, statement] = /href="\/laporan\/([\w-]+)\//.exec(page) ?? [];
  for (const list of LISTS)
    for (const question of OPEN)
      await post(asked, `/laporan/${statement}/kuesioner/${list}/jawaban`, {
        [`s:${list}:${question}`]: 'unanswered',
        [`a:${list}:${question}`]: 'no',
        sender: 'a',
        turn: question,
      });
  const [, id = ''] = /href="\/unit\/([\w-]+)"/.exec(page) ?? [];
  await post(asked, `/laporan/${statement}/kuesioner/selesai`, {});
  await signed(asked, id);
}

/** Takes the newest year from draft to signature. */
async function signed(asked: Asked, unit: string): Promise<void> {
  for (const step of [...TO_EXAMINED, 'sign'])
    await post(asked, `/unit/${unit}/laporan/${NEWEST}/langkah`, { step, reason: 'Sesuai berkas' });
  asked.said.signed.push(unit);
}
