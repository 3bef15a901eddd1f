import { ConsoleLogger, type LoggerService, type LogLevel } from '@nestjs/common';
import type { Settings } from '../settings';

/** Only what goes wrong is logged. */
const LOGGED: LogLevel[] = ['error', 'warn'];

/**
 * Where what goes wrong is written: for people, or as JSON, a line each. A list of levels would not do: once logging was
 * turned off, Nest takes it for the levels of a logger that is gone.
 */
export const loggerOf = ({ RAPOR_LOG: log }: Settings): LoggerService =>
  new ConsoleLogger({ json: log === 'json', logLevels: LOGGED });
