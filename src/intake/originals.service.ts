import { Injectable } from '@nestjs/common';
import { AssessmentsService } from '../assessments/assessments.service';
import type { Caller } from '../domain/access/caller';
import type { Grid } from '../domain/grid';
import type { Origin } from '../domain/statement/statement';
import { readWorkbook } from '../ingestion/read-workbook';
import { isBundle } from '../spreadsheets/bundle';
import type { StoredStatement } from '../statements/revision';
import { StatementsService } from '../statements/statements.service';

/** A cell of an original file, and the name under which the page links to it. */
export type WantedCell = Origin & { readonly at: 'cell' } & { readonly anchor: string };

/** An original file that was opened again, with the cells that are looked for in it. */
export interface OpenedOriginal {
  readonly file: string;
  readonly grid: Grid;
  readonly wanted: readonly WantedCell[];
}

/** A file that was kept, by its name. */
export interface NamedFile {
  readonly id: string;
  readonly name: string;
}

/** Shows figures where they stand in the files that were kept. */
@Injectable()
export class OriginalsService {
  constructor(
    private readonly assessments: AssessmentsService,
    private readonly statements: StatementsService,
  ) {}

  /**
   * The files of an assessment and of the year before in which wanted cells stand. A correction on a form keeps the cells of
   * the revision it corrects, so the files of earlier revisions are looked through too, the newest first. A file that was
   * not kept, or that is no table, is left out.
   *
   * @throws Refusal `assessment-not-found`
   */
  async around(
    caller: Caller,
    assessmentId: string,
    wanted: readonly WantedCell[],
  ): Promise<OpenedOriginal[]> {
    const { statement, before } = await this.assessments.get(caller, assessmentId);
    let left = [...wanted];
    const opened: OpenedOriginal[] = [];
    for (const id of await this.uploadsBehind(caller, [statement, ...(before ? [before] : [])])) {
      if (left.length === 0) break;
      const { filename, content } = await this.statements.upload(caller, id);
      if (!isBundle(filename) && left.every((each) => each.file !== filename)) continue;
      const read = await readWorkbook(content, filename);
      if (!('grid' in read)) continue;
      const files = new Set(read.grid.sheets.map(({ file }) => file ?? filename));
      const inIt = left.filter((each) => files.has(each.file));
      left = left.filter((each) => !files.has(each.file));
      if (inIt.length > 0) opened.push({ file: filename, grid: read.grid, wanted: inIt });
    }
    return opened;
  }

  /** The files from which a revision and those before it came, the newest first; those out of reach are left out. */
  async filesOf(caller: Caller, statement: StoredStatement): Promise<NamedFile[]> {
    const ids = [...(await this.uploadsBehind(caller, [statement]))];
    const names = await this.statements.filenames(caller, ids);
    return [...names].map(([id, name]) => ({ id, name }));
  }

  private async uploadsBehind(caller: Caller, statements: readonly StoredStatement[]): Promise<Set<string>> {
    const ids = new Set<string>();
    for (const { unitId, year, revision } of statements) {
      const revisions = await this.statements.revisionsOf(caller, unitId, year);
      for (const each of revisions) if (each.revision <= revision && each.uploadId) ids.add(each.uploadId);
    }
    return ids;
  }
}
