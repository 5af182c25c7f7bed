/** Reads and answers a resident's document away from the page. Nothing it is told stays here after the answer. */
import { expose } from "comlink";
import { checkInView } from "#answers/path/check-in-view.ts";
import { guardsAnswer } from "#answers/path/guards.ts";
import { routesAnswer } from "#answers/path/routes.ts";
import { runwayAnswer } from "#answers/path/runway.ts";
import { sheetAnswer } from "#answers/path/sheet.ts";
import { triageView } from "#answers/path/triage-view.ts";
import { openPath } from "#dossier/path/path-document.ts";
import type { NotesWorker } from "./notes-protocol.ts";

const worker: NotesWorker = {
  read: async (json) => openPath(json),
  guards: async (document, asked) => guardsAnswer(document, asked),
  sheet: async (document, asked) => sheetAnswer(document, asked),
  runway: async (document, asked) => runwayAnswer(document, asked),
  triage: async (document, asked) => triageView(document, asked),
  routes: async (document, asked) => routesAnswer(document, asked),
  checkIn: async (document) => checkInView(document),
};

expose(worker);
