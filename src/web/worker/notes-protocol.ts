/** What a resident's pages ask of their workers. */

import type { CheckInView } from "#answers/path/check-in-view.ts";
import type { ExitDaysAnswer } from "#answers/path/exit-days-schema.ts";
import type { GatesAnswer } from "#answers/path/gates-schema.ts";
import type { GuardsAnswer } from "#answers/path/guards.ts";
import type { LaneChange } from "#answers/path/lane-change.ts";
import type { LanesAnswer } from "#answers/path/lanes-schema.ts";
import type { LicenceAnswer } from "#answers/path/licence-schema.ts";
import type { MemoAnswer } from "#answers/path/memo-schema.ts";
import type { PeopleAnswer } from "#answers/path/people-schema.ts";
import type { PieceDraft } from "#answers/path/piece-draft.ts";
import type { PlanAnswer } from "#answers/path/plan-schema.ts";
import type { PieceRead } from "#answers/path/read-piece.ts";
import type { RecordAnswer } from "#answers/path/record-schema.ts";
import type { ResumeAnswer } from "#answers/path/resume-schema.ts";
import type { RotationsView, RotationsViewAsked } from "#answers/path/rotations-view.ts";
import type { RoutesAnswer } from "#answers/path/routes.ts";
import type { RunwayAnswer } from "#answers/path/runway-schema.ts";
import type { SheetAnswer } from "#answers/path/sheet-schema.ts";
import type { StraightAnswer } from "#answers/path/straight.ts";
import type { TriageView } from "#answers/path/triage-view.ts";
import type { Result } from "#core/result.ts";
import type { PathDocument } from "#dossier/path/path-document.ts";
import type { Bytes, KeyWork } from "../vault/envelope.ts";

export interface KeyWorker {
  /** argon2id to a key that seals and opens and cannot be read out. */
  deriveKey(passphrase: string, salt: Bytes, work: KeyWork): Promise<CryptoKey>;
}

/** The day the answer speaks of (year-month-day, where the person is), and the seed of what is drawn by chance. */
export interface NotesAsked {
  readonly today: string;
  readonly seed: number;
}

/** An answer of `src/answers/path`: one line here and one in `notes-worker.ts` for each. */
export type NotesAnswer<Answer> = (
  document: PathDocument,
  asked: NotesAsked,
) => Promise<Result<Answer>>;

export interface NotesWorker {
  /** Any JSON, refused by name where it is not a document. */
  read(json: unknown): Promise<Result<PathDocument>>;
  readonly guards: NotesAnswer<GuardsAnswer>;
  readonly sheet: NotesAnswer<SheetAnswer>;
  readonly runway: NotesAnswer<RunwayAnswer>;
  readonly triage: NotesAnswer<TriageView>;
  readonly routes: NotesAnswer<RoutesAnswer>;
  readonly resume: NotesAnswer<ResumeAnswer>;
  readonly checkIn: NotesAnswer<CheckInView>;
  readonly lanes: NotesAnswer<LanesAnswer>;
  readonly plan: NotesAnswer<PlanAnswer>;
  readonly licence: NotesAnswer<LicenceAnswer>;
  readonly gates: NotesAnswer<GatesAnswer>;
  readonly exitDays: NotesAnswer<ExitDaysAnswer>;
  readonly people: NotesAnswer<PeopleAnswer>;
  readonly memo: NotesAnswer<MemoAnswer>;
  readonly straight: NotesAnswer<StraightAnswer>;
  readonly record: NotesAnswer<RecordAnswer>;
  /** What was typed, as it could be saved, or what holds it back. */
  readPiece(document: PathDocument, draft: PieceDraft): Promise<PieceRead>;
  /** The rotations of the document, and what a file, a table or a template would make of them. */
  rotations(document: PathDocument, asked: RotationsViewAsked): Promise<RotationsView>;
  /** The document after an act on its one lane, or why not. */
  changeLane(
    document: PathDocument,
    change: LaneChange,
    today: string,
  ): Promise<Result<PathDocument>>;
}
