/**
 * A ZIP file whose entries say they were written on January 1, 1980, the first day there is (PKWARE, APPNOTE 4.3.7,
 * 4.3.12 and 4.3.16): else every file would tell when it was made, to two seconds.
 */

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const END_SIZE = 22;
/** Time 0:00:00, then day 1 of month 1 of year 0. */
const FIRST_DAY = 0x0021_0000;

/** Changes the bytes it is given and gives them back. Throws when they are not a whole ZIP file. */
export function undatedZip(file: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = endOf(view);
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Error(`no entry of a ZIP file at ${at}`);
    view.setUint32(at + 12, FIRST_DAY, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, FIRST_DAY, true);
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    at += 46 + lengths.reduce((a, b) => a + b, 0);
  }
  return file;
}

/** A comment may follow it. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - END_SIZE; at >= 0; at -= 1)
    if (view.getUint32(at, true) === END) return at;
  throw new Error("a ZIP file must have an end, got none");
}
