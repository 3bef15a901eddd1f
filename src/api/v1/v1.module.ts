import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentsModule } from '../../assessments/assessments.module';
import { AttentionModule } from '../../attention/attention.module';
import { AuditModule } from '../../audit/audit.module';
import { AuthModule } from '../../auth/auth.module';
import { ComparisonsModule } from '../../comparisons/comparisons.module';
import { ConcernsModule } from '../../concerns/concerns.module';
import { DocumentsModule } from '../../documents/documents.module';
import { ExaminationModule } from '../../examination/examination.module';
import { ExportsModule } from '../../exports/exports.module';
import { FilingsModule } from '../../filings/filings.module';
import { IntakeModule } from '../../intake/intake.module';
import { JobsModule } from '../../jobs/jobs.module';
import { MailModule } from '../../mail/mail.module';
import { QuestionnairesModule } from '../../questionnaires/questionnaires.module';
import { ReleasesModule } from '../../releases/releases.module';
import { ReportsModule } from '../../reports/reports.module';
import { StatementsModule } from '../../statements/statements.module';
import { SurveysModule } from '../../surveys/surveys.module';
import { TrendsModule } from '../../trends/trends.module';
import { UnitsModule } from '../../units/units.module';
import { AssessingModule } from '../assessing.module';
import { AreasV1Controller } from './areas.controller';
import { AssessmentsV1Controller } from './assessments.controller';
import { DeskV1Controller } from './desk.controller';
import { ExaminedV1Controller } from './examined.controller';
import { FilingPapersV1Controller } from './filing-papers.controller';
import { FilingsV1Controller } from './filings.controller';
import { IntakeV1Controller } from './intake.controller';
import { DictionaryV1Controller, ProblemsV1Controller, RulesV1Controller } from './law.controller';
import { RepliesService } from './once/replies.service';
import { ReplyEntity } from './once/reply.entity';
import { StatementIntakeV1Controller } from './statement-intake.controller';
import { StatementsV1Controller } from './statements.controller';
import { MappingsV1Controller, TrialsV1Controller } from './trials.controller';
import { UnitOfficeV1Controller } from './unit-office.controller';
import { UnitsV1Controller } from './units.controller';
import { OriginalsV1Controller, UploadsV1Controller } from './uploads.controller';
import { SurveysV1Controller } from './surveys.controller';
import { VoicesV1Controller } from './voices.controller';
import { BatchesV1Controller, JobsV1Controller, PapersV1Controller } from './work.controller';
import { AccountsV1Controller, AccountRequestsV1Controller } from './accounts.controller';
import { AreaEnvelopesV1Controller, AreaPapersV1Controller } from './area-papers.controller';
import { EditionsV1Controller } from './editions.controller';
import { EvidenceV1Controller } from './evidence.controller';
import { AreaRatiosV1Controller } from './area-ratios.controller';
import { AreaSurveysV1Controller } from './area-surveys.controller';
import { ChecksV1Controller } from './checks.controller';
import { ExportsV1Controller } from './exports.controller';
import { GroupsV1Controller, OwnGroupsV1Controller } from './groups.controller';
import { OfficeLogoV1Controller } from './office-logo.controller';
import { OfficeV1Controller } from './office.controller';
import { PreparedExportsV1Controller } from './prepared-exports.controller';
import { PrintSetsV1Controller } from './print-sets.controller';
import { RankingsV1Controller } from './rankings.controller';
import { RegisterV1Controller } from './register.controller';
import { ReleaseImportsV1Controller, ReleasesV1Controller } from './releases.controller';
import { ReportsV1Controller, TrendReportsV1Controller } from './reports.controller';
import { RowActionsV1Controller } from './row-actions.controller';
import { FigureSuppositionsV1Controller, LawSuppositionsV1Controller } from './suppositions.controller';
import { UnitEndsV1Controller } from './unit-ends.controller';
import { ViewsV1Controller } from './views.controller';
import { WorkingPapersV1Controller } from './working-papers.controller';
import { AnnexChecksV1Controller } from './annex-checks.controller';
import { FilingFilesV1Controller } from './filing-files.controller';
import { OwnAccountV1Controller } from './own-account.controller';
import { TemplatesV1Controller } from './templates.controller';
import { TrailV1Controller } from './trail.controller';
import { WorksheetsV1Controller } from './worksheets.controller';

/** The public API: resources under `/api/v1`, over the services of everything else. */
@Module({
  imports: [
    TypeOrmModule.forFeature([ReplyEntity]),
    AssessingModule,
    AssessmentsModule,
    AttentionModule,
    AuditModule,
    AuthModule,
    ComparisonsModule,
    ConcernsModule,
    DocumentsModule,
    ExaminationModule,
    ExportsModule,
    FilingsModule,
    IntakeModule,
    JobsModule,
    MailModule,
    QuestionnairesModule,
    ReleasesModule,
    ReportsModule,
    StatementsModule,
    SurveysModule,
    TrendsModule,
    UnitsModule,
  ],
  controllers: [
    AccountRequestsV1Controller,
    AccountsV1Controller,
    AnnexChecksV1Controller,
    FilingFilesV1Controller,
    OwnAccountV1Controller,
    TemplatesV1Controller,
    TrailV1Controller,
    WorksheetsV1Controller,
    AreaEnvelopesV1Controller,
    AreaPapersV1Controller,
    AreaSurveysV1Controller,
    BatchesV1Controller,
    EditionsV1Controller,
    EvidenceV1Controller,
    ChecksV1Controller,
    ExportsV1Controller,
    FigureSuppositionsV1Controller,
    GroupsV1Controller,
    LawSuppositionsV1Controller,
    OfficeV1Controller,
    OfficeLogoV1Controller,
    OwnGroupsV1Controller,
    PreparedExportsV1Controller,
    PrintSetsV1Controller,
    RankingsV1Controller,
    RegisterV1Controller,
    ReleaseImportsV1Controller,
    ReleasesV1Controller,
    ReportsV1Controller,
    RowActionsV1Controller,
    TrendReportsV1Controller,
    UnitEndsV1Controller,
    ViewsV1Controller,
    WorkingPapersV1Controller,
    AreaRatiosV1Controller,
    AreasV1Controller,
    AssessmentsV1Controller,
    DeskV1Controller,
    DictionaryV1Controller,
    ExaminedV1Controller,
    FilingsV1Controller,
    FilingPapersV1Controller,
    IntakeV1Controller,
    JobsV1Controller,
    MappingsV1Controller,
    OriginalsV1Controller,
    PapersV1Controller,
    ProblemsV1Controller,
    RulesV1Controller,
    StatementIntakeV1Controller,
    StatementsV1Controller,
    SurveysV1Controller,
    TrialsV1Controller,
    UnitsV1Controller,
    UnitOfficeV1Controller,
    UploadsV1Controller,
    VoicesV1Controller,
  ],
  providers: [RepliesService],
})
export class V1Module {}
