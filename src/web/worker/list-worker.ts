/** The one file that wires the page to what computes. */
import { expose } from "comlink";
import { specialtiesAnswer } from "#answers/catalog.ts";
import { compareAnswer } from "#answers/compare.ts";
import { findChoices, namesOf } from "#answers/find.ts";
import { knownDocument } from "#answers/known-document.ts";
import { listAnswer } from "#answers/list.ts";
import { placesOf } from "#answers/places.ts";
import { programsAnswer } from "#answers/programs.ts";
import { seasonAnswer } from "#answers/season.ts";
import { usable, withWaiting } from "#answers/unlisted.ts";
import { factsDesk } from "#answers/user-csv/facts-desk.ts";
import { whyAnswer } from "#answers/why.ts";
import { fail, type Problem, type Result } from "#core/result.ts";
import { openDocument } from "#dossier/document.ts";
import { parseProfile } from "#dossier/parse-profile.ts";
import { type Facts, readCatalog } from "#facts/catalog.ts";
import { unpackEdition } from "#facts/edition/pack-edition.ts";
import { withEdition } from "#facts/edition/with-edition.ts";
import type { ListWorker } from "./protocol.ts";

/** The seed of the command line when none is given, so that page and command print the same bytes. */
const SEED = 1;

let builtIn: Facts | null = null;
let facts: Facts | null = null;

function opened(): Facts {
  if (!facts) throw new Error("the catalog must be opened before anything is asked of it");
  return facts;
}

async function bytesAt(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

const desk = factsDesk(opened);

/** Problems of several profiles, each pointing into the list of them. */
const belowIndex = (all: readonly Result<unknown>[]): readonly Problem[] =>
  all.flatMap((each, i) =>
    each.ok ? [] : each.problems.map((one) => ({ ...one, pointer: `/${i}${one.pointer}` })),
  );

const worker: ListWorker = {
  open: async (address, edition) => {
    builtIn ??= readCatalog(await bytesAt(address));
    facts = edition ? withEdition(builtIn, unpackEdition(edition)) : builtIn;
    const { specialties, catalog } = specialtiesAnswer(facts);
    return { specialties: specialties.filter((specialty) => !specialty.firstYear), catalog };
  },
  list: async (input, detail) => {
    const parsed = parseProfile(input);
    if (!parsed.ok) return parsed;
    const { profile, waiting } = usable(parsed.value, opened());
    return withWaiting(listAnswer(profile, opened(), { seed: SEED, detail }), { waiting });
  },
  compare: async (inputs) => {
    const profiles = inputs.map(parseProfile);
    const read = profiles.flatMap((each) => (each.ok ? usable(each.value, opened()).profile : []));
    return read.length === inputs.length
      ? compareAnswer(read, opened(), { seed: SEED, detail: "refined" })
      : fail(...belowIndex(profiles));
  },
  why: async (input, id) => {
    const profile = parseProfile(input);
    if (!profile.ok) return profile;
    return whyAnswer(usable(profile.value, opened()).profile, opened(), { id, seed: SEED });
  },
  programs: async (input, list) => {
    const profile = parseProfile(input);
    return profile.ok ? programsAnswer(profile.value, opened(), { seed: SEED, list }) : profile;
  },
  season: async (season, today) => seasonAnswer(opened(), season, today),
  openTable: async (given) => desk.open(given),
  previewTable: async (asked) => desk.preview(asked),
  template: async (of) => desk.template(of),
  places: async (ids) => placesOf(opened(), ids),
  find: async (search) => findChoices(opened(), search),
  names: async (values) => namesOf(opened(), values),
  read: async (input) => {
    const document = openDocument(input);
    // Before the catalog is read there is nothing to hold it against; the answer to it will say.
    return document.ok && facts ? knownDocument(document.value, facts) : document;
  },
};

expose(worker);
