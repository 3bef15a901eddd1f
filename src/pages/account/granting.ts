import { Injectable } from '@nestjs/common';
import type { Invited } from '../../auth/account';
import type { Caller } from '../../domain/access/caller';
import type { Grant } from '../../domain/access/grant';
import { areaCodeOf, builtInName, NATION, type AreaCode } from '../../domain/area/area';
import { Refusal } from '../../domain/errors';
import { DirectoryService } from '../../units/directory.service';
import { sentText } from '../../web/form';
import { wordIn, type GrantFields } from './users-page';

/** Far more than anybody has. */
const LONGEST = 20_000;

/** What a form says that an account reaches. */
export const grantFieldsIn = (body: unknown, id = sentText(body, 'id').trim()): GrantFields => {
  const said = (name: string): string => sentText(body, name).slice(0, LONGEST);
  return {
    id,
    name: said('name').trim().slice(0, 200),
    areas: said('areas'),
    manages: said('manages'),
    audits: said('audits'),
    administers: said('administers') !== '',
  };
};

const linesOf = (text: string): string[] =>
  text
    .split(/[\n\r]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Finds out which units and areas are meant. A role follows from what it is for: none is without. */
@Injectable()
export class Granting {
  constructor(private readonly directory: DirectoryService) {}

  /** @throws Refusal `administrators-only`; `account-refused` (account-unit, account-area) with what was found */
  async invited(caller: Caller, fields: GrantFields): Promise<Invited> {
    const [manages, audits] = [
      await this.unitsIn(caller, fields.manages),
      await this.unitsIn(caller, fields.audits),
    ];
    const areas = fields.areas.split(/[\n\r,;]+/).flatMap(areaIn);
    const grants: Grant[] = [
      ...(areas.length > 0 ? [{ role: 'official' as const, units: [], areas: [...new Set(areas)] }] : []),
      ...(manages.length > 0 ? [{ role: 'manager' as const, units: manages, areas: [] }] : []),
      ...(audits.length > 0 ? [{ role: 'auditor' as const, units: audits, areas: [] }] : []),
      ...(fields.administers ? [{ role: 'administrator' as const, units: [], areas: [] }] : []),
    ];
    return { id: fields.id, name: fields.name, grants };
  }

  private async unitsIn(caller: Caller, text: string): Promise<string[]> {
    const ids: string[] = [];
    for (const line of linesOf(text)) {
      const [unit, another] = await this.directory.meant(caller, wordIn(line));
      if (!unit || another)
        throw new Refusal('account-refused', { reason: 'account-unit', found: line.slice(0, 100) });
      ids.push(unit.id);
    }
    return [...new Set(ids)];
  }
}

function areaIn(text: string): AreaCode[] {
  const said = text.trim();
  if (said === '') return [];
  if (/^semua$/i.test(said)) return [NATION];
  const code = areaCodeOf(said);
  if (code === undefined || builtInName(code.slice(0, 5)) === undefined)
    throw new Refusal('account-refused', { reason: 'account-area', found: said.slice(0, 40) });
  return [code];
}
