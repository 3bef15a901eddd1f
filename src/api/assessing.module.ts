import { Module } from '@nestjs/common';
import { AssessingService } from './assessing.service';

/** Assesses what is not stored, in threads of its own. */
@Module({ providers: [AssessingService], exports: [AssessingService] })
export class AssessingModule {}
