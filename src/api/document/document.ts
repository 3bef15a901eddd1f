import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { standingOf } from '../../web/guards/subjects';
import { isOfV1 } from '../../web/problem';
import { V1_SCHEMAS } from '../v1/schemas';
import { SCHEMAS, named } from './answer-schemas';
import { ETAG, NOT_CHANGED, problemResponses, statusesOf, withLimits } from './v1-responses';

/** What every request of the addresses without a version may be answered besides. */
const REFUSED = {
  description: 'Refused, with the code and a sentence for people',
  content: { 'application/json': { schema: named('Refused') } },
};

const ABOUT = `Penilaian kesehatan koperasi dan BUM Desa, untuk program. Semua jumlah ditulis sebagai teks desimal.

Alamat di bawah \`/api/v1\` adalah yang berlaku. Alamat tanpa versi tetap dijawab sampai versi besar berikutnya, dengan \`Deprecation\` dan \`Link\` ke penggantinya. Kunci dibuat di \`/akun\` dan dikirim sebagai \`Authorization: Bearer KUNCI\`.`;

type Paths = OpenAPIObject['paths'];
type Item = Paths[string];
type Operation = NonNullable<Item['get']>;

/** The document of the API, made of the routes as they are registered; pages are none of it. */
export function documentOf(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Rapor')
    .setDescription(ABOUT)
    .setVersion('1')
    .addBearerAuth(
      { type: 'http', description: 'Kunci dari halaman “Akun saya”; perlu bila layanan memakai akun' },
      'key',
    )
    .build();
  const found = SwaggerModule.createDocument(app, about);
  const paths = currentFirst(Object.entries(found.paths).filter(([path]) => path.startsWith('/api/')));
  return {
    ...found,
    paths: Object.fromEntries(paths.map(([path, item]) => [path, told(path, item)])),
    components: {
      ...found.components,
      headers: { ETag: ETAG },
      responses: problemResponses(),
      schemas: { ...found.components?.schemas, ...SCHEMAS, ...V1_SCHEMAS },
    },
  };
}

/** The page shows addresses in this order: nobody should read through the old ones to find what holds. */
const currentFirst = (paths: [string, Item][]): [string, Item][] => [
  ...paths.filter(([path]) => isOfV1(path)),
  ...paths.filter(([path]) => !isOfV1(path)),
];

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

function told(path: string, item: Item): Item {
  const tell = isOfV1(path) ? current : old;
  const all = METHODS.flatMap((method) => {
    const operation = item[method];
    return operation ? [[method, tell(operation, method, path)] as const] : [];
  });
  return { ...item, ...Object.fromEntries(all) };
}

const old = (operation: Operation): Operation => ({
  ...operation,
  deprecated: true,
  security: [{ key: [] }],
  responses: { ...operation.responses, default: REFUSED },
});

function current(operation: Operation, method: string, path: string): Operation {
  const route = path.replace(/\{(\w+)\}/g, ':$1');
  const isPublic = standingOf(route)?.standing === 'public';
  const refused = statusesOf(operation, method, path).map((status): [string, { $ref: string }] => [
    String(status),
    { $ref: `#/components/responses/Problem${status}` },
  ]);
  return {
    ...operation,
    ...(isPublic ? { security: [{}, { key: [] }] } : {}),
    responses: {
      ...withLimits(operation.responses, method),
      ...(method === 'get' ? { '304': NOT_CHANGED } : {}),
      ...Object.fromEntries(refused),
    },
  };
}
