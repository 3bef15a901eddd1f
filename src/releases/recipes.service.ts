import { Injectable } from '@nestjs/common';
import { officialsOnly } from '../domain/access/officials-only';
import type { Caller } from '../domain/access/caller';
import type { AreaCode } from '../domain/area/area';
import { ANONYMOUS_SETS } from '../domain/release/anonymous-sets';
import type { ReleaseForm, ReleaseKind } from '../domain/release/manifest';
import type { Moment } from '../domain/release/moment';
import { RELEASE_SETS } from '../domain/release/sets';
import { releaseLetter } from '../rendering/messages/release';
import { Settings } from '../settings';
import { AnonymousSource } from './anonymous.service';
import { NOT_KEPT, type PartsKept } from './kept-parts';
import type { Recipe } from './make-release';
import { ReleaseSource } from './source.service';
import type { Watch } from './standing.store';

/** Which release somebody wants. */
export interface Wanted {
  readonly kind: ReleaseKind;
  readonly form: ReleaseForm;
  readonly area: AreaCode;
  readonly until: Moment;
}

/** Says what a release is made of, to those who may have it. */
@Injectable()
export class ReleaseRecipes {
  constructor(
    private readonly source: ReleaseSource,
    private readonly anonymous: AnonymousSource,
    private readonly settings: Settings,
  ) {}

  /**
   * A release is for officials who reach all of its area.
   *
   * @param keeping where parts are kept, by what they hang on
   * @throws Refusal `officials-only`, `area-not-found`
   */
  of(
    caller: Caller,
    wanted: Wanted,
    watch: Watch,
    keeping: (settings: unknown) => PartsKept = () => NOT_KEPT,
  ): Recipe {
    officialsOnly(caller, wanted.area);
    const { kind, form, area, until } = wanted;
    const settings = this.told();
    const kept = keeping(settings);
    const source = kind === 'whole' ? this.source : this.anonymous;
    return {
      about: { kind, form, area, until, settings },
      dictionary: kind === 'whole' ? RELEASE_SETS : ANONYMOUS_SETS,
      letter: releaseLetter(wanted),
      chunks: (folder) => source.chunks({ area, until }, folder, { watch, kept }),
    };
  }

  /** What decides whether a unit counts, and its size class. */
  private told(): Record<string, string> {
    const { RAPOR_SIZE_SPLITS, RAPOR_TOLERANCE_RUPIAH, RAPOR_JUMP_FACTOR } = this.settings;
    return {
      RAPOR_SIZE_SPLITS,
      RAPOR_TOLERANCE_RUPIAH: String(RAPOR_TOLERANCE_RUPIAH),
      RAPOR_JUMP_FACTOR: String(RAPOR_JUMP_FACTOR),
    };
  }
}
