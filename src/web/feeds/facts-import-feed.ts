/** A table of the person's own facts on its way into the list: opened, mapped, previewed, then imported or left. */
import type { Asked, FactsPreview, TableView } from "#answers/user-csv/facts-desk.ts";
import type { Problem, Result } from "#core/result.ts";
import { type ColumnUse, type Mapping, UNUSED } from "#dossier/user-csv/mapping.ts";
import type { UserFacts } from "#dossier/user-facts.ts";
import { LARGEST_SHEET, tooLarge } from "#facts/user-csv/decode-sheet.ts";
import { Store } from "../app/store.ts";

/** The desk in the worker (`factsDesk`). */
export interface FactsPort {
  open(given: Uint8Array | string): Promise<Result<TableView>>;
  preview(asked: Asked): Promise<FactsPreview>;
}

export interface FactsImportState {
  readonly phase: "choosing" | "reading" | "open";
  /** Of the file; null for pasted rows. */
  readonly name: string | null;
  readonly table: TableView | null;
  readonly mapping: Mapping;
  /** Slug for rows that name an institution and no specialty. */
  readonly specialty: string | null;
  readonly preview: FactsPreview | null;
  /** True while the preview shown is not (yet) that of the mapping. */
  readonly stale: boolean;
  /** Why the last table was not opened. */
  readonly refused: Problem | null;
  /** True when the worker broke. */
  readonly trouble: boolean;
}

export const CHOOSING: FactsImportState = {
  phase: "choosing",
  name: null,
  table: null,
  mapping: [],
  specialty: null,
  preview: null,
  stale: false,
  refused: null,
  trouble: false,
};

export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export class FactsImportFeed extends Store<FactsImportState> {
  readonly #port: FactsPort;
  readonly #known: () => UserFacts;
  /** Only the newest question counts. */
  #turn: number = 0;

  /** `known` is what the profile says now: it decides what is new. */
  constructor(port: FactsPort, known: () => UserFacts) {
    super(CHOOSING);
    this.#port = port;
    this.#known = known;
  }

  /** A file is judged by its size before it is read. */
  readonly openFile = async (file: ChosenFile): Promise<void> => {
    const { name, size } = file;
    if (size > LARGEST_SHEET) return this.#refuse(tooLarge(size), ++this.#turn);
    await this.#open(name, async () => new Uint8Array(await file.arrayBuffer()));
  };

  readonly openText = (text: string): Promise<void> => this.#open(null, async () => text);

  /** A field has one column: the one that held it until now is not used any more. */
  readonly map = (at: number, use: ColumnUse): Promise<void> => {
    const mapping = this.get().mapping.map((old, i) => {
      if (i === at) return use;
      return use.field !== null && old.field === use.field ? UNUSED : old;
    });
    this.set({ mapping });
    return this.#preview();
  };

  readonly setSpecialty = (specialty: string | null): Promise<void> => {
    this.set({ specialty });
    return this.#preview();
  };

  /** Back to choosing; what was on the desk is forgotten. */
  readonly close = (): void => {
    this.#turn++;
    this.set(CHOOSING);
  };

  async #open(name: string | null, read: () => Promise<Uint8Array | string>): Promise<void> {
    const turn = ++this.#turn;
    this.set({ ...CHOOSING, phase: "reading", name });
    try {
      const opened = await this.#port.open(await read());
      if (turn !== this.#turn) return;
      if (!opened.ok) return this.#refuse(opened, turn);
      const table = opened.value;
      const mapping = table.columns.map(({ guess }) => guess);
      this.set({ phase: "open", table, mapping });
      await this.#preview();
    } catch {
      if (turn === this.#turn) this.set({ ...CHOOSING, trouble: true });
    }
  }

  #refuse(refused: Result<unknown>, turn: number): void {
    const problem = refused.ok ? null : (refused.problems[0] ?? null);
    if (turn === this.#turn) this.set({ ...CHOOSING, refused: problem });
  }

  async #preview(): Promise<void> {
    const turn = ++this.#turn;
    const { mapping, specialty } = this.get();
    this.set({ stale: true });
    try {
      const preview = await this.#port.preview({ mapping, specialty, known: this.#known() });
      if (turn === this.#turn) this.set({ preview, stale: false });
    } catch {
      if (turn === this.#turn) this.set({ stale: false, trouble: true });
    }
  }
}
