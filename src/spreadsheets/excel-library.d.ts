/**
 * Parts of the Excel library that it does not declare itself. They are taken in their own files, since reading a whole
 * workbook at once would keep all of it in memory.
 */
declare module 'exceljs/lib/xlsx/xform/sheet/cell-xform' {
  const Cells: new () => import('./workbook-library').CellXform;
  export default Cells;
}

declare module 'exceljs/lib/xlsx/xform/sheet/row-xform' {
  const Rows: new () => import('./workbook-library').RowXform;
  export default Rows;
}

declare module 'exceljs/lib/xlsx/xform/strings/shared-strings-xform' {
  const Strings: new () => import('./workbook-library').StringsXform;
  export default Strings;
}

declare module 'exceljs/lib/xlsx/xform/style/styles-xform' {
  const Styles: new () => import('./workbook-library').StylesXform;
  export default Styles;
}

declare module 'exceljs/lib/utils/parse-sax' {
  /** All events of a piece of text together. */
  function parseSax(pieces: Iterable<string>): AsyncIterable<readonly import('./workbook-xml').XmlEvent[]>;
  export default parseSax;
}
