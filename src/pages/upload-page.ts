import { plain } from '../domain/decimal';
import { chartIndex } from '../domain/statement/chart';
import type { Content, Difference } from '../domain/statement/compare';
import type { Fault } from '../domain/statement/fault';
import { FAULT_SENTENCES, faultPlaceWords, waysToWorkbook } from '../rendering/messages';
import type { Way } from '../rendering/messages';
import { NONE, rupiah } from '../rendering/numbers';
import type { Incoming, Taken } from './uploads.service';

/** What is wrong with a file, as finished strings. */
export interface FaultsPage {
  readonly title: string;
  readonly filename: string;
  readonly count: string;
  readonly faults: readonly {
    readonly place: string;
    readonly sentence: string;
    /** How to make a workbook of the file, by the program that a person has. */
    readonly ways: readonly Way[];
  }[];
}

export function faultsPage(filename: string, faults: readonly Fault[]): FaultsPage {
  return {
    title: 'Berkas belum dapat dinilai',
    filename,
    count: faults.length === 1 ? 'satu hal' : `${faults.length} hal`,
    faults: faults.map((fault) => ({
      place: faultPlaceWords(fault) || 'Berkas',
      sentence: FAULT_SENTENCES[fault.code](fault),
      ways: waysToWorkbook(fault),
    })),
  };
}

/** The earlier years in which the file and the store do not agree, and the choice to make. */
export interface ChangedPage {
  readonly title: string;
  readonly filename: string;
  readonly action: string;
  readonly keep: string;
  readonly years: string;
  readonly kind: string;
  readonly rules: string;
  readonly changes: readonly {
    readonly year: string;
    readonly lines: readonly { readonly label: string; readonly stored: string; readonly found: string }[];
  }[];
}

export function changedPage(
  incoming: Incoming,
  taken: Extract<Taken, { assessmentId: string }>,
  uploadId: string,
): ChangedPage {
  const lines = chartIndex(incoming.kind).lines;
  const row = (each: Difference): ChangedPage['changes'][number]['lines'][number] => ({
    label: lines.get(each.code)?.label ?? each.code,
    stored: words(each.stored),
    found: words(each.found),
  });
  return {
    title: 'Angka tahun lalu berubah',
    filename: incoming.filename,
    action: `/unggah/${uploadId}/pembanding`,
    keep: `/penilaian/${taken.assessmentId}`,
    years: taken.comparativesChanged.map((each) => each.year).join(','),
    kind: incoming.kind,
    rules: incoming.ruleSetId ?? '',
    changes: taken.comparativesChanged.map((each) => ({
      year: String(each.year),
      lines: each.lines.filter((line) => line.found !== undefined).map(row),
    })),
  };
}

function words(content: Content | undefined): string {
  if (content === undefined) return NONE;
  if (typeof content === 'object' && 'd' in content) return rupiah(plain(content));
  return Array.isArray(content) ? content.join(', ') : String(content);
}
