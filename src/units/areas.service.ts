import { Injectable } from '@nestjs/common';
import { Reader, type Rows } from '../database/unit-of-work';
import { builtInName, builtInUnder, parentOf, type Area, type AreaCode } from '../domain/area/area';
import { allAreas, areasNamed } from './areas.store';

/** Areas by kode wilayah: those built in, and those that were imported. */
@Injectable()
export class AreasService {
  constructor(private readonly reader: Reader) {}

  /** The areas that were imported: kecamatan, mostly. */
  async imported(from: Rows = this.reader): Promise<Area[]> {
    return allAreas(from);
  }

  /** The names of some areas; one that nobody named is called by its code. */
  async names(codes: readonly AreaCode[]): Promise<Map<AreaCode, string>> {
    const imported = await areasNamed(
      this.reader,
      codes.filter((code) => builtInName(code) === undefined),
    );
    const names = new Map(imported.map(({ code, name }) => [code, name]));
    return new Map(codes.map((code) => [code, builtInName(code) ?? names.get(code) ?? `Kode ${code}`]));
  }

  async name(code: AreaCode): Promise<string> {
    return (await this.names([code])).get(code) ?? code;
  }

  /** The areas directly under one, by code. */
  async under(code: AreaCode): Promise<Area[]> {
    const imported = (await allAreas(this.reader)).filter((each) => parentOf(each.code) === code);
    return [...builtInUnder(code), ...imported].sort((a, b) => (a.code < b.code ? -1 : 1));
  }
}
