import { Injectable, type INestApplication } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { documentOf } from './document';

/** Keeps the document of the API. It is made when it is first asked for: a start does not wait for it. */
@Injectable()
export class DocsService {
  private made: OpenAPIObject | undefined;
  private app: INestApplication | undefined;

  /** Says of which service the document tells. */
  tellOf(app: INestApplication): void {
    this.app = app;
  }

  get document(): OpenAPIObject {
    if (!this.app) throw new Error('nobody said of which service the document tells');
    return (this.made ??= documentOf(this.app));
  }
}

/** Lets a service tell of itself. */
export function withDocument<T extends INestApplication>(app: T): T {
  app.get(DocsService, { strict: false }).tellOf(app);
  return app;
}
