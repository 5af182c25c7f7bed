/** Reads the publisher's document beside the page, so that the page stays quick; pdf.js is loaded here only. */
import { expose, transfer } from "comlink";
import { importAnswer } from "#answers/import.ts";
import { type Facts, readCatalog } from "#facts/catalog.ts";
import { type Edition, read } from "#facts/edition/edition.ts";
import { editionId, packEdition, unpackEdition } from "#facts/edition/pack-edition.ts";
import { pdfBytes } from "#facts/edition/pdf-file.ts";
import { openProgramResults, type ProgramResults } from "#facts/edition/program-results.ts";
import { knownOf } from "#facts/edition/read-edition.ts";
import { withEdition } from "#facts/edition/with-edition.ts";
import type { ImportWorker, InUse, ReadDirectory } from "./import-protocol.ts";

interface Open {
  readonly document: ProgramResults;
  readonly builtIn: Facts;
  readonly inUse: InUse;
}

let open: Open | null = null;

async function builtInAt(address: string): Promise<Facts> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return readCatalog(new Uint8Array(await response.arrayBuffer()));
}

function readDirectory(edition: Edition, { builtIn, inUse }: Open): ReadDirectory {
  const packed = packEdition(edition);
  const id = editionId(packed);
  const current = inUse.edition ? withEdition(builtIn, unpackEdition(inUse.edition)) : builtIn;
  return { id, packed, report: importAnswer({ builtIn, current }, { edition, id }) };
}

const worker: ImportWorker = {
  look: async (file, inUse) => {
    await open?.document.close();
    open = null;
    const bytes = await pdfBytes(file);
    if (!bytes.ok) return bytes;
    const builtIn = await builtInAt(inUse.catalog);
    const opened = await openProgramResults(bytes.value, knownOf(builtIn));
    if (!opened.ok) return opened;
    open = { document: opened.value, builtIn, inUse };
    const { pages, notice } = opened.value;
    return read({ pages, notice });
  },
  read: async (onPage) => {
    if (!open) throw new Error("a document must be looked at before it is read");
    const asked = open;
    open = null;
    const edition = await asked.document.read(onPage);
    if (!edition.ok) return edition;
    const directory = readDirectory(edition.value, asked);
    return transfer(read(directory), [directory.packed.buffer]);
  },
};

expose(worker);
