import { Injectable } from '@nestjs/common';
import { Reader } from '../database/unit-of-work';
import { lotsOf } from '../domain/lots';
import { follow, isBroken, START, type Break, type Head } from '../domain/trail/chain';
import { HeadFile } from './head-file';
import { hashesAt, linksAfter, unlinked } from './links.store';

/** What became of checking the trail: where it ends, or what is wrong first. */
export type Checked =
  | { readonly whole: Head; /** How many ends written elsewhere agree with it. */ readonly heads: number }
  | { readonly broken: Break }
  /** An event stands in no link: it was put in past the program. */
  | { readonly unlinked: string }
  /** The end written elsewhere is not in the trail: the trail was cut off, or another one stands here. */
  | { readonly cut: Head }
  /** The file with the ends is set, and cannot be read. */
  | { readonly headsUnreadable: true };

/** How many links or ends are looked at a time. */
const AT_ONCE = 1000;

/** Checks the trail from its beginning to its end. */
@Injectable()
export class TrailService {
  constructor(
    private readonly reader: Reader,
    private readonly headFile: HeadFile,
  ) {}

  async check(): Promise<Checked> {
    const end = await this.followed();
    if (isBroken(end)) return { broken: end };
    const loose = await unlinked(this.reader);
    if (loose !== undefined) return { unlinked: loose };
    const heads = end.place === 0 ? [] : await this.headFile.heads();
    if (!heads) return { headsUnreadable: true };
    const cut = await this.firstElsewhere(heads);
    return cut ? { cut } : { whole: end, heads: heads.length };
  }

  private async followed(): Promise<Head | Break> {
    let end: Head | Break = START;
    while (!isBroken(end)) {
      const links = await linksAfter(this.reader, end.place, AT_ONCE);
      if (links.length === 0) return end;
      end = follow(end, links);
    }
    return end;
  }

  /** The first of some ends that is not in the trail. There is one of every change: they are not asked for one by one. */
  private async firstElsewhere(heads: readonly Head[]): Promise<Head | undefined> {
    for (const some of lotsOf(heads, AT_ONCE)) {
      const hashes = await hashesAt(
        this.reader,
        some.map(({ place }) => place),
      );
      const elsewhere = some.find(({ place, hash }) => hashes.get(place) !== hash);
      if (elsewhere) return elsewhere;
    }
    return undefined;
  }
}
