/** What the page asks the worker that makes files and links. */
import type { Fit, ResumeKind } from "#answers/path/resume-schema.ts";
import type { SeasonAnswer } from "#answers/season.ts";
import type { ListAnswer } from "#answers/types.ts";
import type { Result } from "#core/result.ts";
import type { Document } from "#dossier/scenario.ts";
import type { HeldList } from "#exports/held.ts";
import type { Link } from "#exports/link.ts";
import type { Made } from "#exports/preview.ts";
import type { ResumeFormat } from "#exports/resume/made-resume.ts";

/** Names of specialties by slug: what the list itself does not carry. */
export type Names = Readonly<Record<string, string>>;

export type Order =
  | {
      readonly kind: "list-pdf";
      readonly answer: ListAnswer;
      readonly names: Names;
      /** Who it is for, in one line; null leaves it out. */
      readonly profile: string | null;
      readonly made: Date;
    }
  | {
      readonly kind: "list-csv";
      readonly answer: ListAnswer;
      readonly names: Names;
      /** Whose values and notes go with it; null leaves them out. */
      readonly document: unknown;
      readonly excluded: boolean;
    }
  | { readonly kind: "dates"; readonly season: SeasonAnswer; readonly made: Date }
  | { readonly kind: "document"; readonly document: unknown };

/** What leaves, and for a document or a link also every field of it. */
export interface MadeFile extends Made {
  readonly held: readonly HeldList[];
}

export interface ResumeOrder {
  /** A resident's document. */
  readonly document: unknown;
  readonly kind: ResumeKind;
  readonly format: ResumeFormat;
  /** ISO day. */
  readonly today: string;
}

/** What leaves, what had no room on the page of a short one, and lines whose letters the PDF changes. */
export interface MadeResume extends Made {
  readonly fit: Fit | null;
  readonly changed: readonly {
    readonly at: string;
    readonly text: string;
    readonly drawn: string;
  }[];
}

export interface MadeLink extends Link {
  readonly held: readonly HeldList[];
}

export interface OpenedLink {
  readonly document: Document;
  readonly held: readonly HeldList[];
}

/** Refused where the document is not one, or there is nothing to make; rejects when the worker breaks. */
export interface ExportWorker {
  make(order: Order): Promise<Result<MadeFile>>;
  resume(order: ResumeOrder): Promise<Result<MadeResume>>;
  link(document: unknown): Promise<Result<MadeLink>>;
  openLink(fragment: string): Promise<Result<OpenedLink>>;
}
