import type { Understood } from '../../intake/understanding.service';

/** What is shown: how the file was understood, and what it is. */
export interface MappingView extends Understood {
  readonly uploadId: string;
  readonly filename: string;
  readonly rules: string;
}
