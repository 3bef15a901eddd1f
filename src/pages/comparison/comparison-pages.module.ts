import { Module } from '@nestjs/common';
import { ComparisonsModule } from '../../comparisons/comparisons.module';
import { ReportsModule } from '../../reports/reports.module';
import { StatementsModule } from '../../statements/statements.module';
import { UnitsModule } from '../../units/units.module';
import { AreaPageController } from './area-page.controller';
import { GroupPageController } from './group-page.controller';
import { OwnGroupsController } from './own-groups.controller';
import { PeersPageController } from './peers-page.controller';
import { RankingPageController } from './ranking-page.controller';

/** The screens that compare units. */
@Module({
  imports: [ComparisonsModule, ReportsModule, StatementsModule, UnitsModule],
  controllers: [
    AreaPageController,
    RankingPageController,
    GroupPageController,
    OwnGroupsController,
    PeersPageController,
  ],
})
export class ComparisonPagesModule {}
