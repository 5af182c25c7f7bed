import { strengths } from "../messages/keep.ts";

/** Below this it is refused: a program tries all of them. */
export const LEAST_LETTERS = 12;
const LONG = 20;

export interface Strength {
  /** True where it is not taken. */
  readonly weak: boolean;
  readonly line: string;
}

/** Length first, and no more than we know: no bar, no color, no "strong". */
export function strengthOf(passphrase: string): Strength {
  const letters = [...passphrase].length;
  if (letters === 0) return { weak: true, line: strengths.none };
  if (letters < LEAST_LETTERS) return { weak: true, line: strengths.short(letters) };
  if (isRepeated(passphrase)) return { weak: true, line: strengths.same };
  return { weak: false, line: (letters < LONG ? strengths.fair : strengths.long)(letters) };
}

/** One short piece over and over, spaces or no spaces: "aaaaaaaaaaaa", "abc abc abc abc", nothing but spaces. */
const isRepeated = (text: string): boolean =>
  [text, text.replace(/\s+/g, "")].some((each) => /^(.{1,6}?)\1+$/su.test(each));
