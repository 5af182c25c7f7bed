/** Makes files and links away from the page, so that a long list never holds it up. */
import { expose, transfer } from "comlink";
import { fail, ok, type Result } from "#core/result.ts";
import { openDocument } from "#dossier/document.ts";
import { activeScenario, type Document } from "#dossier/scenario.ts";
import { heldIn } from "#exports/held.ts";
import { makeLink, openLink } from "#exports/link.ts";
import { type Made, madeDates, madeDocument, madeListCsv, madeListPdf } from "#exports/preview.ts";
import { calendarWords } from "../messages/dates.ts";
import { listCsvWords } from "../messages/list-export.ts";
import type { ExportWorker, MadeFile, Names, Order } from "./export-protocol.ts";

type Of<Kind extends Order["kind"]> = Extract<Order, { kind: Kind }>;
type Maker<Kind extends Order["kind"]> = (order: Of<Kind>) => Promise<Result<MadeFile>>;

const nameIn =
  (names: Names) =>
  (slug: string): string =>
    names[slug] ?? slug;

const file = (made: Made): Result<MadeFile> => ok({ ...made, held: [] });

/** The writer of PDFs and its fonts come only now. */
async function listPdf({ answer, names, made, profile }: Of<"list-pdf">) {
  const { pdfBytes } = await import("./export-pdf.ts");
  const bytes = await pdfBytes(answer, { made, profile }, nameIn(names));
  return file(madeListPdf(answer, bytes, { profile: profile !== null }));
}

async function listCsv({ answer, names, document, excluded }: Of<"list-csv">) {
  const opened = document === null ? null : openDocument(document);
  if (opened && !opened.ok) return opened;
  const profile = opened && activeScenario(opened.value).profile;
  const options = { profile, excluded, firstYear: true };
  return file(madeListCsv(answer, options, listCsvWords(nameIn(names))));
}

async function dates({ season, made }: Of<"dates">) {
  const calendar = madeDates(season, { stamp: made }, calendarWords);
  return calendar
    ? file(calendar)
    : fail({ code: "no-dates", pointer: "", found: "no dates", accepted: "a season with dates" });
}

const withDocument = <T>(opened: Result<Document>, use: (document: Document) => T): Result<T> =>
  opened.ok ? ok(use(opened.value)) : opened;

const MAKERS: { readonly [Kind in Order["kind"]]: Maker<Kind> } = {
  "list-pdf": listPdf,
  "list-csv": listCsv,
  dates,
  document: async ({ document }) =>
    withDocument(openDocument(document), (opened) => ({
      ...madeDocument(opened),
      held: heldIn(opened),
    })),
};

const make = <Kind extends Order["kind"]>(order: Of<Kind>): Promise<Result<MadeFile>> =>
  MAKERS[order.kind](order);

const worker: ExportWorker = {
  make: async (order) => {
    const made = await make(order);
    return made.ok ? transfer(made, [made.value.bytes.buffer]) : made;
  },
  resume: async (order) => {
    const { resumeFile } = await import("./export-resume.ts");
    const made = await resumeFile(order);
    return made.ok ? transfer(made, [made.value.bytes.buffer]) : made;
  },
  link: async (document) => {
    const opened = openDocument(document);
    if (!opened.ok) return opened;
    const link = await makeLink(opened.value);
    return link.ok ? ok({ ...link.value, held: heldIn(opened.value) }) : link;
  },
  openLink: async (fragment) =>
    withDocument(await openLink(fragment), (document) => ({ document, held: heldIn(document) })),
};

expose(worker);
