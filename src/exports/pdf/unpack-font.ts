/**
 * A WOFF file as the TrueType file inside it (W3C, WOFF File Format 1.0, sections 3 to 5). The writer of
 * the PDF reads WOFF too, but unpacks a table again for every letter: that took more than half its time.
 */

const SIGNATURE = 0x774f4646;
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const FONT_HEADER = 12;
const FONT_ENTRY = 16;

interface Table {
  readonly tag: number;
  readonly checksum: number;
  readonly bytes: Uint8Array;
}

/** A file that is not WOFF comes back as it is. Rejects when the file is damaged. */
export async function unpackFont(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < WOFF_HEADER || view.getUint32(0) !== SIGNATURE) return file;
  const count = view.getUint16(12);
  const tables = await Promise.all(
    Array.from({ length: count }, (_, i) => readTable(file, view, WOFF_HEADER + i * WOFF_ENTRY)),
  );
  return fontOf(view.getUint32(4), tables);
}

async function readTable(
  file: Uint8Array<ArrayBuffer>,
  view: DataView,
  at: number,
): Promise<Table> {
  const offset = view.getUint32(at + 4);
  const [packed, unpacked] = [view.getUint32(at + 8), view.getUint32(at + 12)];
  const bytes = file.subarray(offset, offset + packed);
  return {
    tag: view.getUint32(at),
    checksum: view.getUint32(at + 16),
    // A table that does not get smaller is stored as it is.
    bytes: packed === unpacked ? bytes : await inflate(bytes),
  };
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;

function fontOf(flavor: number, tables: readonly Table[]): Uint8Array<ArrayBuffer> {
  const start = FONT_HEADER + tables.length * FONT_ENTRY;
  const size = tables.reduce((sum, { bytes }) => sum + padded(bytes.length), start);
  const font = new Uint8Array(size);
  const view = new DataView(font.buffer);
  writeHeader(view, flavor, tables.length);
  let offset = start;
  for (const [i, { tag, checksum, bytes }] of tables.entries()) {
    const entry = FONT_HEADER + i * FONT_ENTRY;
    for (const [k, word] of [tag, checksum, offset, bytes.length].entries())
      view.setUint32(entry + 4 * k, word);
    font.set(bytes, offset);
    offset += padded(bytes.length);
  }
  return font;
}

/** The search fields are those of the format: the largest power of two of entries, and the rest. */
function writeHeader(view: DataView, flavor: number, tables: number): void {
  const power = 31 - Math.clz32(tables);
  const range = (1 << power) * FONT_ENTRY;
  view.setUint32(0, flavor);
  view.setUint16(4, tables);
  view.setUint16(6, range);
  view.setUint16(8, power);
  view.setUint16(10, tables * FONT_ENTRY - range);
}
