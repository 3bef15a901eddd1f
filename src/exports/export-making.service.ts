import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Reader, UnitOfWork } from '../database/unit-of-work';
import { JobQueue } from '../jobs/job-queue';
import { dropExport, findExport } from './data-exports.store';
import { ExportsService } from './exports.service';
import { makeExport } from './make-export';

/** Makes exports, one job each. */
@Injectable()
export class ExportMaking implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly exports: ExportsService,
  ) {}

  onModuleInit(): void {
    const { reader, unitOfWork, exports } = this;
    this.jobs.handle('make-export', ({ export: id }, context) =>
      makeExport({ reader, unitOfWork, exports }, id, context),
    );
    this.jobs.onHalt('make-export', async (scope, { export: id }, { state }) => {
      const found = state === 'discarded' ? await findExport(scope, id) : null;
      if (found) await dropExport(scope, found);
    });
  }
}
