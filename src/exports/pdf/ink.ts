/** The house on paper: the page's colors by day, its two faces, and a scale of 1.2 in points. */

export const ink = {
  text: "#1e1c19",
  soft: "#5a554c",
  rule: "#dcd8cd",
  edge: "#857f72",
  accent: "#155a70",
  accentSoft: "#cfe1e6",
  warning: "#8a4b08",
  white: "#ffffff",
} as const;

/** US Letter; points. */
export const paper = { width: 612, height: 792, side: 54, top: 50, bottom: 62 } as const;
export const measure = paper.width - 2 * paper.side;

export type Face = "serif" | "sans" | "strong";

export interface Type {
  readonly face: Face;
  readonly size: number;
  readonly color: string;
  /** Between lines, beyond what the face itself asks for. */
  readonly lead: number;
}

const type = (face: Face, size: number, color: string, lead: number): Type => ({
  face,
  size,
  color,
  lead,
});

export const types = {
  answer: type("serif", 18, ink.text, 1),
  title: type("serif", 14, ink.text, 0),
  heading: type("serif", 14, ink.text, 0),
  subheading: type("serif", 11, ink.text, 0),
  plain: type("sans", 9.5, ink.text, 2.4),
  soft: type("sans", 8.5, ink.soft, 2),
  cell: type("sans", 9, ink.text, 1),
  strong: type("strong", 9, ink.text, 1),
  small: type("sans", 7.5, ink.soft, 1),
  mark: type("sans", 8, ink.soft, 0),
} as const;

/** The three files that are embedded, as bytes: WOFF or TrueType, not WOFF 2. */
export type Fonts = Readonly<Record<Face, Uint8Array<ArrayBuffer>>>;

/** What all three faces can draw. */
const DRAWN =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ff\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u2212]$/u;
const INVISIBLE = /\p{Cf}/u;
const LIKE: Readonly<Record<string, string>> = {
  "\u2010": "-",
  "\u2011": "-",
  "\u02bb": "\u2018",
  "\u02bc": "\u2019",
  "\u2032": "\u2019",
  "\u0131": "i",
  "\u0142": "l",
  "\u0141": "L",
};

/** The text in letters the faces have: an accent too many is dropped, anything else is a question mark. */
export const drawable = (text: string): string =>
  Array.from(text.normalize("NFC"), drawableLetter).join("");

function drawableLetter(letter: string): string {
  if (DRAWN.test(letter)) return letter;
  if (INVISIBLE.test(letter)) return "";
  if (/\s/u.test(letter)) return " ";
  const plain = LIKE[letter] ?? letter.normalize("NFD").charAt(0);
  return DRAWN.test(plain) ? plain : "?";
}
