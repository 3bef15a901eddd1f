import { Injectable } from '@nestjs/common';
import { Reader } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { mustAdminister } from '../domain/access/must-administer';
import { unitsMeant, unitsWithIds } from './directory.store';
import { mergedUnit } from './units.store';

/** What an administrator sees of a unit: by what it is known, and no figure. */
export interface KnownAs {
  readonly id: string;
  readonly name: string;
  readonly nik: string | null;
}

/** Which units there are, for those who say who may open which. */
@Injectable()
export class DirectoryService {
  constructor(private readonly reader: Reader) {}

  /** The units that a word may mean: an id, a NIK or a name. @throws Refusal `administrators-only` */
  async meant(caller: Caller, word: string): Promise<KnownAs[]> {
    mustAdminister(caller);
    const found = await unitsMeant(this.reader, word);
    const units = await Promise.all(found.map((each) => mergedUnit(this.reader, each)));
    return [...new Map(units.map((each) => [each.id, knownAs(each)])).values()];
  }

  /** Those of some units that are there. @throws Refusal `administrators-only` */
  async named(caller: Caller, ids: readonly string[]): Promise<KnownAs[]> {
    mustAdminister(caller);
    return ids.length === 0 ? [] : (await unitsWithIds(this.reader, ids)).map(knownAs);
  }
}

const knownAs = ({ id, name, nik }: KnownAs): KnownAs => ({ id, name, nik });
