/** Reads and answers a resident's document away from the page. Nothing it is told stays here after the answer. */
import { expose } from "comlink";
import { checkInView } from "#answers/path/check-in-view.ts";
import { exitDaysAnswer } from "#answers/path/exit-days.ts";
import { gatesAnswer } from "#answers/path/gates.ts";
import { guardsAnswer } from "#answers/path/guards.ts";
import { changeLane } from "#answers/path/lane-change.ts";
import { lanesAnswer } from "#answers/path/lanes.ts";
import { licenceAnswer } from "#answers/path/licence.ts";
import { memoAnswer } from "#answers/path/memo.ts";
import { peopleAnswer } from "#answers/path/people.ts";
import { planAnswer } from "#answers/path/plan.ts";
import { readPiece } from "#answers/path/read-piece.ts";
import { recordAnswer } from "#answers/path/record.ts";
import { resumeAnswer } from "#answers/path/resume.ts";
import { rotationsView } from "#answers/path/rotations-view.ts";
import { routesAnswer } from "#answers/path/routes.ts";
import { runwayAnswer } from "#answers/path/runway.ts";
import { sheetAnswer } from "#answers/path/sheet.ts";
import { straightAnswer } from "#answers/path/straight.ts";
import { triageView } from "#answers/path/triage-view.ts";
import { ok } from "#core/result.ts";
import { openPath } from "#dossier/path/path-document.ts";
import type { NotesWorker } from "./notes-protocol.ts";

const worker: NotesWorker = {
  read: async (json) => openPath(json),
  guards: async (document, asked) => guardsAnswer(document, asked),
  sheet: async (document, asked) => sheetAnswer(document, asked),
  runway: async (document, asked) => runwayAnswer(document, asked),
  triage: async (document, asked) => triageView(document, asked),
  resume: async (document, asked) => resumeAnswer(document, asked),
  routes: async (document, asked) => routesAnswer(document, asked),
  checkIn: async (document) => checkInView(document),
  lanes: async (document, asked) => lanesAnswer(document, asked),
  plan: async (document, asked) => planAnswer(document, asked),
  licence: async (document, asked) => licenceAnswer(document, asked),
  gates: async (document, asked) => gatesAnswer(document, asked),
  exitDays: async (document, asked) => exitDaysAnswer(document, asked),
  people: async (document, asked) => peopleAnswer(document, asked),
  memo: async (document, asked) => memoAnswer(document, asked),
  straight: async () => ok(straightAnswer()),
  record: async (document, asked) => recordAnswer(document, asked),
  readPiece: async (document, draft) => readPiece(document, draft),
  rotations: async (document, asked) => rotationsView(document, asked),
  changeLane: async (document, change, today) => changeLane(document, change, today),
};

expose(worker);
