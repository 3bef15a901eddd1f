import type { FastifyRequest } from 'fastify';
import type { Settings } from '../settings';
import { isSecure } from './cookies';

/** Where people reach the service: as it is set, else under the name by which this request reached it. */
export function addressFor(request: FastifyRequest, settings: Settings): string {
  const scheme = isSecure(request, settings) ? 'https' : 'http';
  return settings.publicAddress?.origin ?? `${scheme}://${request.headers.host ?? ''}`;
}

/** Where somebody who holds a link chooses a password. @param token of the link */
export const invitationPlace = (token: string): string => `/akun/undangan/${token}`;

/** The address of a link by which somebody chooses a password. @param token its last part */
export const linkAddress = (request: FastifyRequest, settings: Settings, token: string): string =>
  `${addressFor(request, settings)}${invitationPlace(token)}`;
