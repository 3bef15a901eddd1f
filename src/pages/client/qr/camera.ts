import { codeIn } from './in-picture';

/** As much of a camera as a code on paper needs; the one at the back of a telephone. */
const WANTED = { video: { facingMode: 'environment', width: { ideal: 1920 }, height: { ideal: 1080 } } };
/** Pixels of the longer side of what it sees. */
const FRAME = [1280];
/** Milliseconds between two looks. */
const PAUSE = 200;

/** Whether this browser lets a page use a camera: most do so only over TLS. */
export const hasCamera = (): boolean =>
  'mediaDevices' in navigator && 'getUserMedia' in navigator.mediaDevices;

/** A camera that looks for a code. What it sees stays in the browser. */
export class Camera {
  private stream: MediaStream | undefined;

  /** @param video shows what it sees */
  constructor(private readonly video: HTMLVideoElement) {}

  /**
   * Looks until a code is seen or the camera is closed.
   *
   * @returns what the code says; undefined where it was closed first
   * @throws DOMException where there is no camera, or it may not be used
   */
  async code(): Promise<string | undefined> {
    const stream = await navigator.mediaDevices.getUserMedia(WANTED);
    this.stream = stream;
    this.video.srcObject = stream;
    await this.video.play();
    while (this.stream === stream) {
      const text = await codeIn(this.video, FRAME);
      if (text !== undefined) return text;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    return undefined;
  }

  close(): void {
    for (const track of this.stream?.getTracks() ?? []) track.stop();
    this.stream = undefined;
    this.video.srcObject = null;
  }
}
