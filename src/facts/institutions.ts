/** Sponsoring institutions with what other tables say of them, each join with its confidence. */
import { SETTINGS } from "#core/settings.ts";
import { mapRows, type Rows } from "./columns.ts";
import type { Fact, Institution, Point, State } from "./types.ts";
import { CONFIDENCES } from "./words.ts";

export interface Known {
  readonly states: ReadonlyMap<string, State>;
  readonly places: ReadonlyMap<string, Point>;
}

/** Throws where a state has no division: every institution stands on the map. */
export function readInstitutions(rows: Rows, known: Known): Institution[] {
  return mapRows(rows, (row) => {
    const city = rows.needText("city", row);
    const state = rows.needText("state", row);
    const division = known.states.get(state)?.division;
    if (!division) throw new RangeError(`the catalog has no division for ${state}`);
    const point = known.places.get(`${city}, ${state}`);
    return {
      code: rows.needText("code", row),
      name: rows.needText("name", row),
      city,
      state,
      division,
      latitude: point?.latitude ?? null,
      longitude: point?.longitude ?? null,
      breadth: rows.needNumber("specialties", row),
      smallCompetitive: rows.number("small_competitive", row),
      ...joinedFacts(rows, row),
    };
  });
}

type Joined = Pick<
  Institution,
  "setting" | "school" | "owner" | "h1bFilings" | "teachingHealthCenter" | "rating" | "research"
>;

function joinedFacts(rows: Rows, row: number): Joined {
  const reading = rows.wordOrNull("setting_confidence", row, CONFIDENCES);
  const hospital = rows.wordOrNull("owner_confidence", row, CONFIDENCES);
  return {
    setting: fact(rows.wordOrNull("setting", row, SETTINGS), {
      source: rows.needText("setting_source", row),
      year: 2026,
      quality: "inferred",
      confidence: reading,
    }),
    school: fact(rows.text("school", row), {
      source: "setting-editor",
      year: 2026,
      quality: "inferred",
      confidence: reading,
    }),
    owner: fact(rows.text("owner", row), federal("cms-hospitals-2026", 2026, hospital)),
    rating: fact(rows.number("rating", row), federal("cms-hospitals-2026", 2026, hospital)),
    h1bFilings: fact(rows.number("h1b_filings", row), federal("dol-lca-2025", 2025, "medium")),
    research: fact(rows.number("research", row), federal("nsf-herd-2022", 2022, null)),
    teachingHealthCenter: readAward(rows, row),
  };
}

type Origin = Omit<Fact<unknown>, "value">;

const federal = (source: string, year: number, confidence: Origin["confidence"]): Origin => ({
  source,
  year,
  quality: "primary",
  confidence,
});

const award = federal("hrsa-thcgme-2026", 2026, "high");

export const readAward = (rows: Rows, row: number): Fact<boolean> | null =>
  fact(rows.text("teaching_health_center", row) === "yes" ? true : null, award);

/** Unknown stays unknown: no value, no fact. */
function fact<T>(value: T | null, origin: Origin): Fact<T> | null {
  if (value === null) return null;
  const { source, year, quality, confidence } = origin;
  return { value, source, year, quality, confidence };
}
