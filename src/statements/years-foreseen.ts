import { Injectable } from '@nestjs/common';
import { Topic } from '../database/topic';
import type { FiledYear } from '../filings/filing';

/** Years of many units are about to be stored in one transaction: who asks something of each asks it of all of them at once. */
@Injectable()
export class YearsForeseen extends Topic<readonly FiledYear[]> {}
