import { offerPictures } from './qr/offer';

/** What a QR says is filled in and sent, as if somebody had pasted it. */
offerPictures((text) => {
  const field = document.querySelector<HTMLTextAreaElement>('textarea[name=text]');
  if (!field) return;
  field.value = text;
  field.form?.requestSubmit();
});
