import { Injectable } from '@nestjs/common';
import { Topic } from '../database/topic';
import type { WriteScope } from '../database/unit-of-work';
import type { FiledYear } from '../filings/filing';
import { foreseeFilings } from '../filings/gate';
import { holdNames, holdUnits } from '../units/unit-held';
import type { NamedBytes } from './foreseen';
import { uploadsForeseen, yearsForeseen } from './foreseen.store';

/**
 * Much is about to be stored in one transaction: what is asked of each is asked of all of them at once, also by those who listen
 * to which years there will be.
 */
@Injectable()
export class Foresight extends Topic<readonly FiledYear[]> {
  /**
   * Before years of many units are stored: holds the units first.
   *
   * @param names by which they may be looked for or registered in the same transaction: held before them
   */
  async years(scope: WriteScope, years: readonly FiledYear[], names: readonly string[]): Promise<void> {
    await holdNames(scope, names);
    await holdUnits(
      scope,
      years.map(({ unitId }) => unitId),
    );
    await yearsForeseen(scope, years);
    await foreseeFilings(scope, years);
    await this.tell(scope, years);
  }

  /** Before many original files are kept. */
  async uploads(scope: WriteScope, files: readonly NamedBytes[]): Promise<void> {
    await uploadsForeseen(scope, files);
  }
}
