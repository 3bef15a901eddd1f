import { styleSheet } from '../rendering/styles';
import { markup, render } from '../rendering/templates';
import type { Markup } from '../rendering/templates';
import type { PrintForm } from './printer';

/** What is stuck on an envelope. */
export interface Label {
  readonly name: string;
  /** Empty where it is not known. */
  readonly seat: string;
}

interface LabelSheets {
  readonly styles: Markup;
  readonly labels: readonly Label[];
}

/** A sheet of A4 with three labels across and eight down, as it is sold: 70 × 37 mm. */
export const LABEL_FORM: PrintForm = {
  width: '210mm',
  height: '297mm',
  margin: { top: '0.5mm', right: '0mm', bottom: '0mm', left: '0mm' },
};

/** The sheets as one HTML file. */
export const labelsHtml = (labels: readonly Label[]): string =>
  render('documents/labels', { labels, styles: markup(styleSheet('documents.css')) });

declare module '../rendering/templates' {
  interface Views {
    'documents/labels': LabelSheets;
  }
}
