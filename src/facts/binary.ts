/**
 * Tables as bytes: one string table, then columns. Little-endian.
 *
 *   "ELCT" | version u8 | body length u32 | checksum u32 (FNV-1a of the body) | body
 *   body:   text block of all strings, each ended by U+0000, then tables
 *   table:  name, rows, columns; column: name, kind, cells
 *   text cell:   0 unknown, else index of the string + 1 (varint)
 *   number cell: 0 unknown, else 1 + zigzag of value * 10^decimals (varint; the column holds decimals)
 *
 * The same tables give the same bytes. Reading throws a RangeError on anything else than what
 * `packTables` wrote: wrong magic, version, length, checksum, or a cell that points outside.
 */
export interface Table {
  readonly name: string;
  readonly rows: number;
  readonly text: Readonly<Record<string, readonly (string | null)[]>>;
  readonly numbers: Readonly<Record<string, readonly (number | null)[]>>;
}

const MAGIC = 0x54434c45;
const VERSION = 1;
const HEADER = 13;
const END = "\u0000";

export function packTables(tables: readonly Table[]): Uint8Array {
  const strings = collectStrings(tables);
  const index = new Map(strings.map((text, i) => [text, i]));
  const out: number[] = [];
  const block = new TextEncoder().encode(strings.map((text) => text + END).join(""));
  pushVarint(out, strings.length);
  pushVarint(out, block.length);
  for (const byte of block) out.push(byte);
  pushVarint(out, tables.length);
  for (const table of tables) pushTable(out, table, index);
  return withHeader(Uint8Array.from(out));
}

function collectStrings(tables: readonly Table[]): string[] {
  const seen = new Set<string>();
  for (const table of tables) {
    seen.add(table.name);
    for (const [name, cells] of Object.entries(table.text)) {
      seen.add(name);
      for (const cell of cells) if (cell !== null) seen.add(cell);
    }
    for (const name of Object.keys(table.numbers)) seen.add(name);
  }
  for (const text of seen)
    if (text.includes(END)) throw new RangeError(`"${text}" holds a zero byte`);
  return [...seen].sort();
}

function pushTable(out: number[], table: Table, index: ReadonlyMap<string, number>): void {
  const at = (text: string): number => index.get(text) ?? 0;
  pushVarint(out, at(table.name));
  pushVarint(out, table.rows);
  pushVarint(out, Object.keys(table.text).length);
  for (const [name, cells] of Object.entries(table.text)) {
    checkLength(table, name, cells.length);
    pushVarint(out, at(name));
    for (const cell of cells) pushVarint(out, cell === null ? 0 : at(cell) + 1);
  }
  pushVarint(out, Object.keys(table.numbers).length);
  for (const [name, cells] of Object.entries(table.numbers)) {
    checkLength(table, name, cells.length);
    pushVarint(out, at(name));
    pushNumbers(out, cells);
  }
}

function checkLength(table: Table, column: string, length: number): void {
  if (length !== table.rows)
    throw new RangeError(`${table.name}.${column} has ${length} cells, not ${table.rows}`);
}

function pushNumbers(out: number[], cells: readonly (number | null)[]): void {
  const decimals = Math.max(0, ...cells.map((cell) => (cell === null ? 0 : decimalsOf(cell))));
  const scale = powerOfTen(decimals);
  pushVarint(out, decimals);
  for (const cell of cells) pushVarint(out, cell === null ? 0 : zigzag(cell * scale) + 1);
}

/** Digits after the point, at most 9; throws on what no table holds. */
function decimalsOf(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`a table holds no ${value}`);
  for (let digits = 0; digits <= 9; digits++)
    if (Number(value.toFixed(digits)) === value) return digits;
  throw new RangeError(`${value} has more than 9 decimals`);
}

const powerOfTen = (digits: number): number => Number(`1e${digits}`);

function zigzag(scaled: number): number {
  const whole = Math.round(scaled);
  if (Math.abs(whole) > 2 ** 51) throw new RangeError(`${whole} is too large for a table`);
  return whole < 0 ? -2 * whole - 1 : 2 * whole;
}

function pushVarint(out: number[], value: number): void {
  let rest = value;
  while (rest >= 128) {
    out.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  out.push(rest);
}

function withHeader(body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(HEADER + body.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint8(4, VERSION);
  view.setUint32(5, body.length, true);
  view.setUint32(9, checksum(body), true);
  bytes.set(body, HEADER);
  return bytes;
}

/** FNV-1a, 32 bits. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Tables by name. Throws a RangeError that says what is wrong with the bytes. */
export function unpackTables(bytes: Uint8Array): ReadonlyMap<string, Table> {
  const body = openBody(bytes);
  const cursor: Cursor = { bytes: body, at: 0 };
  const strings = readStrings(cursor);
  const tables = new Map<string, Table>();
  const count = readVarint(cursor);
  for (let i = 0; i < count; i++) {
    const table = readTable(cursor, strings);
    tables.set(table.name, table);
  }
  if (cursor.at !== body.length) damaged("bytes left over");
  return tables;
}

interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

function damaged(what: string): never {
  throw new RangeError(`the catalog file is damaged: ${what}`);
}

function openBody(bytes: Uint8Array): Uint8Array {
  if (bytes.length < HEADER) damaged(`${bytes.length} bytes are too few`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) damaged("it is not a catalog");
  if (view.getUint8(4) !== VERSION) damaged(`version ${view.getUint8(4)} is not ${VERSION}`);
  const body = bytes.subarray(HEADER);
  if (view.getUint32(5, true) !== body.length) damaged("its length is not what it says");
  if (view.getUint32(9, true) !== checksum(body)) damaged("its checksum does not agree");
  return body;
}

function readVarint(cursor: Cursor): number {
  const first = cursor.bytes[cursor.at++];
  if (first === undefined) return damaged("it ends too early");
  return first < 128 ? first : readLongVarint(cursor, first & 127);
}

function readLongVarint(cursor: Cursor, low: number): number {
  let value = low;
  let scale = 128;
  for (let i = 1; i < 8; i++) {
    const byte = cursor.bytes[cursor.at++];
    if (byte === undefined) return damaged("it ends too early");
    value += (byte & 127) * scale;
    if (byte < 128) return value;
    scale *= 128;
  }
  return damaged("a number is too long");
}

function readStrings(cursor: Cursor): readonly string[] {
  const count = readVarint(cursor);
  const length = readVarint(cursor);
  const end = cursor.at + length;
  if (end > cursor.bytes.length) damaged("its text ends too early");
  const strings = new TextDecoder("utf-8").decode(cursor.bytes.subarray(cursor.at, end)).split(END);
  cursor.at = end;
  if (strings.length !== count + 1) damaged("its text does not add up");
  return strings;
}

function readTable(cursor: Cursor, strings: readonly string[]): Table {
  const label = (): string => stringAt(strings, readVarint(cursor));
  const name = label();
  const rows = readVarint(cursor);
  if (rows > cursor.bytes.length) damaged(`${name} has too many rows`);
  const text: Record<string, readonly (string | null)[]> = {};
  for (let left = readVarint(cursor); left > 0; left--)
    text[label()] = readTexts(cursor, rows, strings);
  const numbers: Record<string, readonly (number | null)[]> = {};
  for (let left = readVarint(cursor); left > 0; left--)
    numbers[label()] = readNumbers(cursor, rows);
  return { name, rows, text, numbers };
}

function stringAt(strings: readonly string[], index: number): string {
  const text = strings[index];
  if (text === undefined || index >= strings.length - 1) damaged(`no string ${index}`);
  return text;
}

function readTexts(cursor: Cursor, rows: number, strings: readonly string[]): (string | null)[] {
  const cells = new Array<string | null>(rows);
  for (let row = 0; row < rows; row++) {
    const code = readVarint(cursor);
    cells[row] = code === 0 ? null : stringAt(strings, code - 1);
  }
  return cells;
}

function readNumbers(cursor: Cursor, rows: number): (number | null)[] {
  const decimals = readVarint(cursor);
  if (decimals > 9) damaged(`${decimals} decimals`);
  const scale = powerOfTen(decimals);
  const cells = new Array<number | null>(rows);
  for (let row = 0; row < rows; row++) {
    const code = readVarint(cursor);
    cells[row] = code === 0 ? null : unzigzag(code - 1) / scale;
  }
  return cells;
}

const unzigzag = (code: number): number => (code % 2 === 0 ? code / 2 : -(code + 1) / 2);
