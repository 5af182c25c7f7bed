import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { knownDocument } from "#answers/known-document.ts";
import { openDocument } from "#dossier/document.ts";
import { readCatalog } from "#facts/catalog.ts";

const facts = readCatalog(readFileSync("build/catalog.bin"));

function documentOf(...slugs: readonly string[]) {
  const opened = openDocument({
    version: 2,
    active: "1",
    scenarios: slugs.map((specialty, i) => ({
      id: String(i + 1),
      name: `List ${i + 1}`,
      profile: {
        applicantType: "us-md-senior",
        specialties: [{ specialty }],
        step2ck: null,
        include: ["9999-999"],
      },
    })),
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.value;
}

it("a document whose specialties the catalog has is the document, strange programs and all", () => {
  const document = documentOf("neurology", "internal-medicine");
  expect(knownDocument(document, facts)).toEqual({ ok: true, value: document });
});

it("a specialty the catalog does not have is named, in whichever list it stands, with one near it", () => {
  const known = knownDocument(documentOf("neurology", "neurolgy"), facts);
  expect(known.ok ? [] : known.problems).toMatchObject([
    {
      code: "unknown-specialty",
      pointer: "/scenarios/1/profile/specialties/0/specialty",
      found: '"neurolgy"',
      accepted: expect.stringContaining("near: neurology"),
    },
  ]);
});
