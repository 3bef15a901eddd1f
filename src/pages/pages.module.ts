import { Module } from '@nestjs/common';
import { AttentionModule } from '../attention/attention.module';
import { AuthModule } from '../auth/auth.module';
import { AssessmentsModule } from '../assessments/assessments.module';
import { TrendsModule } from '../trends/trends.module';
import { AuditModule } from '../audit/audit.module';
import { BackupModule } from '../database/backup.module';
import { ConcernsModule } from '../concerns/concerns.module';
import { DocumentsModule } from '../documents/documents.module';
import { ExaminationModule } from '../examination/examination.module';
import { ExportsModule } from '../exports/exports.module';
import { JobsModule } from '../jobs/jobs.module';
import { MailModule } from '../mail/mail.module';
import { FilingsModule } from '../filings/filings.module';
import { IntakeModule } from '../intake/intake.module';
import { QuestionnairesModule } from '../questionnaires/questionnaires.module';
import { ReleasesModule } from '../releases/releases.module';
import { ReportsModule } from '../reports/reports.module';
import { StatementsModule } from '../statements/statements.module';
import { SurveysModule } from '../surveys/surveys.module';
import { UnitsModule } from '../units/units.module';
import { AnnexPageController } from './law/annex-page.controller';
import { AccountPagesModule } from './account/account-pages.module';
import { AssessmentPageController } from './assessment/assessment-page.controller';
import { AssetsController } from './shared/assets.controller';
import { ComparisonPagesModule } from './comparison/comparison-pages.module';
import { AnalysisPageController } from './analysis/analysis-page.controller';
import { ExportController } from './export/export.controller';
import { ReleasesController } from './export/releases.controller';
import { TakingController } from './export/taking.controller';
import { HomeController } from './unit/home.controller';
import { LocalEditionsController } from './law/local-editions.controller';
import { ConcernsController } from './filing/concerns.controller';
import { LetterController } from './filing/letter.controller';
import { ExaminingController } from './filing/examining.controller';
import { AreaPapersController } from './documents/area-papers.controller';
import { CheckController } from './documents/check.controller';
import { DocumentsController } from './documents/documents.controller';
import { OfficeController } from './documents/office.controller';
import { PapersController } from './documents/papers.controller';
import { WorkingPapersController } from './filing/working-papers.controller';
import { PrintSetsController } from './documents/print-sets.controller';
import { WordingController } from './documents/wording.controller';
import { FilingPageController } from './filing/filing-page.controller';
import { TrailController } from './trail/trail.controller';
import { JobsController } from './jobs/jobs.controller';
import { OriginalsController } from './intake/originals.controller';
import { FrameController } from './intake/frame.controller';
import { MappingController } from './intake/mapping.controller';
import { EvidenceController } from './questionnaire/evidence.controller';
import { LastYearController } from './questionnaire/last-year.controller';
import { QuestionnaireController } from './questionnaire/questionnaire.controller';
import { RatiosPageController } from './assessment/ratios-page.controller';
import { RatioPageController } from './assessment/ratio-page.controller';
import { RegisterController } from './register/register.controller';
import { RulesPageController } from './law/rules-page.controller';
import { StatementPageController } from './assessment/statement-page.controller';
import { SummaryPageController } from './assessment/summary-page.controller';
import { TrendPageController } from './unit/trend-page.controller';
import { TrayController } from './intake/tray.controller';
import { SharesModule } from '../web/shares.module';
import { SurveyPagesModule } from './survey/survey-pages.module';
import { TypingController } from './typing/typing.controller';
import { UploadController } from './intake/upload.controller';
import { WorksheetPageController } from './assessment/worksheet-page.controller';
import { WarningsPageController } from './law/warnings-page.controller';
import { UnitMergeController } from './unit/unit-merge.controller';
import { UnitPageController } from './unit/unit-page.controller';
import { OldPlacesController } from './analysis/old-places.controller';
import { WhatIfPageController } from './analysis/what-if-page.controller';

/** The screens: one thin controller each. */
@Module({
  imports: [
    AccountPagesModule,
    AttentionModule,
    SharesModule,
    AuditModule,
    AuthModule,
    AssessmentsModule,
    BackupModule,
    ComparisonPagesModule,
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
    SurveyPagesModule,
    SurveysModule,
    TrendsModule,
    UnitsModule,
  ],
  controllers: [
    AreaPapersController,
    CheckController,
    DocumentsController,
    OfficeController,
    PapersController,
    PrintSetsController,
    WordingController,
    LetterController,
    ConcernsController,
    ExaminingController,
    FilingPageController,
    WorkingPapersController,
    HomeController,
    UploadController,
    TrayController,
    WorksheetPageController,
    FrameController,
    OriginalsController,
    MappingController,
    AssessmentPageController,
    SummaryPageController,
    AnalysisPageController,
    RatiosPageController,
    RatioPageController,
    OldPlacesController,
    WhatIfPageController,
    TypingController,
    EvidenceController,
    LastYearController,
    QuestionnaireController,
    StatementPageController,
    RegisterController,
    AnnexPageController,
    LocalEditionsController,
    RulesPageController,
    AssetsController,
    UnitMergeController,
    UnitPageController,
    TrendPageController,
    WarningsPageController,
    ExportController,
    ReleasesController,
    TakingController,
    JobsController,
    TrailController,
  ],
})
export class PagesModule {}
