import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { blended, contrast } from "./contrast.ts";
import { decoration, pairs, readTokens } from "./tokens.ts";

const tokens = readTokens(readFileSync("src/web/styles/tokens.css", "utf8"));
const color = new Map(tokens.colors.map((token) => [token.name, token]));
const styles = readdirSync("src/web", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".css"))
  .map((file) => [file, readFileSync(`src/web/${file}`, "utf8")] as const);

describe.each(["light", "dark"] as const)("in the %s scheme", (scheme) => {
  it.each(pairs)("$front is seen on $back (at least $least)", ({ front, back, least }) => {
    const [a, b] = [color.get(front), color.get(back)];
    expect(a && b && contrast(a[scheme], b[scheme])).toBeGreaterThanOrEqual(least);
  });
});

describe.each(["light", "dark"] as const)("a stale answer in the %s scheme", (scheme) => {
  const opacity = Number(tokens.others.find(({ name }) => name === "stale")?.value);
  const text = pairs.filter(({ back, least }) => least === 4.5 && /^(paper|sheet)$/.test(back));
  it.each(text)("still shows $front on $back", ({ front, back }) => {
    const [a, b, paper] = [front, back, "paper"].map((name) => color.get(name)?.[scheme] ?? "");
    const seen = (shade = "") => blended(shade, paper ?? "", opacity);
    expect(contrast(seen(a), seen(b))).toBeGreaterThanOrEqual(4.5);
  });
});

it("holds every color of the tokens to a contrast, or calls it decoration", () => {
  const held = new Set([...pairs.flatMap(({ front, back }) => [front, back]), ...decoration]);
  expect(tokens.colors.map(({ name }) => name).filter((name) => !held.has(name))).toEqual([]);
  expect(tokens.colors.length).toBeGreaterThan(10);
});

// A property with a fallback is one that whoever stands around may set.
it.each(styles)("%s uses only tokens that exist", (_, css) => {
  const known = new Set([...color.keys(), ...tokens.others.map(({ name }) => name)]);
  const own = new Set([...css.matchAll(/--([\w-]+):/g)].map((match) => match[1]));
  const used = [...css.matchAll(/var\(--([\w-]+)\)/g)].map((match) => match[1] ?? "");
  expect(used.filter((name) => !known.has(name) && !own.has(name))).toEqual([]);
});

it.each(styles.filter(([file]) => !/(tokens|print)\.css$/.test(file)))(
  "%s takes its colors from the tokens",
  (_, css) => {
    expect(css.match(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(|\boklch\(/gi)).toBeNull();
  },
);

it.each(styles)("%s has no gradient, no small capitals and no shadow", (_, css) => {
  expect(css).not.toMatch(/gradient\(|small-caps|text-transform:\s*uppercase|box-shadow/);
});

it("paints the browser's own bar with the paper", () => {
  const html = readFileSync("index.html", "utf8");
  for (const scheme of ["light", "dark"] as const) {
    expect(html).toContain(`scheme: ${scheme})" content="${color.get("paper")?.[scheme]}"`);
  }
});
