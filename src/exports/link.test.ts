import { deflateSync, inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyProfile } from "#dossier/profile.cases.ts";
import type { Document } from "#dossier/scenario.ts";
import { heldIn } from "./held.ts";
import { LONG_LINK, LONGEST_LINK, makeLink, openLink } from "./link.ts";
import { isLink } from "./link-name.ts";

const name = fc.string({ unit: "grapheme", maxLength: 20 });
const anyDocument: fc.Arbitrary<Document> = fc
  .array(fc.tuple(name, anyProfile), { minLength: 1, maxLength: 4 })
  .map((lists) => ({
    version: 2,
    scenarios: lists.map(([called, profile], i) => ({ id: `${i + 1}`, name: called, profile })),
    active: "1",
  }));

const profile = {
  applicantType: "non-us-img",
  specialties: [{ specialty: "internal-medicine", priority: 1 }],
  step2ck: { score: 245 },
  visa: "j1",
} as const;
const document: Document = {
  version: 2,
  scenarios: [{ id: "1", name: "List 1", profile }],
  active: "1",
};

async function made(from: Document): Promise<string> {
  const link = await makeLink(from);
  if (!link.ok) throw new Error(JSON.stringify(link.problems));
  return link.value.fragment;
}
const linkOf = (json: unknown): string =>
  `list=1.${deflateSync(Buffer.from(JSON.stringify(json))).toString("base64url")}`;

/** A note for each of so many programs; nothing of it packs small. */
function withNotes(programs: number): Document {
  const letters = fc.string({ minLength: 200, maxLength: 200 });
  const statedFacts = Object.fromEntries(
    fc
      .sample(letters, { numRuns: programs, seed: 7 })
      .map((note, i) => [`${1000 + i}-140`, { note }]),
  );
  return { ...document, scenarios: [{ id: "1", name: "", profile: { ...profile, statedFacts } }] };
}

describe("a link", () => {
  it("opens as exactly the document it was made of", async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (any) => {
        const link = await makeLink(any);
        if (!link.ok) return expect(link.problems[0]?.code).toBe("link-too-long");
        expect(await openLink(`#${link.value.fragment}`)).toEqual({ ok: true, value: any });
      }),
      { seed: 2027 },
    );
  });

  it("is letters that an address may hold, and tells itself from other fragments", async () => {
    const fragment = await made(document);
    expect(fragment).toMatch(/^list=1\.[\w-]+$/);
    expect(fragment.length).toBeLessThan(300);
    expect([fragment, `#${fragment}`].map(isLink)).toEqual([true, true]);
    expect(["", "#answer", "list"].map(isLink)).toEqual([false, false, false]);
  });

  it("holds the document and nothing else", async () => {
    const more = { ...document, secret: "not of the document" };
    expect(await makeLink(more)).toMatchObject({ ok: false });
    const packed = Buffer.from((await made(document)).slice("list=1.".length), "base64url");
    expect(JSON.parse(inflateSync(packed).toString())).toEqual(document);
  });

  it("that is long says so; one that is too long is not made", async () => {
    const long = await makeLink(withNotes(60));
    expect(long).toMatchObject({ ok: true, value: { long: true } });
    if (long.ok) expect(long.value.fragment.length).toBeGreaterThan(LONG_LINK);
    expect(await makeLink(document)).toMatchObject({ ok: true, value: { long: false } });
    expect(await makeLink(withNotes(300))).toMatchObject({
      ok: false,
      problems: [{ code: "link-too-long" }],
    });
  });
});

describe("a damaged link", () => {
  const codeOf = async (fragment: string) => {
    const opened = await openLink(fragment);
    return opened.ok ? "opened" : opened.problems.map((each) => each.code).join();
  };

  it("that lost or changed a letter has one problem, or is still the same document", async () => {
    const fragment = await made(document);
    const places = fc.integer({ min: 0, max: fragment.length - 1 });
    const letters = fc.constantFrom(..."AZaz09-_.=% \u00e9");
    await fc.assert(
      fc.asyncProperty(places, letters, fc.boolean(), async (at, letter, drop) => {
        const bad = fragment.slice(0, at) + (drop ? "" : letter) + fragment.slice(at + 1);
        const opened = await openLink(bad);
        if (opened.ok) expect(opened.value).toEqual(document);
        else expect(opened.problems).toHaveLength(1);
      }),
      { seed: 2027, numRuns: 500 },
    );
  });

  it.each([
    ["cut off at the end", (link: string) => link.slice(0, -5), "link-damaged"],
    ["empty", () => "list=", "link-damaged"],
    ["of another page", () => "answer", "link-damaged"],
    ["of a later form", (link: string) => link.replace("=1.", "=2."), "link-newer"],
    ["longer than any", (link: string) => link + "A".repeat(LONGEST_LINK), "link-too-long"],
    ["of no document", () => linkOf(["a", "list"]), "link-damaged"],
    ["of a later document", () => linkOf({ ...document, version: 99 }), "link-newer"],
    ["of half a document", () => linkOf({ version: 2, scenarios: [] }), "link-damaged"],
    ["of bytes that are no text", () => "list=1.AAAA", "link-damaged"],
    ["that unfolds to fill the memory", () => linkOf("a".repeat(3_000_000)), "link-damaged"],
  ])("%s", async (_, change, code) => {
    expect(await codeOf(change(await made(document)))).toBe(code);
  });

  it("of any letters at all never throws", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect((await openLink(`list=1.${text}`)).ok).toBe(false);
      }),
      { seed: 2027 },
    );
  });
});

it("what a document holds is every field of every list, the active one marked", () => {
  fc.assert(
    fc.property(anyDocument, (any) => {
      const held = heldIn(any);
      expect(held.map((list) => list.active)).toEqual(any.scenarios.map((_, i) => i === 0));
      const back = held.map(({ fields }) =>
        Object.fromEntries(fields.map(({ field, value }) => [field, value])),
      );
      expect(back).toEqual(any.scenarios.map((scenario) => scenario.profile));
    }),
    { seed: 2027 },
  );
});
