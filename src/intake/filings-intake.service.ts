import { Injectable } from '@nestjs/common';
import type { Caller } from '../domain/access/caller';
import { Refusal } from '../domain/errors';
import { tidyFaults } from '../domain/statement/fault';
import { filingsIn } from '../ingestion/simkopdes';
import type { FilingFile } from '../ingestion/simkopdes';
import { UploadsService } from './uploads.service';
import type { Incoming, Taken } from './uploads.service';

/** One filing of an export and what became of it. */
export interface TakenFiling {
  readonly filename: string;
  readonly taken: Taken;
}

/** What became of a file: of each filing in an export of many, else of the file. */
export type TakenFile = Taken | { readonly filings: readonly TakenFiling[] };

/** Takes in exports of the Simkopdes portal: each filing through the same door as an upload, kept and stored by itself. */
@Injectable()
export class FilingsIntakeService {
  constructor(private readonly uploads: UploadsService) {}

  /**
   * Takes a file in; one with the filings of many cooperatives filing by filing: what is wrong with one holds up no
   * other.
   *
   * @throws Refusal as `UploadsService.take`
   */
  async take(caller: Caller, incoming: Incoming): Promise<TakenFile> {
    const filings = await filingsIn(incoming.content, incoming.filename);
    if (!filings) return this.uploads.take(caller, incoming);
    if ('faults' in filings) return { faults: tidyFaults(filings.faults) };
    const [only, another] = filings;
    if (only && !another) return this.uploads.take(caller, { ...incoming, ...only });
    const taken: TakenFiling[] = [];
    for (const each of filings) taken.push(await this.takeOne(caller, incoming, each));
    return { filings: taken };
  }

  /** A filing of a unit that cannot be told apart is refused by itself. */
  private async takeOne(caller: Caller, incoming: Incoming, filing: FilingFile): Promise<TakenFiling> {
    const { filename } = filing;
    try {
      return { filename, taken: await this.uploads.take(caller, { ...incoming, ...filing }) };
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'bad-request') throw error;
      return { filename, taken: { faults: [{ code: 'unit-unclear' }] } };
    }
  }
}
