/**
 * What the list on paper says. The sentences are the page's own: they are handed in, so that paper and
 * page never differ and this layer holds no prose of its own.
 */

import type { CurvePoint, ListAnswer, ListedApplication, VerifyItem } from "#answers/types.ts";
import type { Chance } from "#core/chance.ts";
import type { People } from "./pdf/memo.ts";

type Scheme = ListAnswer["signals"][number];

export interface ListPdfWords {
  readonly language: string;
  readonly title: (answer: ListAnswer) => string;
  readonly foot: (answer: ListAnswer, made: Date) => string;
  readonly pageNumber: (page: number, pages: number) => string;
  readonly headings: {
    readonly warnings: string;
    readonly curve: string;
    readonly cost: string;
    readonly fixed: string;
    readonly signals: string;
    readonly list: string;
    readonly firstYear: string;
    readonly verify: string;
    readonly excluded: (count: number) => string;
    readonly known: string;
    readonly sources: string;
  };

  readonly sentence: (answer: ListAnswer) => string;
  readonly figures: (answer: ListAnswer) => readonly string[];
  readonly stop: (answer: ListAnswer) => string;
  readonly luck: (chance: Chance) => string;
  readonly people: (chance: Chance) => People;
  readonly peopleCaption: (chance: Chance) => string;
  readonly peopleAlt: (people: People) => string;

  readonly curveCaption: (answer: ListAnswer) => string;
  readonly curveAlt: (answer: ListAnswer) => string;
  readonly curveTick: (point: CurvePoint) => { readonly label: string; readonly below: string };
  readonly curveLevel: (chance: number) => string;
  readonly curveStop: (applications: number) => string;
  readonly bound: (answer: ListAnswer) => string;

  readonly costColumns: { readonly item: string; readonly amount: string };
  readonly costTotal: string;
  readonly money: (dollars: number | null) => string;
  readonly specialty: (slug: string) => string;
  readonly scheme: (scheme: Scheme) => string;
  readonly schemeSource: (scheme: Scheme, title: string | undefined) => string;
  readonly signalsAt: (
    scheme: Scheme,
    level: "gold" | "silver",
    places: readonly string[],
  ) => string;

  readonly listIntro: string;
  readonly listNotes: string;
  readonly columns: {
    readonly order: string;
    readonly program: string;
    readonly signal: string;
    readonly interview: string;
    readonly ranked: string;
    readonly match: string;
    readonly gain: string;
  };
  readonly place: (row: ListedApplication) => string;
  readonly signal: (row: ListedApplication, answer: ListAnswer) => string;
  readonly bands: Readonly<Record<ListedApplication["band"], string>>;
  readonly percent: (chance: Chance) => string;
  readonly range: (chance: Chance) => string;
  readonly gain: (gain: number) => string;
  readonly stopRow: string;

  readonly firstYearNote: string;
  readonly firstYearChances: (
    chance: NonNullable<ListAnswer["firstYear"]>["chance"],
  ) => readonly string[];
  readonly verify: (fact: VerifyItem["fact"], programs: number) => string;
  readonly excludedNote: string;
  readonly gate: (gate: string, programs: number) => string;
  readonly known: (policy: string, known: { known: number; of: number }) => string;
  readonly unknown: string;
  readonly catalog: (answer: ListAnswer) => string;
  readonly season: (answer: ListAnswer) => string;
  readonly disclaimer: string;
}
