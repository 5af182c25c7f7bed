/** The tokens of `tokens.css` as data, read from the file itself so that the page and its test cannot disagree with it. */

/** A color in each scheme, "#rrggbb". */
export interface ColorToken {
  readonly name: string;
  readonly light: string;
  readonly dark: string;
}

export interface Tokens {
  readonly colors: readonly ColorToken[];
  /** Sizes and faces, in the order of the file: name and value as written. */
  readonly others: readonly { readonly name: string; readonly value: string }[];
}

const DECLARATION = /^\s*--([\w-]+):\s*([^;]+);/gm;
const PAIR = /^light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)$/i;

/** The custom properties of the first `:root`; what a media query changes later is not among them. */
export function readTokens(css: string): Tokens {
  const root = /:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? "";
  const all = [...root.matchAll(DECLARATION)].map(([, name = "", value = ""]) => ({ name, value }));
  const colors: ColorToken[] = [];
  const others: { name: string; value: string }[] = [];
  for (const { name, value } of all) {
    const [, light, dark] = PAIR.exec(value) ?? [];
    if (light && dark) colors.push({ name, light, dark });
    else others.push({ name, value });
  }
  return { colors, others };
}

/** A color in front of another, and the contrast that its use asks for. */
export interface Pair {
  readonly front: string;
  readonly back: string;
  /** 4.5 for text (WCAG 1.4.3), 3 for edges and marks that must be seen (1.4.11). */
  readonly least: 4.5 | 3;
}

const papers = ["paper", "sheet", "field"] as const;
const over = (front: string, backs: readonly string[], least: Pair["least"]): Pair[] =>
  backs.map((back) => ({ front, back, least }));

/** Every pair the page draws. A color that stands on nothing here is decoration: it carries no meaning alone. */
export const pairs: readonly Pair[] = [
  ...over("ink", [...papers, "accent-soft"], 4.5),
  ...over("soft", [...papers, "accent-soft"], 4.5),
  ...over("accent", papers, 4.5),
  ...over("wrong", papers, 4.5),
  ...over("up", ["paper", "sheet"], 4.5),
  ...over("down", ["paper", "sheet"], 4.5),
  ...over("on-accent", ["accent"], 4.5),
  ...over("edge", papers, 3),
  ...over("accent-mid", ["paper", "sheet"], 3),
  ...over("down-mid", ["paper", "sheet"], 3),
];

/** Tones that only separate or tint; nothing is said by them alone. */
export const decoration: readonly string[] = ["rule", "accent-soft"];
