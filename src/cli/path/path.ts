import type { Command } from "commander";
import type { Io } from "../io.ts";
import type { Done } from "../options.ts";
import { addCheckIn } from "./check-in.ts";
import { addGuards } from "./guards.ts";
import { addLanes } from "./lanes.ts";
import { addLicence } from "./licence.ts";
import type { AddQuestion } from "./path-command.ts";
import { addRoutes } from "./routes.ts";
import { addRules } from "./rules.ts";
import { addRunway } from "./runway.ts";
import { addSheet } from "./sheet.ts";
import { addTriage } from "./triage.ts";

/** One for each question, in the order a person meets them. */
const questions: readonly AddQuestion[] = [
  addCheckIn,
  addSheet,
  addTriage,
  addRoutes,
  addLanes,
  addGuards,
  addRunway,
  addLicence,
  addRules,
];

/** `elective path …`: whether to stay. All of them read the same document, the one the page exports. */
export function addPath(program: Command, io: Io, done: Done): void {
  const path = program
    .command("path")
    .description("Whether to stay: the sheet, what it points to, what is allowed, the money.");
  for (const add of questions) add(path, io, done);
}
