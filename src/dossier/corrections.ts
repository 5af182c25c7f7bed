/**
 * What a user says of one program in place of what the directory has. Each is optional; what is left out
 * stays as the directory has it, and unknown where it has nothing.
 */
import type { Setting } from "#core/settings.ts";
import type { STATES } from "./places.ts";

export interface Corrections {
  /** False: it takes nobody this season. */
  readonly open?: boolean;
  /** The institution's name now. */
  readonly name?: string;
  readonly city?: string;
  /** The division follows it. */
  readonly state?: (typeof STATES)[number];
  readonly setting?: Setting;
  /** Affiliated medical school. */
  readonly school?: string;
  readonly owner?: string;
  /** Federal hospital rating, 1 to 5. */
  readonly rating?: number;
  /** The school's research spending, million dollars a year. */
  readonly research?: number;
  /** H-1B filings for residents by this employer; 0 is none. */
  readonly h1bFilings?: number;
  readonly teachingHealthCenter?: boolean;
  /** Positions offered now, over all tracks of the program. */
  readonly positions?: number;
  /** Positions left open in the latest Match known to the user; 0 is filled. */
  readonly unfilled?: number;
  /** Id of the program whose application covers this one too. */
  readonly sameAs?: string;
}

/** null where nothing was stated. */
export type NormalCorrections = {
  readonly [Field in keyof Corrections]-?: Exclude<Corrections[Field], undefined> | null;
};

export const normalCorrections = (stated: Corrections): NormalCorrections => ({
  open: stated.open ?? null,
  name: stated.name ?? null,
  city: stated.city ?? null,
  state: stated.state ?? null,
  setting: stated.setting ?? null,
  school: stated.school ?? null,
  owner: stated.owner ?? null,
  rating: stated.rating ?? null,
  research: stated.research ?? null,
  h1bFilings: stated.h1bFilings ?? null,
  teachingHealthCenter: stated.teachingHealthCenter ?? null,
  positions: stated.positions ?? null,
  unfilled: stated.unfilled ?? null,
  sameAs: stated.sameAs ?? null,
});
