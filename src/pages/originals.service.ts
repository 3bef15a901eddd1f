import { Injectable } from '@nestjs/common';
import { AssessmentsService } from '../assessments/assessments.service';
import type { Origin } from '../domain/statement/statement';
import { readWorkbook } from '../ingestion/read-workbook';
import { StatementsService } from '../statements/statements.service';
import { cutsOf } from './sheet-cut';
import type { SheetCut, Wanted } from './sheet-cut';

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
   * The files of an assessment and of the year before, cut to the wanted cells. A file that was not kept, or that is
   * no workbook, is left out.
   *
   * @throws Refusal `assessment-not-found`
   */
  async around(assessmentId: string, wanted: readonly WantedCell[]): Promise<Original[]> {
    if (wanted.length === 0) return [];
    const { statement, before } = await this.assessments.get(assessmentId);
    const ids = new Set([statement.uploadId, before?.uploadId ?? null].filter((each) => each !== null));
    const originals: Original[] = [];
    for (const id of ids) {
      const { filename, content } = await this.statements.upload(id);
      const inIt = wanted.filter((each) => each.file === filename);
      const cuts = inIt.length === 0 ? [] : await cutsIn(content, inIt);
      if (cuts.length > 0) originals.push({ file: filename, cuts });
    }
    return originals;
  }
}

async function cutsIn(content: Buffer, wanted: readonly Wanted[]): Promise<SheetCut[]> {
  const read = await readWorkbook(content);
  return 'grid' in read ? cutsOf(read.grid, wanted) : [];
}
