/** What the catalog says when asked: the documents of `elective catalog specialties` and `catalog show`. */
import type { ListAnswer, SpecialtyInfo, VerifyItem } from "./types.ts";

export interface SpecialtiesAnswer {
  readonly season: number;
  readonly catalog: ListAnswer["catalog"];
  readonly specialties: readonly (SpecialtyInfo & {
    /** A preliminary or transitional year listed as a specialty of its own. */
    readonly firstYear: boolean;
  })[];
  /** For how many programs each policy or fact is known. */
  readonly known: ListAnswer["known"];
  readonly sources: ListAnswer["sources"];
}

export interface TrackFacts {
  readonly code: string;
  readonly name: string;
  readonly kind: "categorical" | "primary-care" | "preliminary" | "advanced" | "physician";
  /** Offered in the directory's last year. */
  readonly current: boolean;
  /** Open only to a sponsored, military or otherwise chosen few. */
  readonly restricted: boolean;
  /** Specialty whose residents a preliminary track is kept for. */
  readonly linked: string | null;
}

export interface StatedFact {
  readonly fact:
    | "setting"
    | "school"
    | "owner"
    | "h1bFilings"
    | "teachingHealthCenter"
    | "rating"
    | "research";
  /** null is not known. */
  readonly value: string | number | boolean | null;
  readonly unit: string | null;
  readonly source: string | null;
  readonly year: number | null;
  readonly quality: "primary" | "derived" | "secondary" | "unverified" | "inferred" | "user" | null;
  readonly confidence: "high" | "medium" | "low" | null;
}

export interface ProgramAnswer {
  /** What was asked for: a program id or a track code. */
  readonly asked: string;
  readonly catalog: ListAnswer["catalog"];
  readonly id: string;
  readonly program: string;
  readonly role: "training" | "first-year" | "physician" | "advanced";
  readonly site: string | null;
  readonly siteConfidence: "high" | "medium" | "low" | null;
  readonly institution: {
    readonly code: string;
    readonly name: string;
    readonly city: string;
    readonly state: string;
    readonly division: string;
  };
  /** Where the site is, when that is known and not the institution's city. */
  readonly place: { readonly city: string; readonly state: string } | null;
  readonly specialty: SpecialtyInfo;
  readonly tracks: readonly TrackFacts[];
  /** Over all tracks of the program that year; null where none was listed. */
  readonly history: readonly {
    readonly year: number;
    readonly offered: number | null;
    readonly filled: number | null;
  }[];
  readonly facts: readonly StatedFact[];
  readonly policies: readonly {
    readonly policy: VerifyItem["fact"];
    readonly known: boolean;
    readonly text: string;
  }[];
  readonly sources: ListAnswer["sources"];
}
