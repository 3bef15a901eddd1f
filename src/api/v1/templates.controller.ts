import { Param } from '@nestjs/common';
import { Refusal } from '../../domain/errors';
import { isKind } from '../../domain/statement/kind';
import { firstYearIn, templateWorkbook } from '../../template';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, LookFile, Resource } from './shape/operation';

/** Workbooks to fill in. */
@Resource('templates')
export class TemplatesV1Controller {
  /** @throws Refusal `unknown-kind` */
  @LookFile(':kind', { id: 'getTemplate', says: 'The workbook that a unit of a kind fills in' })
  async template(@Param('kind') kind: string, @Asked(NOTHING) _: Nothing): Promise<Buffer> {
    if (!isKind(kind)) throw new Refusal('unknown-kind', { kind });
    return templateWorkbook(kind, { firstYear: firstYearIn(new Date().getFullYear()) });
  }
}
