import { Injectable } from '@nestjs/common';
import type { Caller } from '../domain/access/caller';
import { EndingService, type AskedEnd } from '../units/ending.service';
import { hasPapers } from './documents.store';

/** Units that are closed, and deleted while nothing of them is signed. */
@Injectable()
export class UnitEndsService {
  constructor(private readonly ending: EndingService) {}

  /** @throws Refusal `unit-not-found`, `officials-only`; `bad-request` with what stands in the way */
  async change(caller: Caller, id: string, asked: AskedEnd): Promise<void> {
    await this.ending.change(caller, id, asked, hasPapers);
  }
}
