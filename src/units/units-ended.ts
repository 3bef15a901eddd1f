import { Injectable } from '@nestjs/common';
import { Topic } from '../database/topic';
import type { Unit } from './unit';

/** A unit was deleted, or came back: it is told as it is from now on. */
@Injectable()
export class UnitsEnded extends Topic<Unit> {}
