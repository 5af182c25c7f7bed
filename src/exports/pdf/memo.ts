/** A memo: what a document on paper says, part by part, before anybody decides where it stands. */

export type Voice = "plain" | "soft" | "answer";

/** Of fifty people: how many match, and from where to where the range goes. */
export interface People {
  readonly matched: number;
  readonly low: number;
  readonly high: number;
}

export interface Cell {
  readonly text: string;
  /** Smaller, after the text on its line. */
  readonly beside?: string;
  /** Smaller, on a line of its own. */
  readonly below?: string;
  readonly strong?: boolean;
  /** A full or an open ring before the text, which says the same. */
  readonly mark?: "full" | "open";
  /** A chance and its range on a line from 0 to 1; the numbers stand in the text. */
  readonly bar?: { readonly low: number; readonly estimate: number; readonly high: number };
}

export interface Column {
  readonly title: string;
  /** Points; the column without one takes what is left. */
  readonly width: number | null;
  readonly align: "left" | "right";
  /** The cells of this column are the headers of their rows. */
  readonly header?: boolean;
}

export interface Curve {
  /** From the first application on; the curve starts at nothing. */
  readonly chances: readonly number[];
  readonly ticks: readonly {
    readonly at: number;
    readonly label: string;
    readonly below: string;
  }[];
  readonly levels: readonly { readonly at: number; readonly label: string }[];
  readonly stop: { readonly at: number; readonly label: string } | null;
  readonly range: { readonly low: number; readonly high: number; readonly label: string };
}

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "text"; readonly voice: Voice; readonly text: string }
  | { readonly kind: "items"; readonly voice: "plain" | "soft"; readonly items: readonly string[] }
  | { readonly kind: "warnings"; readonly heading: string; readonly items: readonly string[] }
  | {
      readonly kind: "lead";
      readonly blocks: readonly Extract<Block, { kind: "text" }>[];
      readonly people: People;
      /** What the picture looks like, for those who do not see it. */
      readonly alt: string;
      readonly caption: string;
    }
  | {
      readonly kind: "curve";
      readonly curve: Curve;
      readonly alt: string;
      readonly caption: string;
    }
  | {
      readonly kind: "table";
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
      /** The last row is a sum. */
      readonly total?: boolean;
    };

export interface Memo {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly blocks: readonly Block[];
  /** At the foot of each page, beside its number. */
  readonly foot: string;
  readonly pageNumber: (page: number, pages: number) => string;
}
