import { First1764000000000 } from './1764000000000-first';
import { MappingAndExplanations1764000000100 } from './1764000000100-mapping-and-explanations';
import { AreasAndPeers1764000000200 } from './1764000000200-areas-and-peers';
import { Made1764000000300 } from './1764000000300-made';
import { Layers1764000000400 } from './1764000000400-layers';
import { AnnexChecks1764000000500 } from './1764000000500-annex-checks';
import { Taps1764000000600 } from './1764000000600-taps';
import { Jobs1764000000800 } from './1764000000800-jobs';
import { Tray1764000000900 } from './1764000000900-tray';

/** Every migration, oldest first. One that was released is never changed: a new one is added. */
export const MIGRATIONS = [
  First1764000000000,
  MappingAndExplanations1764000000100,
  AreasAndPeers1764000000200,
  Made1764000000300,
  Layers1764000000400,
  AnnexChecks1764000000500,
  Taps1764000000600,
  Jobs1764000000800,
  Tray1764000000900,
];
