/**
 * What is used of the PDF library. Its own declarations build on those of a drawing library that is not installed, since
 * nothing is drawn here, and say nothing without it.
 */
declare module 'unpdf' {
  interface PdfPage {
    getTextContent(): Promise<{ readonly items: readonly unknown[] }>;
    getViewport(options: { readonly scale: number }): { readonly transform: readonly unknown[] };
    cleanup(): unknown;
  }
  interface PdfFile {
    readonly numPages: number;
    getPage(number: number): Promise<PdfPage>;
    destroy(): Promise<void>;
  }
  export function getDocumentProxy(
    data: Uint8Array,
    options: Readonly<Record<string, unknown>>,
  ): Promise<PdfFile>;
}
