import { Injectable } from '@nestjs/common';
import { AssessmentsService } from '../assessments/assessments.service';
import type { Origin } from '../domain/statement/statement';
import { readWorkbook } from '../ingestion/read-workbook';
import type { StoredStatement } from '../statements/statements.store';
import { StatementsService } from '../statements/statements.service';
import { cutsOf } from '../views/sheets/sheet-cut';
import type { SheetCut, Wanted } from '../views/sheets/sheet-cut';

/** A cell of an original file, and the name under which the page links to it. */
export type WantedCell = Origin & { readonly at: 'cell' } & { readonly anchor: string };

/** An original file with the parts of it that a page shows. */
export interface Original {
  readonly file: string;
  readonly cuts: readonly SheetCut[];
}

/** Shows figures where they stand in the files that were kept. */
@Injectable()
export class OriginalsService {
  constructor(
    private readonly assessments: AssessmentsService,
    private readonly statements: StatementsService,
  ) {}

  /**
   * The files of an assessment and of the year before, cut to the wanted cells. A correction on a form keeps the cells of
   * the revision it corrects, so the files of earlier revisions are looked through too, the newest first. A file that was
   * not kept, or that is no table, is left out.
   *
   * @throws Refusal `assessment-not-found`
   */
  async around(assessmentId: string, wanted: readonly WantedCell[]): Promise<Original[]> {
    const { statement, before } = await this.assessments.get(assessmentId);
    let left = [...wanted];
    const originals: Original[] = [];
    for (const id of await this.uploadsBehind([statement, ...(before ? [before] : [])])) {
      if (left.length === 0) break;
      const { filename, content } = await this.statements.upload(id);
      const inIt = left.filter((each) => each.file === filename);
      left = left.filter((each) => each.file !== filename);
      const cuts = inIt.length === 0 ? [] : await cutsIn(content, filename, inIt);
      if (cuts.length > 0) originals.push({ file: filename, cuts });
    }
    return originals;
  }

  private async uploadsBehind(statements: readonly StoredStatement[]): Promise<Set<string>> {
    const ids = new Set<string>();
    for (const { unitId, year, revision } of statements) {
      const revisions = await this.statements.revisionsOf(unitId, year);
      for (const each of revisions) if (each.revision <= revision && each.uploadId) ids.add(each.uploadId);
    }
    return ids;
  }
}

async function cutsIn(content: Buffer, file: string, wanted: readonly Wanted[]): Promise<SheetCut[]> {
  const read = await readWorkbook(content, file);
  return 'grid' in read ? cutsOf(read.grid, wanted) : [];
}
