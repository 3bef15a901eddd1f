import { readFileSync } from 'node:fs';
import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { render } from '../../rendering/templates';
import { DocsService } from './docs.service';

/** What the page loads, all of it from here: of the library, and what starts it. */
const FILES: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
};

/** The document of the API: as a page, and as it is. */
@ApiExcludeController()
@Controller('api')
export class DocsController {
  constructor(private readonly docs: DocsService) {}

  @Get('docs-json')
  json(): OpenAPIObject {
    return this.docs.document;
  }

  @Get('docs')
  page(@Res() reply: FastifyReply): void {
    const page = render('pages/api-docs', { title: 'Dokumentasi API' });
    void reply.type('text/html; charset=utf-8').send(page);
  }

  /** Hands the document to the library, which then asks nobody: not us, and no outside address. */
  @Get('docs/start.js')
  start(@Res() reply: FastifyReply): void {
    const options = {
      dom_id: '#api',
      spec: this.docs.document,
      validatorUrl: null,
      supportedSubmitMethods: [],
    };
    void reply.type('text/javascript; charset=utf-8').send(`SwaggerUIBundle(${JSON.stringify(options)});`);
  }

  /** @throws NotFoundException for a name that the page does not load */
  @Get('docs/:file')
  file(@Param('file') file: string, @Res() reply: FastifyReply): void {
    const type = Object.hasOwn(FILES, file) ? FILES[file] : undefined;
    if (type === undefined) throw new NotFoundException();
    void reply.type(type).send(readFileSync(require.resolve(`swagger-ui-dist/${file}`)));
  }
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/api-docs': { readonly title: string };
  }
}
