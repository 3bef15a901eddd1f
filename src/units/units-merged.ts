import { Injectable } from '@nestjs/common';
import { Topic } from '../database/topic';

/** A unit that was merged into another one, or parted again. */
export interface MergedUnit {
  readonly unitId: string;
  /** The unit that it is from now on; null where it is one of its own again. */
  readonly into: string | null;
}

/** Units become one, or two again: lists and statistics count them otherwise from then on. */
@Injectable()
export class UnitsMerged extends Topic<MergedUnit> {}
