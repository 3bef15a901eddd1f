import { Injectable } from '@nestjs/common';
import type { Invited } from '../../auth/account';
import type { Caller, GivenYear } from '../../domain/access/caller';
import type { Grant } from '../../domain/access/grant';
import { areaCodeOf, areaNamed, builtInName, NATION, type AreaCode } from '../../domain/area/area';
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
    mail: said('mail').trim().slice(0, 200),
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

/** A line that names a unit and one of its years. */
function yearIn(text: string): { readonly line: string; readonly year: number } | undefined {
  const [, line, year] = /^(.*\S)\s+tahun\s+(\d{4})$/i.exec(text) ?? [];
  return line === undefined ? undefined : { line, year: Number(year) };
}

/** Finds out which units and areas are meant. A role follows from what it is for: none is without. */
@Injectable()
export class Granting {
  constructor(private readonly directory: DirectoryService) {}

  /** @throws Refusal `administrators-only`; `account-refused` (account-unit, account-area) with what was found */
  async invited(caller: Caller, fields: GrantFields): Promise<Invited> {
    const manages = await this.unitsIn(caller, linesOf(fields.manages));
    const audits = await this.auditedIn(caller, linesOf(fields.audits));
    const areas = fields.areas.split(/[\n\r,;]+/).flatMap(areaIn);
    const grants: Grant[] = [
      ...(areas.length > 0 ? [{ role: 'official' as const, units: [], areas: [...new Set(areas)] }] : []),
      ...(manages.length > 0 ? [{ role: 'manager' as const, units: manages, areas: [] }] : []),
      ...(audits.units.length + audits.given.length > 0
        ? [{ role: 'auditor' as const, areas: [], ...audits }]
        : []),
      ...(fields.administers ? [{ role: 'administrator' as const, units: [], areas: [] }] : []),
    ];
    return { id: fields.id, name: fields.name, mail: fields.mail, grants };
  }

  /** Lines that end in a year are of that year alone. */
  private async auditedIn(
    caller: Caller,
    lines: readonly string[],
  ): Promise<{ readonly units: string[]; readonly given: GivenYear[] }> {
    const years = lines.flatMap((line) => yearIn(line) ?? []);
    const units = await this.unitsIn(
      caller,
      lines.filter((line) => yearIn(line) === undefined),
    );
    const given: GivenYear[] = [];
    for (const { line, year } of years)
      for (const unitId of await this.unitsIn(caller, [line])) given.push({ unitId, year });
    return { units, given: given.filter(({ unitId }) => !units.includes(unitId)) };
  }

  private async unitsIn(caller: Caller, lines: readonly string[]): Promise<string[]> {
    const ids: string[] = [];
    for (const line of lines) {
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
  const code = areaCodeOf(said) ?? areaNamed(said)?.code;
  if (code === undefined || builtInName(code.slice(0, 5)) === undefined)
    throw new Refusal('account-refused', { reason: 'account-area', found: said.slice(0, 40) });
  return [code];
}
