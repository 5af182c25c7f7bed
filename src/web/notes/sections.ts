/** The pages of a resident's notes by group, in the order of the rows: a page is one entry here and one folder in `pages/notes`. */
import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import { type groupNames, sectionNames } from "../messages/notes.ts";

export type Group = keyof typeof groupNames;

export interface Section {
  readonly id: string;
  readonly group: Group;
  readonly label: string;
  readonly component: LazyExoticComponent<ComponentType>;
}

const later = (load: () => Promise<ComponentType>) => lazy(async () => ({ default: await load() }));

export const sections: readonly Section[] = [
  {
    id: "triage",
    group: "start",
    label: sectionNames.triage,
    component: later(async () => (await import("../pages/notes/triage/TriagePage.tsx")).TriagePage),
  },
  {
    id: "check-in",
    group: "start",
    label: sectionNames.checkIn,
    component: later(
      async () => (await import("../pages/notes/check-in/CheckInPage.tsx")).CheckInPage,
    ),
  },
  {
    id: "answers",
    group: "start",
    label: sectionNames.answers,
    component: later(
      async () => (await import("../pages/notes/answers/AnswersPage.tsx")).AnswersPage,
    ),
  },
  {
    id: "sheet",
    group: "facts",
    label: sectionNames.sheet,
    component: later(async () => (await import("../pages/notes/sheet/SheetPage.tsx")).SheetPage),
  },
  {
    id: "money",
    group: "facts",
    label: sectionNames.money,
    component: later(async () => (await import("../pages/notes/money/MoneyPage.tsx")).MoneyPage),
  },
  {
    id: "limits",
    group: "facts",
    label: sectionNames.limits,
    component: later(async () => (await import("../pages/notes/limits/LimitsPage.tsx")).LimitsPage),
  },
  {
    id: "license",
    group: "facts",
    label: sectionNames.license,
    component: later(
      async () => (await import("../pages/notes/license/LicensePage.tsx")).LicensePage,
    ),
  },
  {
    id: "routes",
    group: "ways",
    label: sectionNames.routes,
    component: later(async () => (await import("../pages/notes/routes/RoutesPage.tsx")).RoutesPage),
  },
  {
    id: "lanes",
    group: "ways",
    label: sectionNames.lanes,
    component: later(async () => (await import("../pages/notes/lanes/LanesPage.tsx")).LanesPage),
  },
  {
    id: "rotations",
    group: "months",
    label: sectionNames.rotations,
    component: later(
      async () => (await import("../pages/notes/rotations/RotationsPage.tsx")).RotationsPage,
    ),
  },
  {
    id: "plan",
    group: "months",
    label: sectionNames.plan,
    component: later(async () => (await import("../pages/notes/plan/PlanPage.tsx")).PlanPage),
  },
  {
    id: "record",
    group: "months",
    label: sectionNames.record,
    component: later(async () => (await import("../pages/notes/record/RecordPage.tsx")).RecordPage),
  },
  {
    id: "people",
    group: "months",
    label: sectionNames.people,
    component: later(async () => (await import("../pages/notes/people/PeoplePage.tsx")).PeoplePage),
  },
  {
    id: "contract",
    group: "papers",
    label: sectionNames.contract,
    component: later(
      async () => (await import("../pages/notes/contract/ContractPage.tsx")).ContractPage,
    ),
  },
  {
    id: "resume",
    group: "papers",
    label: sectionNames.resume,
    component: later(async () => (await import("../pages/notes/resume/ResumePage.tsx")).ResumePage),
  },
  {
    id: "steps",
    group: "papers",
    label: sectionNames.steps,
    component: later(async () => (await import("../pages/notes/steps/StepsPage.tsx")).StepsPage),
  },
  {
    id: "memo",
    group: "papers",
    label: sectionNames.memo,
    component: later(async () => (await import("../pages/notes/memo/MemoPage.tsx")).MemoPage),
  },
  {
    id: "keep",
    group: "keep",
    label: sectionNames.keep,
    component: later(async () => (await import("../pages/notes/keep/KeepPage.tsx")).KeepPage),
  },
];
