import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import { program } from '../database/program';
import { hashOf } from '../database/token';
import type { Reader, UnitOfWork } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { insertPart, partContent } from './release-parts.store';
import type { Watch } from './standing.store';

/** Parts of a release that were worked out already: one that was stopped goes on behind them. */
export interface PartsKept {
  /**
   * What is known of a part of the units, plain data; worked out where it is not kept.
   *
   * @param last the id of the last unit of the part
   */
  readonly of: <T>(last: string, make: () => Promise<T>) => Promise<T>;
}

/** How a release is made: watched, and with parts of it that may be there already. */
export interface Way {
  readonly watch: Watch;
  readonly kept: PartsKept;
}

/** For a release that is made at one go. */
export const NOT_KEPT: PartsKept = { of: (_, make) => make() };

const deflated: (text: string) => Promise<Buffer> = promisify(deflateRaw);
const inflated: (bytes: Buffer) => Promise<Buffer> = promisify(inflateRaw);

/** Keeps parts in the database, each in a transaction of its own: whichever process takes the release up goes on. */
export function partsKept(
  { reader, unitOfWork, caller }: Keeping,
  releaseId: string,
  settings: unknown,
): PartsKept {
  const basis = hashOf(`${program()} ${JSON.stringify(settings)}`);
  return {
    of: async <T>(last: string, make: () => Promise<T>): Promise<T> => {
      const key = { releaseId, basis, last };
      const known = await partContent(reader, key);
      if (known) return JSON.parse((await inflated(known)).toString()) as T;
      const made = await make();
      const content = await deflated(JSON.stringify(made));
      await unitOfWork.run(caller, (scope) => insertPart(scope, { ...key, content }));
      return made;
    },
  };
}

interface Keeping {
  readonly reader: Reader;
  readonly unitOfWork: UnitOfWork;
  readonly caller: Caller;
}
