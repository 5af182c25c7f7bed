/** What pdfkit 0.20 takes and its types, three versions behind, do not say yet. */
declare namespace PDFKit.Mixins {
  interface StructureElementOptions {
    /** Left, top, right and bottom, from the top of the page. */
    bbox?: [number, number, number, number];
    placement?: "Block" | "Inline";
    /** Of a header cell: what it is the header of. */
    scope?: "Row" | "Column";
  }
}

declare namespace PDFKit {
  interface PDFDocument {
    /** Writes what `info` says a second time, in XML. */
    endMetadata(): void;
  }
}

declare module "pdfkit/output" {
  export function toBytes(document: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>>;
}
