/** A file as a form sends it. */
export interface SentFile {
  /** The name of its field: `file`, unless given. */
  readonly field?: string;
  readonly filename: string;
  readonly content: Buffer;
}

/** A form as a browser sends it, with one file or several. */
export function multipart(
  fields: Readonly<Record<string, string>>,
  file?: SentFile | readonly SentFile[],
): { payload: Buffer; headers: Record<string, string> } {
  const boundary = '----rapor-test-boundary';
  const parts: Buffer[] = Object.entries(fields).map(([name, value]) =>
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
  );
  for (const each of [file ?? []].flat()) {
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="${each.field ?? 'file'}"; filename="${each.filename}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
    parts.push(Buffer.from(head), each.content, Buffer.from('\r\n'));
  }
  parts.push(Buffer.from(`--${boundary}--\r\n`));
  return {
    payload: Buffer.concat(parts),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, host: '127.0.0.1:3000' },
  };
}
