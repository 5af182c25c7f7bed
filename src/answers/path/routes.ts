/** A move to another program or another specialty: what it has to pass, when it stops being quiet, what Pick is given. */
import { ok, type Result } from "#core/result.ts";
import type { PathDocument, Sheet } from "#dossier/path/path-document.ts";
import { ROUTE_RULES, ROUTES, type Route } from "#facts/path/routes.ts";
import { type Carried, carriedProfile } from "./carried-profile.ts";
import { situationOf } from "./guard-inputs.ts";
import { bindsThrough, matchInputs, yesNo } from "./match-window.ts";
import { type Ruled, ruledBy, type Told, told } from "./ruled.ts";
import { triageAnswer } from "./triage.ts";

export interface RouteTold extends Ruled, Carried {
  readonly route: Route;
  /** The triage points to it. */
  readonly pointedTo: boolean;
  readonly facts: readonly Told[];
}

export interface StepTold extends Told {
  /** Whether the own program need not hear of it. */
  readonly quiet: "yes" | "disputed" | "no";
}

export interface RoutesAnswer {
  readonly today: string;
  readonly routes: readonly RouteTold[];
  readonly steps: readonly StepTold[];
  /** The step at which it stops being quiet. */
  readonly quietUntil: string;
  readonly credit: {
    /** Years credited so far; null where nobody said. */
    readonly years: number | null;
    /** Years left on a J-1 of all it has; null on another status or where nobody said. */
    readonly j1YearsLeft: number | null;
  };
  readonly match: {
    /** Whether the position is from this year's match; null where nobody said. */
    readonly from: boolean | null;
    /** The last day on which leaving is presumed a breach; null where the start is not known, or it is not from the match. */
    readonly bindsThrough: string | null;
  };
}

export function routesAnswer(
  document: PathDocument,
  { today }: { readonly today: string },
): Result<RoutesAnswer> {
  const triage = triageAnswer(document, { today });
  if (!triage.ok) return triage;
  const sheet = document.sheet ?? {};
  const { verdict } = triage.value;
  return ok({
    today,
    routes: ROUTES.map((route) => routeTold(sheet, route, { today, pointedTo: verdict === route })),
    steps: ROUTE_RULES.steps.map((step) => ({ ...told(step, today), quiet: step.quiet })),
    quietUntil: ROUTE_RULES.steps.find(({ quiet }) => quiet === "no")?.id ?? "",
    credit: { years: sheet.yearsCredited ?? null, j1YearsLeft: j1YearsLeft(sheet) },
    match: { from: sheet.fromNrmp ?? null, bindsThrough: bindsThrough(sheet) },
  });
}

interface RouteAsked {
  readonly today: string;
  readonly pointedTo: boolean;
}

function routeTold(sheet: Sheet, route: Route, { today, pointedTo }: RouteAsked): RouteTold {
  const inputs = { ...situationOf(sheet, today), ...movesOf(sheet, today), route };
  const tables = [ROUTE_RULES.visa, ROUTE_RULES.nrmp, ROUTE_RULES.lawyer];
  return {
    route,
    pointedTo,
    ...ruledBy({ tables, inputs, today, sheet }),
    ...carriedProfile(sheet, route),
    facts: ROUTE_RULES.facts
      .filter(({ routes }) => routes.includes(route))
      .map((fact) => told(fact, today)),
  };
}

const movesOf = (sheet: Sheet, today: string) => ({
  changed: yesNo(sheet.j1SpecialtyChanged),
  years: j1YearsOf(sheet.j1Years),
  ...matchInputs(sheet, today),
});

/** "In the first two years" ends when two are full. */
function j1YearsOf(years: number | undefined): string {
  if (years === undefined) return "unknown";
  if (years >= ROUTE_RULES.j1Years.total) return "seven";
  return years < ROUTE_RULES.j1Years.change ? "first_two" : "later";
}

const j1YearsLeft = ({ status, j1Years }: Sheet): number | null =>
  status === "j1_physician" && j1Years !== undefined
    ? Math.max(0, ROUTE_RULES.j1Years.total - j1Years)
    : null;
