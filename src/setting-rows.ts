/** One row of the table of settings, as the README of the sources prints it. */
export interface SettingRow {
  readonly name: string;
  /** Empty where nothing is set unless asked for. */
  readonly default: string;
  readonly meaning: string;
  /** What a value must be; named when another one is found. */
  readonly expected: string;
}

/** Every environment variable that Rapor reads. */
export const SETTINGS = [
  row('RAPOR_DATA', 'data', 'folder of the database and its daily copies', 'sebuah folder'),
  row('RAPOR_DATABASE_DRIVER', 'sqlite3', 'driver of the embedded database', 'sqlite3 | better-sqlite3'),
  row(
    'RAPOR_ORIGINALS',
    '',
    'folder in which original files are kept by their hash, one for all machines; the database holds them unless set',
    'sebuah folder',
  ),
  row('DATABASE_URL', '', 'uses this PostgreSQL server in place of the embedded database', 'postgres://…'),
  row('RAPOR_HOST', '127.0.0.1', 'address the web service listens on', 'sebuah alamat'),
  row('RAPOR_PORT', '3000', 'port the web service listens on; 0 takes a free one', '0–65535'),
  row(
    'RAPOR_PUBLIC_ADDRESS',
    '',
    'address that people type to reach the service behind a proxy, such as `https://rapor.example.go.id`',
    'https://… tanpa jalur',
  ),
  row(
    'RAPOR_TRUSTED_PROXIES',
    '',
    'addresses of proxies whose word on who asks and whether by TLS is taken, parted by commas',
    'alamat, atau jaringan seperti 10.0.0.0/8',
  ),
  row(
    'RAPOR_BROWSER',
    '',
    'Chromium, Chrome or Edge that prints PDF; looked for unless set',
    'sebuah berkas',
  ),
  row('PUPPETEER_EXECUTABLE_PATH', '', 'the same, under the name Puppeteer knows', 'sebuah berkas'),
  row(
    'RAPOR_PDF_CERTIFICATE',
    '',
    'certificate with its key (PKCS#12) with which signed papers are signed as PDF too (PAdES B-B); `own` makes one for the office; nothing is seen of it on them',
    'sebuah berkas | own',
  ),
  row('RAPOR_PDF_PASSPHRASE', '', 'what that certificate is opened with', 'sebuah teks'),
  row(
    'RAPOR_SECRET_KEYS',
    '',
    'file of the keys that seal the secrets of second steps, one for all machines; `kunci-rahasia.txt` in the data folder unless set',
    'sebuah berkas',
  ),
  row(
    'RAPOR_SMTP',
    '',
    'mail server that links for a password are sent by, such as `smtps://NAME:PASSWORD@mail.example.go.id`; nothing is sent by mail unless set',
    'smtp://… atau smtps://…',
  ),
  row('RAPOR_MAIL_FROM', '', 'address that messages are from', 'sebuah alamat surel'),
  row('RAPOR_UPLOAD_LIMIT_MB', '20', 'largest file taken in, in megabytes', '1–100'),
  row('RAPOR_WORK', 'on', 'works on jobs; `off` leaves them to `rapor worker` (PostgreSQL)', 'on | off'),
  row(
    'RAPOR_LOG',
    'text',
    'how the log is written; `json` also tells every answer, without names or figures',
    'text | json',
  ),
  row(
    'RAPOR_METRICS_KEY',
    '',
    'key with which `/metrics` is read (`Authorization: Bearer KEY`)',
    'paling sedikit 16 huruf',
  ),
  row(
    'RAPOR_API_REQUESTS',
    '600',
    'requests of one account in a minute under `/api/v1`; beyond it they are answered 429',
    '10–1000000',
  ),
  row(
    'RAPOR_API_REPEAT_HOURS',
    '24',
    'hours for which an answer is kept under its `Idempotency-Key`',
    '1–720',
  ),
  row('RAPOR_BACKUP_DAYS', '14', 'days for which a daily copy of the database is kept', '1–3650'),
  row(
    'RAPOR_VOICE_DAYS',
    '365',
    'days after which a complaint or suggestion of a member is deleted',
    '1–3650',
  ),
  row(
    'RAPOR_TRAIL_HEAD',
    '',
    'file to which the end of the audit trail is written after each change, best on another disk',
    'sebuah berkas',
  ),
  row(
    'RAPOR_SIZE_SPLITS',
    '1000000000,2500000000,5000000000',
    'total assets in rupiah at which size class I is split for comparison; after a change run `rapor rebuild`',
    'tiga jumlah yang menaik, dipisah koma',
  ),
  row(
    'RAPOR_DEADLINES',
    '',
    'deadlines of filings set otherwise: `annual-report=05-31; result=20 days; follow-up=2 months`',
    'tenggat=bulan-hari, N days, atau N months; …',
  ),
  row(
    'RAPOR_WARNINGS',
    '',
    'thresholds of early warnings set otherwise: `arrears-high.limit=15; assets-leap.percent=30`',
    'aturan.batas=angka; …',
  ),
  row(
    'RAPOR_TOLERANCE_RUPIAH',
    '9',
    'largest difference called rounding by the checks, in rupiah (and never more than a thousandth of the total)',
    '0–1000000',
  ),
  row(
    'RAPOR_JUMP_FACTOR',
    '5',
    'a line that changes by more than this factor in a year asks for an explanation',
    '2–1000',
  ),
  row(
    'RAPOR_COMPLIANCE',
    'off',
    'shows what the law demands beside the score (limits, audit, dates) with every assessment',
    'off | on',
  ),
] as const satisfies readonly SettingRow[];

function row(name: string, usual: string, meaning: string, expected: string): SettingRow {
  return { name, default: usual, meaning, expected };
}
