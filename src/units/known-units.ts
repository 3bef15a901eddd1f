import { Injectable } from '@nestjs/common';
import { markOf, subjectsSince, type Mark } from '../audit/record';
import { Reader } from '../database/unit-of-work';
import { UnitIndex } from '../domain/matching/match';
import { everyRegistered, registeredOf } from './registered.store';

/**
 * Every registered unit as files are matched with them: made once, and kept right by what is written down of units,
 * also by other processes. It knows units of everybody: whoever asks says which are to be told.
 */
@Injectable()
export class KnownUnits {
  private index: UnitIndex | undefined;
  private mark: Mark = { count: 0, made: 0 };
  private turn: Promise<unknown> = Promise.resolve();
  private next: Promise<UnitIndex> | undefined;

  constructor(private readonly reader: Reader) {}

  /** As the register stands now. Those who ask before a look begins share it. */
  async now(): Promise<UnitIndex> {
    this.next ??= this.look();
    return this.next;
  }

  private look(): Promise<UnitIndex> {
    const fresh = this.turn.then(() => {
      this.next = undefined;
      return this.fresh();
    });
    this.turn = fresh.catch(() => undefined);
    return fresh;
  }

  private async fresh(): Promise<UnitIndex> {
    // Before the rows are read: what is written meanwhile is seen again next time.
    const mark = await markOf(this.reader, 'unit');
    const index = (await this.moved(mark)) ?? (await this.anew());
    this.index = index;
    this.mark = mark;
    return index;
  }

  /** A part at a time: beside a country of units others would wait for it. */
  private async anew(): Promise<UnitIndex> {
    const index = new UnitIndex();
    for await (const part of everyRegistered(this.reader)) for (const unit of part) index.put(unit);
    return index;
  }

  /** The index brought up to date; undefined where something was written late and may be missing in what is new. */
  private async moved(mark: Mark): Promise<UnitIndex | undefined> {
    const { index, mark: last } = this;
    if (!index || mark.count === last.count) return index;
    const { count, subjects } = await subjectsSince(this.reader, 'unit', last.made, mark.made);
    if (last.count + count !== mark.count || subjects.length > MOST) return undefined;
    for (const id of subjects) index.remove(id);
    for (const unit of await registeredOf(this.reader, subjects)) index.put(unit);
    return index;
  }
}

/** With so many changes it is as well made anew. */
const MOST = 500;
