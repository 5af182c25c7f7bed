import type { Command } from "commander";
import type { Io } from "../io.ts";
import type { Done } from "../options.ts";
import { checkInCommand } from "./check-in.ts";
import { lanesCommand } from "./lanes.ts";
import { licenceCommand } from "./licence.ts";
import type { AddQuestion } from "./path-command.ts";
import { runwayCommand } from "./runway.ts";

/** One for each question, in the order a person meets them. */
const questions: readonly AddQuestion[] = [checkInCommand, lanesCommand, licenceCommand, runwayCommand];

/** `elective path …`: whether to stay. All of them read the same document, the one the page exports. */
export function addPath(program: Command, io: Io, done: Done): void {
  const path = program
    .command("path")
    .description("Whether to stay: the sheet, what it points to, what is allowed, the money.");
  for (const add of questions) add(path, io, done);
}
