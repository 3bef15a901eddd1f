import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../../assessments/assessments.module';
import { AttentionModule } from '../../attention/attention.module';
import { AuthModule } from '../../auth/auth.module';
import { ComparisonsModule } from '../../comparisons/comparisons.module';
import { IntakeModule } from '../../intake/intake.module';
import { MailModule } from '../../mail/mail.module';
import { ReportsModule } from '../../reports/reports.module';
import { StatementsModule } from '../../statements/statements.module';
import { UnitsModule } from '../../units/units.module';
import { AreaPicker } from '../shared/area-picker';
import { AreaPageController } from './area-page.controller';
import { AreaRatiosController } from './area-ratios.controller';
import { DeskController } from './desk.controller';
import { GroupPageController } from './group-page.controller';
import { OtherLawPageController } from './other-law-page.controller';
import { OwnGroupsController } from './own-groups.controller';
import { PeersPageController } from './peers-page.controller';
import { RankingFinder } from './ranking-finder';
import { RankingPageController } from './ranking-page.controller';
import { RowActing } from './row-acting';
import { RowActionsController } from './row-actions.controller';
import { SavedViewsController } from './saved-views.controller';

/** The screens that compare units. */
@Module({
  imports: [
    AssessmentsModule,
    AttentionModule,
    AuthModule,
    ComparisonsModule,
    IntakeModule,
    MailModule,
    ReportsModule,
    StatementsModule,
    UnitsModule,
  ],
  controllers: [
    AreaRatiosController,
    AreaPageController,
    DeskController,
    OtherLawPageController,
    RankingPageController,
    GroupPageController,
    OwnGroupsController,
    PeersPageController,
    SavedViewsController,
    RowActionsController,
  ],
  providers: [AreaPicker, RankingFinder, RowActing],
  exports: [AreaPicker],
})
export class ComparisonPagesModule {}
