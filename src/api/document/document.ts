import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { SCHEMAS, named } from './answer-schemas';

/** What every request may be answered besides. */
const REFUSED = {
  description: 'Refused, with the code and a sentence for people',
  content: { 'application/json': { schema: named('Refused') } },
};

type Paths = OpenAPIObject['paths'];
type Operation = NonNullable<Paths[string]['get']>;

/** The document of the API, made of the routes as they are registered; pages are none of it. */
export function documentOf(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Rapor')
    .setDescription(
      'Penilaian kesehatan koperasi dan BUM Desa, untuk program. Semua jumlah ditulis sebagai teks desimal.',
    )
    .setVersion('0.1')
    .build();
  const found = SwaggerModule.createDocument(app, about);
  const paths = Object.entries(found.paths).filter(([path]) => path.startsWith('/api/'));
  return {
    ...found,
    paths: Object.fromEntries(paths.map(([path, item]) => [path, withRefusals(item)])),
    components: { ...found.components, schemas: { ...found.components?.schemas, ...SCHEMAS } },
  };
}

function withRefusals(item: Paths[string]): Paths[string] {
  const { get, post } = item;
  return { ...item, ...(get && { get: refusable(get) }), ...(post && { post: refusable(post) }) };
}

const refusable = (operation: Operation): Operation => ({
  ...operation,
  responses: { ...operation.responses, default: REFUSED },
});
