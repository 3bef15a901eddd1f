import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

const MOVED = 301;

/** Where the parts of "Rasio" stood before, for links that were kept: they lead on, with all that they ask. */
@Controller('penilaian/:id')
export class OldPlacesController {
  @Get(['kurang', 'andai', 'berubah', 'aturan'])
  leadOn(@Param('id') id: string, @Req() { url }: FastifyRequest, @Res() reply: FastifyReply): void {
    const [path = '', query] = url.split('?', 2);
    const part = path.slice(path.lastIndexOf('/') + 1);
    const asked = query === undefined ? '' : `?${query}`;
    void reply.redirect(`/penilaian/${encodeURIComponent(id)}/rasio/${part}${asked}`, MOVED);
  }
}
