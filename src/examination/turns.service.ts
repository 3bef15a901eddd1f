import { Injectable } from '@nestjs/common';
import type { ListedConcern } from '../concerns/concern';
import { ConcernsService } from '../concerns/concerns.service';
import type { Caller } from '../domain/access/caller';
import type { ConcernState } from '../domain/filing/concerns';
import { STAGES, partsOf } from '../domain/filing/stages';
import type { Part } from '../domain/filing/stages';
import { turnOf } from '../domain/filing/steps';
import { FilingsService } from '../filings/filings.service';
import type { ListedFiling } from '../filings/filings.service';

/** What waits for one part: filings, and concerns, with how many there are in all. */
export interface Turn {
  readonly part: Part;
  readonly filings: readonly ListedFiling[];
  readonly count: number;
  readonly concerns: readonly ListedConcern[];
}

/** So many concerns are looked through: the first due. */
const CONCERNS = 200;

const WHOSE: Readonly<Record<ConcernState, Part | undefined>> = {
  open: 'manager',
  answered: 'auditor',
  settled: undefined,
};

/** What needs its next step, by whose turn it is. */
@Injectable()
export class TurnsService {
  constructor(
    private readonly filings: FilingsService,
    private readonly concerns: ConcernsService,
  ) {}

  /** What waits for the caller, as each part the caller may act as.
   * @param limit how many filings of each */
  async of(caller: Caller, limit: number): Promise<Turn[]> {
    const open = await this.concerns.unsettled(caller, CONCERNS);
    return Promise.all(
      partsOf(caller).map(async (part) => {
        const stages = STAGES.filter((stage) => turnOf(stage) === part);
        const { filings, count } = await this.filings.search(caller, { stages, limit });
        return { part, filings, count, concerns: open.filter(({ state }) => WHOSE[state] === part) };
      }),
    );
  }
}
