import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentsModule } from '../assessments/assessments.module';
import { StatementsModule } from '../statements/statements.module';
import { UnitsModule } from '../units/units.module';
import { JobsModule } from '../jobs/jobs.module';
import { AreaListsService } from './area-lists.service';
import { AreaCountsService } from './area-counts.service';
import { AreaRatiosService } from './area-ratios.service';
import { AreaOverviewService } from './area-overview.service';
import { GroupStatisticEntity } from './group-statistic.entity';
import { GroupSlices } from './group-slices';
import { GroupsService } from './groups.service';
import { KeepPeersService } from './keep-peers.service';
import { KeptCounts } from './kept-counts';
import { OtherLawService } from './other-law.service';
import { OwnGroupEntity, OwnGroupUnitEntity } from './own-group.entity';
import { OwnGroupsService } from './own-groups.service';
import { MeasuredUnitsService } from './measured-units.service';
import { PackJob } from './pack-job';
import { PeerGroupEntity } from './peer-group.entity';
import { PeerEntity } from './peer.entity';
import { PopulationEntity } from './population.entity';
import { RankingBaseService } from './ranking-base.service';
import { LeaguesService } from './leagues.service';
import { RankingListService } from './ranking-list.service';
import { OrderedListsService } from './ordered-lists.service';
import { RankingsService } from './rankings.service';
import { RebuildService } from './rebuild.service';
import { RebuildJobs } from './rebuild-jobs';
import { RefreshJob } from './refresh-job';
import { ChosenColumnsEntity, SavedViewEntity } from './saved-view.entity';
import { SavedViewsService } from './saved-views.service';
import { UnitPeersService } from './unit-peers.service';

/** One period, many units: populations, the groups in them, and what is kept of each. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      PopulationEntity,
      PeerEntity,
      PeerGroupEntity,
      GroupStatisticEntity,
      OwnGroupEntity,
      OwnGroupUnitEntity,
      SavedViewEntity,
      ChosenColumnsEntity,
    ]),
    JobsModule,
    UnitsModule,
    StatementsModule,
    AssessmentsModule,
  ],
  providers: [
    PackJob,
    RefreshJob,
    KeepPeersService,
    GroupsService,
    GroupSlices,
    RebuildService,
    RebuildJobs,
    OwnGroupsService,
    UnitPeersService,
    RankingsService,
    AreaCountsService,
    KeptCounts,
    RankingBaseService,
    RankingListService,
    OrderedListsService,
    LeaguesService,
    SavedViewsService,
    AreaOverviewService,
    AreaRatiosService,
    AreaListsService,
    OtherLawService,
    MeasuredUnitsService,
  ],
  exports: [
    GroupsService,
    RebuildService,
    RebuildJobs,
    OwnGroupsService,
    UnitPeersService,
    RankingsService,
    RankingBaseService,
    RankingListService,
    OrderedListsService,
    LeaguesService,
    SavedViewsService,
    AreaOverviewService,
    AreaRatiosService,
    AreaListsService,
    OtherLawService,
    MeasuredUnitsService,
  ],
})
export class ComparisonsModule {}
