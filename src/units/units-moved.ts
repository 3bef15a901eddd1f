import { Injectable } from '@nestjs/common';
import { Topic } from '../database/topic';
import type { Unit } from './unit';

/** A unit is given another area: it is told as it is from now on. */
@Injectable()
export class UnitsMoved extends Topic<Unit> {}
