/** From what was chosen in the window to what the worker is asked for. */
import type { SeasonAnswer } from "#answers/season.ts";
import type { ListAnswer } from "#answers/types.ts";
import type { Kind } from "../../messages/sharing.ts";
import type { Names, Order } from "../../worker/export-protocol.ts";

/** All that can be made something of, as it was when the window opened. */
export interface Exportable {
  readonly answer: ListAnswer | null;
  readonly season: SeasonAnswer | null;
  readonly names: Names;
  /** The document as typed; refused by name where a field is half-typed. */
  readonly document: unknown;
  /** Who the list is for, in one line. */
  readonly profile: string;
  readonly made: Date;
}

export interface Wanted {
  readonly kind: Kind;
  readonly profile: boolean;
  readonly own: boolean;
  readonly excluded: boolean;
}

/** The least that leaves: each more is ticked by hand. */
export const leastWanted: Wanted = { kind: "pdf", profile: false, own: false, excluded: false };

/** Null for what is not made by the worker's `make`, or cannot be made yet. */
export function orderFor(wanted: Wanted, from: Exportable): Order | null {
  const { answer, season, names, document, made } = from;
  switch (wanted.kind) {
    case "pdf": {
      const profile = wanted.profile ? from.profile : null;
      return answer && { kind: "list-pdf", answer, names, made, profile };
    }
    case "csv": {
      const own = wanted.own ? document : null;
      return (
        answer && { kind: "list-csv", answer, names, document: own, excluded: wanted.excluded }
      );
    }
    case "document":
      return { kind: "document", document };
    case "dates":
      return season && { kind: "dates", season, made };
    case "link":
    case "print":
      return null;
  }
}

/** Where there is nothing to make it of. */
export const isMissing = (
  { kind }: Wanted,
  { answer, season }: Exportable,
): "list" | "dates" | null => {
  if (kind === "dates") return season ? null : "dates";
  const needsList = kind === "pdf" || kind === "csv" || kind === "print";
  return needsList && !answer ? "list" : null;
};
