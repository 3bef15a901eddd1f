import { ValidationPipe, type PipeTransform, type Type } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { Refusal } from '../domain/errors';
import { REASONS, type Reason } from '../domain/refusal-reasons';

const isReason = (text: string): text is Reason => REASONS.some((each) => each === text);

/** What one field did not meet: the reason of each rule. */
type Unmet = Pick<ValidationError, 'constraints'>;

/** Why a request is not understood: each rule names its reason. */
function refusalOf([first]: readonly Unmet[]): Refusal {
  const reason = Object.values(first?.constraints ?? {}).find(isReason);
  return new Refusal('bad-request', reason === undefined ? {} : { reason });
}

/** Fills a DTO from what was sent, one level deep: what lies below is read by whoever understands it. */
function filled<T>(type: Type<T>, sent: unknown): T {
  const dto = new type();
  if (typeof dto === 'object' && dto !== null) Object.assign(dto, sent);
  return dto;
}

/** Nest would walk through the whole body to take `__proto__` away, which Fastify has refused: a deep one ends its stack. */
class ShallowValidation extends ValidationPipe {
  protected override stripProtoKeys(): void {
    return;
  }
}

/** Checks what was sent against its DTO.
 * @throws Refusal `bad-request` with its reason */
export const VALID = new ShallowValidation({
  transform: true,
  transformerPackage: { plainToInstance: filled, classToPlain: (dto: unknown) => ({ dto }) },
  forbidUnknownValues: false,
  exceptionFactory: refusalOf,
});

/** @throws Refusal `bad-request` for a body that is no object */
export const OBJECT: PipeTransform = {
  transform: (body: unknown): object => {
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
    throw new Refusal('bad-request', { reason: 'no-object' });
  },
};
