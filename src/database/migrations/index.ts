import { First1764000000000 } from './1764000000000-first';
import { MappingAndExplanations1764000000100 } from './1764000000100-mapping-and-explanations';
import { AreasAndPeers1764000000200 } from './1764000000200-areas-and-peers';
import { Made1764000000300 } from './1764000000300-made';
import { Layers1764000000400 } from './1764000000400-layers';
import { AnnexChecks1764000000500 } from './1764000000500-annex-checks';
import { Taps1764000000600 } from './1764000000600-taps';
import { LocalEditions1764000000700 } from './1764000000700-local-editions';
import { Jobs1764000000800 } from './1764000000800-jobs';
import { Tray1764000000900 } from './1764000000900-tray';
import { MergedUnits1764000000910 } from './1764000000910-merged-units';
import { Filings1764000001000 } from './1764000001000-filings';
import { Concerns1764000001010 } from './1764000001010-concerns';
import { ExaminedAnswers1764000001020 } from './1764000001020-examined-answers';
import { Papers1764000001100 } from './1764000001100-papers';
import { Parts1764000001300 } from './1764000001300-parts';
import { Surveys1764000001310 } from './1764000001310-surveys';
import { Frame1764000001320 } from './1764000001320-frame';
import { Evidence1764000001500 } from './1764000001500-evidence';
import { WorkingPapers1764000001510 } from './1764000001510-working-papers';
import { AreaPapers1764000001600 } from './1764000001600-area-papers';
import { AnnulledPapers1764000001610 } from './1764000001610-annulled-papers';
import { PrintSets1764000001620 } from './1764000001620-print-sets';
import { Attention1764000001700 } from './1764000001700-attention';
import { Accounts1764000001900 } from './1764000001900-accounts';
import { AccountKeys1764000001910 } from './1764000001910-account-keys';
import { Trail1764000002000 } from './1764000002000-trail';
import { ApiReplies1764000002300 } from './1764000002300-api-replies';
import { Releases1764000002400 } from './1764000002400-releases';
import { Takings1764000002410 } from './1764000002410-takings';
import { MergedPeers1764000002500 } from './1764000002500-merged-peers';
import { SavedViews1764000002600 } from './1764000002600-saved-views';
import { Reminders1764000002610 } from './1764000002610-reminders';
import { UnitEnds1764000002800 } from './1764000002800-unit-ends';
import { KeptAreas1764000003300 } from './1764000003300-kept-areas';
import { KeptDesk1764000003310 } from './1764000003310-kept-desk';
import { Apart1764000003400 } from './1764000003400-apart';
import { AccountMail1764000003460 } from './1764000003460-account-mail';
import { ShownAnswers1764000003480 } from './1764000003480-shown-answers';
import { ReleaseParts1764000003660 } from './1764000003660-release-parts';
import { TotalKey1764000003680 } from './1764000003680-total-key';
import { AreaMark1764000003700 } from './1764000003700-area-mark';
import { DataExports1764000003720 } from './1764000003720-data-exports';
import { StatementPacks1764000003760 } from './1764000003760-statement-packs';
import { PackFormats1764000003780 } from './1764000003780-pack-formats';
import { Together1764000003800 } from './1764000003800-together';
import { RowDrafts1764000003850 } from './1764000003850-row-drafts';
import { DraftTurns1764000003890 } from './1764000003890-draft-turns';
import { KeptScores1764000003930 } from './1764000003930-kept-scores';

/** Every migration, oldest first. One that was released is never changed: a new one is added. */
export const MIGRATIONS = [
  First1764000000000,
  MappingAndExplanations1764000000100,
  AreasAndPeers1764000000200,
  Made1764000000300,
  Layers1764000000400,
  AnnexChecks1764000000500,
  Taps1764000000600,
  LocalEditions1764000000700,
  Jobs1764000000800,
  Tray1764000000900,
  MergedUnits1764000000910,
  Filings1764000001000,
  Concerns1764000001010,
  ExaminedAnswers1764000001020,
  Papers1764000001100,
  Parts1764000001300,
  Surveys1764000001310,
  Frame1764000001320,
  Evidence1764000001500,
  WorkingPapers1764000001510,
  AreaPapers1764000001600,
  AnnulledPapers1764000001610,
  PrintSets1764000001620,
  Attention1764000001700,
  Accounts1764000001900,
  AccountKeys1764000001910,
  Trail1764000002000,
  ApiReplies1764000002300,
  Releases1764000002400,
  Takings1764000002410,
  MergedPeers1764000002500,
  SavedViews1764000002600,
  Reminders1764000002610,
  UnitEnds1764000002800,
  KeptAreas1764000003300,
  KeptDesk1764000003310,
  Apart1764000003400,
  AccountMail1764000003460,
  ShownAnswers1764000003480,
  ReleaseParts1764000003660,
  TotalKey1764000003680,
  AreaMark1764000003700,
  DataExports1764000003720,
  StatementPacks1764000003760,
  PackFormats1764000003780,
  Together1764000003800,
  RowDrafts1764000003850,
  DraftTurns1764000003890,
  KeptScores1764000003930,
];
