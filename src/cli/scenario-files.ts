/** Scenarios to compare: those of one document, or one of each of several files. */
import { fail, ok, type Problem, type Result } from "#core/result.ts";
import { openDocument } from "#dossier/document.ts";
import { isRecord } from "#dossier/pointer.ts";
import type { Profile } from "#dossier/profile.ts";
import { cutText, describeValue } from "#dossier/safe-text.ts";
import {
  activeScenario,
  DOCUMENT_VERSION,
  type Document,
  MOST_SCENARIOS,
} from "#dossier/scenario.ts";
import type { Io } from "./io.ts";
import { parseJson } from "./parse-json.ts";

export interface NamedProfile {
  readonly name: string;
  readonly profile: Profile;
  /** Where it stood in the input, for problems found later. */
  readonly pointer: string;
}

/**
 * One file (or standard input) gives all its scenarios, the first of them first; of several files each gives
 * the one that was being worked on, under the name of the file.
 */
export async function readScenarios(
  io: Io,
  files: readonly string[],
): Promise<Result<readonly NamedProfile[]>> {
  if (files.length > MOST_SCENARIOS) return fail(tooMany(files.length));
  const [file, ...others] = files;
  if (file === undefined || others.length === 0) return scenariosOf(await opened(io, file));
  const read = await Promise.all(files.map((each) => worked(io, each)));
  const problems = read.flatMap((each) => (each.ok ? [] : each.problems));
  return problems.length > 0
    ? fail(...problems)
    : ok(read.flatMap((each) => (each.ok ? [each.value] : [])));
}

interface Opened {
  readonly document: Document;
  /** Where the profile of a scenario stood in the input, whatever its version. */
  readonly pointerTo: (scenario: number) => string;
}

async function opened(io: Io, file: string | undefined): Promise<Result<Opened>> {
  const bytes = await io.read(file);
  if (!bytes.ok) return bytes;
  const json = parseJson(bytes.value);
  if (!json.ok) return json;
  const document = openDocument(json.value);
  if (!document.ok) return document;
  const version = isRecord(json.value) ? json.value.version : undefined;
  const pointerTo = (i: number): string => {
    if (version === DOCUMENT_VERSION) return `/scenarios/${i}/profile`;
    return version === undefined ? "" : "/profile";
  };
  return ok({ document: document.value, pointerTo });
}

function scenariosOf(read: Result<Opened>): Result<readonly NamedProfile[]> {
  if (!read.ok) return read;
  const { document, pointerTo } = read.value;
  return ok(
    document.scenarios.map(({ name, profile }, i) => ({ name, profile, pointer: pointerTo(i) })),
  );
}

/** The scenario of one file of several; what is wrong with it is said with the file's name. */
async function worked(io: Io, file: string): Promise<Result<NamedProfile>> {
  const name = cutText(file, 60);
  const read = await opened(io, file);
  const named = ({ pointer, ...rest }: Problem) => ({ ...rest, pointer: `${name}${pointer}` });
  if (!read.ok) return fail(...read.problems.map(named));
  const { document, pointerTo } = read.value;
  const active = activeScenario(document);
  const pointer = name + pointerTo(document.scenarios.indexOf(active));
  return ok({ name, profile: active.profile, pointer });
}

const tooMany = (found: number): Problem => ({
  code: "scenarios",
  pointer: "--in",
  found: describeValue(Array.from({ length: found })),
  accepted: `at most ${MOST_SCENARIOS} files`,
});
