import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { TrailService } from '../../src/audit/trail.service';
import type { Said } from './kills-people';

/** What must be none, as SQL that counts it. */
const NONE: Readonly<Record<string, string>> = {
  'statements without figures': `SELECT COUNT(*) AS n FROM statement s WHERE NOT EXISTS (SELECT 1 FROM figure f WHERE f."statementId" = s.id)`,
  'statements without an assessment': `SELECT COUNT(*) AS n FROM statement s WHERE NOT EXISTS (SELECT 1 FROM assessment a WHERE a."statementId" = s.id)`,
  'assessments without scores': `SELECT COUNT(*) AS n FROM assessment a WHERE NOT EXISTS (SELECT 1 FROM assessment_scores i WHERE i."assessmentId" = a.id)`,
  'units with a year in part': `SELECT COUNT(*) AS n FROM (SELECT "unitId" FROM statement GROUP BY "unitId" HAVING COUNT(DISTINCT year) <> 2)`,
  'units twice': `SELECT COUNT(*) AS n FROM (SELECT name FROM unit GROUP BY name HAVING COUNT(*) > 1)`,
  'files in part': `SELECT COUNT(*) AS n FROM upload WHERE size <> LENGTH(content)`,
  'issued papers without files': `SELECT COUNT(*) AS n FROM paper p WHERE p.state = 'issued' AND NOT EXISTS (SELECT 1 FROM paper_file f WHERE f."paperId" = p.id)`,
  // A number whose paper came to nothing waits for the next attempt, and holds nothing.
  'files of papers that are not issued': `SELECT COUNT(*) AS n FROM paper p WHERE p.state <> 'issued' AND EXISTS (SELECT 1 FROM paper_file f WHERE f."paperId" = p.id)`,
  'signed filings without a paper': `SELECT COUNT(*) AS n FROM filing f WHERE f.stage = 'signed' AND NOT EXISTS (SELECT 1 FROM paper p WHERE p."filingId" = f.id AND p.state = 'issued')`,
  'reports issued of filings that are not signed': `SELECT COUNT(*) AS n FROM paper p JOIN filing f ON f.id = p."filingId" WHERE p.state = 'issued' AND f.stage <> 'signed'`,
  'numbers given twice': `SELECT COUNT(*) AS n FROM (SELECT number FROM paper GROUP BY number HAVING COUNT(*) > 1)`,
  orphans: `SELECT COUNT(*) AS n FROM pragma_foreign_key_check`,
};

/**
 * Looks at everything that is stored: whole, nothing in part, nothing twice, nothing lost, the trail unbroken.
 *
 * @param said what the service said it has stored, and signed
 * @returns what is wrong
 */
export async function looked(
  app: INestApplicationContext,
  said: Pick<Said, 'assessments' | 'signed'>,
): Promise<string[]> {
  const source = app.get(DataSource);
  const wrong: string[] = [];
  const [whole] = await source.query<{ integrity_check: string }[]>('PRAGMA integrity_check');
  if (whole?.integrity_check !== 'ok') wrong.push(`integrity: ${whole?.integrity_check}`);
  for (const [what, sql] of Object.entries(NONE)) {
    const [row] = await source.query<{ n: number }[]>(sql);
    if (row?.n !== 0) wrong.push(`${what}: ${row?.n}`);
  }
  const idsOf = async (sql: string): Promise<ReadonlySet<string>> =>
    new Set((await source.query<{ id: string }[]>(sql)).map(({ id }) => id));
  const stored = await idsOf('SELECT id FROM assessment');
  const lost = said.assessments.filter((id) => !stored.has(id));
  if (lost.length > 0) wrong.push(`told as stored, and not there: ${lost.length}`);
  const papers = await idsOf(
    `SELECT f."unitId" AS id FROM paper p JOIN filing f ON f.id = p."filingId" WHERE p.state = 'issued'`,
  );
  const unsigned = said.signed.filter((unit) => !papers.has(unit));
  if (unsigned.length > 0) wrong.push(`told as signed, and no paper there: ${unsigned.length}`);
  const trail = await app.get(TrailService, { strict: false }).check();
  if (!('whole' in trail)) wrong.push(`trail: ${JSON.stringify(trail)}`);
  return wrong;
}
