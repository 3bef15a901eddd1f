import { Camera, hasCamera } from './camera';
import { PHOTO, codeIn } from './in-picture';

const NO_CODE =
  'Tidak ada QR yang terbaca dalam foto itu. Foto lagi: QR memenuhi layar, lurus, dan terang; atau ketik nomornya.';
const NO_PICTURE = 'Berkas itu bukan foto yang dapat dibuka di sini. Pilih foto JPEG atau PNG.';
const LOOKING = 'Arahkan kamera ke QR sampai memenuhi kotak.';
const NO_CAMERA = 'Kamera tidak dapat dipakai di sini. Izinkan kamera pada peramban, atau pilih foto QR-nya.';

const find = (id: string): HTMLElement | null => document.querySelector<HTMLElement>(`#${id}`);

function say(text: string): void {
  const place = find('pesan-foto');
  if (place) place.textContent = text;
}

/** Shows the part of a page that reads a QR from a photograph or through the camera. @param found what is done with what it says */
export function offerPictures(found: (text: string) => unknown): void {
  const picture = document.querySelector<HTMLInputElement>('#gambar');
  const part = find('kamera');
  if (!picture || !part) return;
  part.hidden = false;
  picture.addEventListener('change', () => void readPicture(picture, found));
  if (hasCamera()) offerCamera(found);
}

async function readPicture(picture: HTMLInputElement, found: (text: string) => unknown): Promise<void> {
  const [file] = picture.files ?? [];
  if (!file) return;
  say('');
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (!bitmap) {
    say(NO_PICTURE);
    return;
  }
  const text = await codeIn(bitmap, PHOTO);
  bitmap.close();
  if (text === undefined) say(NO_CODE);
  else found(text);
}

function offerCamera(found: (text: string) => unknown): void {
  const [open, close, view] = [find('buka-kamera'), find('tutup-kamera'), find('bidikan')];
  const video = document.querySelector<HTMLVideoElement>('#bidik');
  if (!open || !close || !view || !video) return;
  const camera = new Camera(video);
  const show = (isOn: boolean): void => {
    [open.hidden, view.hidden] = [isOn, !isOn];
    say(isOn ? LOOKING : '');
  };
  open.hidden = false;
  open.addEventListener('click', () => {
    show(true);
    void camera
      .code()
      .then((text) => {
        camera.close();
        show(false);
        if (text !== undefined) found(text);
      })
      .catch(() => {
        camera.close();
        show(false);
        say(NO_CAMERA);
      });
  });
  close.addEventListener('click', () => camera.close());
}
