import { readdirSync } from "node:fs";
import { Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { listSchema } from "#answers/schemas.ts";
import { Basics, ComponentsPage } from "../pages/components/ComponentsPage.tsx";
import { PageParts } from "../pages/components/PageParts.tsx";
import { exampleAnswer } from "./list-answer.ts";
import { registry } from "./registry.ts";

const examples = registry.flatMap((group) =>
  group.examples.map((example) => ({ ...example, component: group.component })),
);

const drawn = (folder: string) =>
  readdirSync(`src/web/${folder}`)
    .filter((file) => file.endsWith(".tsx"))
    .map((file) => file.replace(".tsx", ""));

describe("the registry", () => {
  it.each([...drawn("charts"), ...drawn("components")])("has an example of %s", (component) => {
    const shown = registry.flatMap((group) => [group.component, ...(group.parts ?? [])]);
    expect(shown).toContain(component);
  });

  it("gives every example an anchor of its own, in words with hyphens", () => {
    const ids = examples.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
  });

  it.each(examples)("$component draws its state “$state”", ({ draw }) => {
    expect(renderToStaticMarkup(draw())).not.toBe("");
  });
});

describe("the components page", () => {
  // In a browser the parts come later, and the drawings one after the other.
  const drawings = examples.map(({ id, draw }) => <Fragment key={id}>{draw()}</Fragment>);
  const page = [<ComponentsPage key="1" />, <Basics key="2" />, <PageParts key="3" />, drawings]
    .map((part) => renderToStaticMarkup(part))
    .join("");

  it("has every example at its anchor, and no anchor twice", () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    for (const { id } of examples) expect(ids).toContain(id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it("hides every drawing from the screen reader, whose words stand beside it", () => {
    const svgs = page.match(/<svg[^>]*>/g) ?? [];
    expect(svgs.length).toBeGreaterThan(50);
    expect(svgs.filter((tag) => !tag.includes('aria-hidden="true"'))).toEqual([]);
  });

  it("gives every figure a sentence", () => {
    const figures = page.match(/<figure/g)?.length ?? 0;
    const captions = page.match(/<figcaption[^>]*>[^<]*[A-Za-z][^<]*\.</g)?.length ?? 0;
    expect(figures).toBeGreaterThan(10);
    expect(captions).toBe(figures);
  });
});

describe("the example answer", () => {
  it("is an answer as published", () => {
    expect(listSchema.parse(exampleAnswer)).toEqual(exampleAnswer);
  });

  it("holds together: its curve ends at its list, its sources are named, it stops on its curve", () => {
    const { applications, curve, stopAt, sources, matchChance, matchValues, objective } =
      exampleAnswer;
    const inside = matchValues.filter((p) => p >= matchChance.low && p <= matchChance.high);
    expect([matchValues.length, inside.length]).toEqual([50, 40]);
    expect(curve.map((point) => point.applications)).toEqual(applications.map((_, i) => i + 1));
    expect(stopAt).toBeLessThanOrEqual(curve.length);
    expect(objective.upperBound).toBeGreaterThanOrEqual(objective.value);
    expect(curve.at(-1)?.matchChance).toBeGreaterThan(matchChance.low);
    expect(curve.at(-1)?.matchChance).toBeLessThan(matchChance.high);
    const cited = [
      ...applications.flatMap((row) => row.reasons.map(({ source }) => source)),
      ...exampleAnswer.signals.map(({ source }) => source),
      ...exampleAnswer.fee.fixed.map(({ source }) => source),
      ...exampleAnswer.excluded.map(({ source }) => source),
    ];
    expect(cited.filter((source) => !(source in sources))).toEqual([]);
  });
});
