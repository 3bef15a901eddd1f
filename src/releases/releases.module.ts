import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentsModule } from '../assessments/assessments.module';
import { ComparisonsModule } from '../comparisons/comparisons.module';
import { FilingsModule } from '../filings/filings.module';
import { JobsModule } from '../jobs/jobs.module';
import { StatementsModule } from '../statements/statements.module';
import { UnitsModule } from '../units/units.module';
import { AnonymousSource } from './anonymous.service';
import { ReleaseMaking } from './making.service';
import { ReleaseRecipes } from './recipes.service';
import { ReleaseEntity, ReleasePartEntity, ReleasePieceEntity } from './release.entity';
import { ReleasesService } from './releases.service';
import { TakingEntity } from './taking.entity';
import { ReleaseTaking } from './taking.service';
import { TakingUnit } from './taking-unit.service';
import { TakingsService } from './takings.service';
import { ReleaseSource } from './source.service';

/** Dated releases of data. */
@Module({
  imports: [
    TypeOrmModule.forFeature([ReleaseEntity, ReleasePartEntity, ReleasePieceEntity, TakingEntity]),
    AssessmentsModule,
    FilingsModule,
    ComparisonsModule,
    JobsModule,
    StatementsModule,
    UnitsModule,
  ],
  providers: [
    ReleaseSource,
    AnonymousSource,
    ReleaseRecipes,
    ReleaseMaking,
    ReleasesService,
    ReleaseTaking,
    TakingUnit,
    TakingsService,
  ],
  exports: [ReleaseRecipes, ReleasesService, ReleaseTaking, TakingsService],
})
export class ReleasesModule {}
