/** What the page asks its worker. Everything that computes is on the other side. */
import type { CompareAnswer } from "#answers/compare-types.ts";
import type { Choice, Search } from "#answers/find.ts";
import type { ProgramPlace } from "#answers/places.ts";
import type { PlacedList, ProgramsAnswer } from "#answers/programs-types.ts";
import type { SeasonAnswer } from "#answers/season.ts";
import type { ListAnswer, SpecialtyInfo } from "#answers/types.ts";
import type { Asked, FactsPreview, TableView, TemplateOf } from "#answers/user-csv/facts-desk.ts";
import type { WhyAnswer } from "#answers/why-types.ts";
import type { Result } from "#core/result.ts";
import type { Document } from "#dossier/scenario.ts";

export type Detail = "coarse" | "refined";

export interface Opened {
  readonly specialties: readonly SpecialtyInfo[];
  readonly catalog: ListAnswer["catalog"];
}

export interface ListWorker {
  /**
   * Reads the catalog at an address, with a packed edition in place of its directory if there is one; must
   * come first, and again for another edition. Rejects when they cannot be read.
   */
  open(address: string, edition: Uint8Array | null): Promise<Opened>;
  /** Any JSON, refused by name where it is not a profile. */
  list(input: unknown, detail: Detail): Promise<Result<ListAnswer>>;
  /** Profiles side by side, the first one the one the others are compared with. */
  compare(inputs: readonly unknown[]): Promise<Result<CompareAnswer>>;
  /** Everything about one program for the applicant. */
  why(input: unknown, id: string): Promise<Result<WhyAnswer>>;
  /** Every program of a profile's specialties; `list` tells which of them are on the list. */
  programs(input: unknown, list: PlacedList): Promise<Result<ProgramsAnswer>>;
  /** Where programs stand on the map. */
  places(ids: readonly string[]): Promise<readonly ProgramPlace[]>;
  /** Dates and prices of a season, `today` (year-month-day) being today. */
  season(season: number, today: string): Promise<SeasonAnswer>;
  /** A table of the user's own facts: opened, previewed as it is mapped, and a template of one. */
  openTable(given: Uint8Array | string): Promise<Result<TableView>>;
  previewTable(asked: Asked): Promise<FactsPreview>;
  template(of: TemplateOf): Promise<string>;
  /** Institutions or programs that a part of a name may mean. */
  find(search: Search): Promise<readonly Choice[]>;
  /** How codes and ids are called; null for those the directory does not have. */
  names(values: readonly string[]): Promise<readonly (Choice | null)[]>;
  /** What a file or a link held as a document that can be answered here, or what is wrong with it. */
  read(input: unknown): Promise<Result<Document>>;
}
