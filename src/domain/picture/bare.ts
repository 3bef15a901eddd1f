/** A picture without what does not belong to it: no place, no camera, no comment, nothing after its end. */
export interface Bare {
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}
