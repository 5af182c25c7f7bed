/** The pages of a resident's notes, in the order of the row: a page is one line here and one folder beside `pages/notes`. */
import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import { sectionNames } from "../messages/notes.ts";

export interface Section {
  readonly id: string;
  readonly label: string;
  readonly component: LazyExoticComponent<ComponentType>;
}

const later = (load: () => Promise<ComponentType>) => lazy(async () => ({ default: await load() }));

export const sections: readonly Section[] = [
  {
    id: "triage",
    label: sectionNames.triage,
    component: later(async () => (await import("../pages/notes/triage/TriagePage.tsx")).TriagePage),
  },
  {
    id: "sheet",
    label: sectionNames.sheet,
    component: later(async () => (await import("../pages/notes/sheet/SheetPage.tsx")).SheetPage),
  },
  {
    id: "money",
    label: sectionNames.money,
    component: later(async () => (await import("../pages/notes/money/MoneyPage.tsx")).MoneyPage),
  },
  {
    id: "check-in",
    label: sectionNames.checkIn,
    component: later(
      async () => (await import("../pages/notes/check-in/CheckInPage.tsx")).CheckInPage,
    ),
  },
  {
    id: "limits",
    label: sectionNames.limits,
    component: later(async () => (await import("../pages/notes/limits/LimitsPage.tsx")).LimitsPage),
  },
  {
    id: "routes",
    label: sectionNames.routes,
    component: later(async () => (await import("../pages/notes/routes/RoutesPage.tsx")).RoutesPage),
  },
  {
    id: "lanes",
    label: sectionNames.lanes,
    component: later(async () => (await import("../pages/notes/lanes/LanesPage.tsx")).LanesPage),
  },
  {
    id: "license",
    label: sectionNames.license,
    component: later(
      async () => (await import("../pages/notes/license/LicensePage.tsx")).LicensePage,
    ),
  },
  {
    id: "answers",
    label: sectionNames.answers,
    component: later(
      async () => (await import("../pages/notes/answers/AnswersPage.tsx")).AnswersPage,
    ),
  },
  {
    id: "keep",
    label: sectionNames.keep,
    component: later(async () => (await import("../pages/notes/keep/KeepPage.tsx")).KeepPage),
  },
];
