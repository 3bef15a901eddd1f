import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Post,
  Query,
  SetMetadata,
  UseInterceptors,
  applyDecorators,
} from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiHeader,
  ApiOperation,
  ApiQuery,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { Plain, Schema } from '../../document/schema';
import { checkedBody, checkedQuery } from './checked';
import { Door } from './door';
import { Once } from '../once/once.interceptor';
import { BEGINS, GIVES, SENDS, STORES } from './marks';

/** What an operation is, in the document and for those who answer before it. */
interface Told {
  /** The name a generated client gives it. */
  readonly id: string;
  readonly says: string;
  /** The schema of what it answers. */
  readonly answers: Plain;
}

/** A resource of the public API. @param path below `/api/v1/`, in nouns */
export const Resource = (path: string): ClassDecorator =>
  applyDecorators(
    Controller(`api/v1/${path}`),
    ApiTags(path.split('/')[0] ?? path),
    ApiBearerAuth('key'),
    UseInterceptors(Door, Once),
  );

const told = (status: number, { id, says, answers }: Told): MethodDecorator =>
  applyDecorators(
    HttpCode(status),
    ApiOperation({ operationId: id, summary: says }),
    ApiResponse({ status, description: says, content: { 'application/json': { schema: answers } } }),
  );

/** Reads a resource. */
export const Look = (path: string, what: Told): MethodDecorator =>
  applyDecorators(Get(path), ApiHeader(IF_NONE_MATCH), told(200, what));

/** Reads a file as it is kept. */
export const LookFile = (path: string, { id, says }: Pick<Told, 'id' | 'says'>): MethodDecorator =>
  applyDecorators(
    Get(path),
    SetMetadata(GIVES, FILE_TYPE),
    ApiHeader(IF_NONE_MATCH),
    ApiOperation({ operationId: id, summary: says }),
    ApiResponse({ status: 200, description: says, content: { [FILE_TYPE]: { schema: BYTES } } }),
  );

/** Works something out of what is sent, and stores nothing. @param form of the body where it comes with files */
export const Work = (path: string, what: Told, form?: Plain): MethodDecorator =>
  applyDecorators(Post(path), sending(form), told(200, what));

/** Has something begun that a job does; answered before it is done. */
export const Begin = (path: string, what: Told): MethodDecorator =>
  applyDecorators(
    Post(path),
    sending(undefined),
    SetMetadata(STORES, true),
    SetMetadata(BEGINS, true),
    told(202, what),
    Repeats(),
  );

/** Stores something of what is sent. @param form of the body where it comes with files */
export const Store = (path: string, what: Told, form?: Plain): MethodDecorator =>
  applyDecorators(
    Post(path),
    sending(form),
    SetMetadata(STORES, true),
    told(201, what),
    ...(form === undefined ? [Repeats()] : []),
  );

/** JSON is told of by who takes it: `Sent`. */
const sending = (form: Plain | undefined): MethodDecorator =>
  form === undefined
    ? SetMetadata(SENDS, JSON_TYPE)
    : applyDecorators(SetMetadata(SENDS, FORM_TYPE), ApiConsumes(FORM_TYPE), ApiBody({ schema: form }));

/** Takes something away. */
export const Remove = (path: string, what: Pick<Told, 'id' | 'says'>): MethodDecorator =>
  applyDecorators(
    Delete(path),
    HttpCode(204),
    ApiOperation({ operationId: what.id, summary: what.says }),
    ApiResponse({ status: 204, description: what.says }),
  );

/** Is refused with 412 where what is to be changed is no longer what its sender read: `If-Match` with the ETag of that. */
export const Matches = (): MethodDecorator =>
  ApiHeader({
    name: 'If-Match',
    required: false,
    description: 'ETag of what is to be changed, as it was read',
  });

/** Is carried out once, however often it is sent under one key. */
export const Repeats = (): MethodDecorator => ApiHeader(IDEMPOTENCY_KEY);

const IF_NONE_MATCH = {
  name: 'If-None-Match',
  required: false,
  description: 'ETag of what is held: answered 304 without a body while it is still so',
};
const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  required: false,
  description: 'A name of this request: sent again under it, it is answered as before and carried out once',
  schema: { type: 'string', pattern: '^[\\w.:-]{1,200}$' },
};
/** The type of what is handed out as it is kept. */
const FILE_TYPE = 'application/octet-stream';
const BYTES = { type: 'string', format: 'binary' };
const JSON_TYPE = 'application/json';
/** The type of a body with files. */
const FORM_TYPE = 'multipart/form-data';

/** The JSON body of an operation, checked against its schema, which the document tells. */
export const Sent =
  <T>(schema: Schema<T>): ParameterDecorator =>
  (target, name, at) => {
    Body(checkedBody(schema))(target, name, at);
    document(ApiBody({ schema: { ...schema }, required: true }), target, name);
  };

/** What the address of an operation asks, checked against its schema, which the document tells. */
export const Asked =
  <T>(schema: Schema<T>): ParameterDecorator =>
  (target, name, at) => {
    Query(checkedQuery(schema))(target, name, at);
    if (!('properties' in schema)) return;
    for (const [field, each] of Object.entries(schema.properties ?? {})) {
      const required = schema.required?.includes(field) ?? false;
      document(ApiQuery({ name: field, required, schema: { ...each } }), target, name);
    }
  };

/** Has a decorator of methods tell of the method of a parameter. */
function document(decorate: MethodDecorator, target: object, name: string | symbol | undefined): void {
  const method = name === undefined ? undefined : Object.getOwnPropertyDescriptor(target, name);
  if (name !== undefined && method) decorate(target, name, method);
}
