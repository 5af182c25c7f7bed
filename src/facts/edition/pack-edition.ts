/** An edition as bytes, to keep beside the built-in catalog: the same edition gives the same bytes. */
import { packTables, type Table, unpackTables } from "../binary.ts";
import { mapRows, type Rows, rowsOf } from "../columns.ts";
import { editionName, type Listing } from "../listing.ts";
import { type Edition, UNREAD_REASONS, type UnreadLine } from "./edition.ts";

export function packEdition(edition: Edition): Uint8Array {
  return packTables([headTable(edition), ...listingTables(edition), unreadTable(edition.unread)]);
}

/** "2021-2025-1a2b3c4d": the years and a checksum of the content, to tell kept editions apart. */
export function editionId(packed: Uint8Array): string {
  const edition = unpackEdition(packed);
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const checksum = view.getUint32(CHECKSUM_AT, true).toString(16).padStart(8, "0");
  return `${editionName(edition.years)}-${checksum}`;
}

/** Where `packTables` puts the checksum of its body. */
const CHECKSUM_AT = 9;

const headTable = ({ pages, notice }: Edition): Table => ({
  name: "edition",
  rows: 1,
  text: { notice: [notice] },
  numbers: { pages: [pages] },
});

function listingTables({ years, institutions, tracks }: Listing): Table[] {
  const byYear = (counts: "offered" | "filled") =>
    years.map(
      (year, i) => [`${counts}_${year}`, tracks.map((track) => track[counts][i] ?? null)] as const,
    );
  return [
    { name: "years", rows: years.length, text: {}, numbers: { year: years } },
    {
      name: "institutions",
      rows: institutions.length,
      text: {
        code: institutions.map(({ code }) => code),
        state: institutions.map(({ state }) => state),
        name: institutions.map(({ name }) => name),
        city: institutions.map(({ city }) => city),
      },
      numbers: {},
    },
    {
      name: "tracks",
      rows: tracks.length,
      text: {
        code: tracks.map(({ code }) => code),
        state: tracks.map(({ state }) => state),
        name: tracks.map(({ name }) => name),
      },
      numbers: Object.fromEntries([...byYear("offered"), ...byYear("filled")]),
    },
  ];
}

const unreadTable = (unread: readonly UnreadLine[]): Table => ({
  name: "unread",
  rows: unread.length,
  text: { text: unread.map(({ text }) => text), why: unread.map(({ why }) => why) },
  numbers: { page: unread.map(({ page }) => page) },
});

/** Throws a RangeError that says what is wrong when the bytes are not a whole edition. */
export function unpackEdition(packed: Uint8Array): Edition {
  const tables = unpackTables(packed);
  const head = rowsOf(tables, "edition");
  const unread = rowsOf(tables, "unread");
  return {
    pages: head.needNumber("pages", 0),
    notice: head.text("notice", 0),
    ...readListing(tables),
    unread: mapRows(unread, (row) => ({
      page: unread.needNumber("page", row),
      text: unread.needText("text", row),
      why: unread.word("why", row, UNREAD_REASONS),
    })),
  };
}

function readListing(tables: ReadonlyMap<string, Table>): Listing {
  const yearRows = rowsOf(tables, "years");
  const years = mapRows(yearRows, (row) => yearRows.needNumber("year", row));
  const institutions = rowsOf(tables, "institutions");
  const tracks = rowsOf(tables, "tracks");
  return {
    years,
    institutions: mapRows(institutions, (row) => ({
      code: institutions.needText("code", row),
      state: institutions.needText("state", row),
      name: institutions.needText("name", row),
      city: institutions.needText("city", row),
    })),
    tracks: mapRows(tracks, (row) => readTrack(tracks, row, years)),
  };
}

const readTrack = (rows: Rows, row: number, years: readonly number[]) => ({
  code: rows.needText("code", row),
  state: rows.needText("state", row),
  name: rows.needText("name", row),
  offered: years.map((year) => rows.number(`offered_${year}`, row)),
  filled: years.map((year) => rows.number(`filled_${year}`, row)),
});
