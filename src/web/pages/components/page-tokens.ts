import css from "../../styles/tokens.css?raw";
import { readTokens } from "../../styles/tokens.ts";

/** The tokens this page is drawn with, from the file that draws it. */
export const tokens = readTokens(css);

export const tokensNamed = (start: string) =>
  tokens.others.filter(({ name }) => name.startsWith(start));
