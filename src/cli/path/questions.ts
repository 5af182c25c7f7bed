import { addCheckIn } from "./check-in.ts";
import { addContract } from "./contract.ts";
import { addExitDays } from "./exit-days.ts";
import { addGates } from "./gates.ts";
import { addGuards } from "./guards.ts";
import { addLanes } from "./lanes.ts";
import { addLicence } from "./licence.ts";
import { addMemo } from "./memo.ts";
import type { AddQuestion } from "./path-command.ts";
import { addPeople } from "./people.ts";
import { addPlan } from "./plan.ts";
import { addRecord } from "./record.ts";
import { addResume } from "./resume.ts";
import { addRotations } from "./rotations.ts";
import { addRoutes } from "./routes.ts";
import { addRules } from "./rules.ts";
import { addRunway } from "./runway.ts";
import { addSheet } from "./sheet.ts";
import { addTriage } from "./triage.ts";

/** One for each question, in the order a person meets them. */
export const questions: readonly AddQuestion[] = [
  addCheckIn,
  addSheet,
  addTriage,
  addRoutes,
  addLanes,
  addGuards,
  addPlan,
  addRecord,
  addRunway,
  addLicence,
  addRotations,
  addResume,
  addContract,
  addGates,
  addExitDays,
  addMemo,
  addPeople,
  addRules,
];
