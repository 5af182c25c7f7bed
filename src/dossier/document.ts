/** The user's document: what is stored on the device and exported as one file. */
import { fail, ok, type Result } from "#core/result.ts";
import { parseProfile } from "./parse-profile.ts";
import { isRecord, type Path, pointerOf } from "./pointer.ts";
import { problem, unknownFields } from "./problems.ts";
import type { Profile } from "./profile.ts";
import { describeValue } from "./safe-text.ts";

export const DOCUMENT_VERSION = 1;

export interface Document {
  readonly version: typeof DOCUMENT_VERSION;
  readonly profile: Profile;
}

type Raw = Readonly<Record<string, unknown>>;

/** From version n to n + 1, at index n. A migration moves; it never judges what it moves. */
const MIGRATIONS: readonly ((document: Raw) => Raw)[] = [
  /** Version 0 is a bare profile, as the command reads it. */
  (profile) => ({ version: 1, profile }),
];

/**
 * A document of any version so far, or a bare profile; brought up to the current version.
 * Problems point into what was given. Never throws.
 */
export function openDocument(json: unknown): Result<Document> {
  if (!isRecord(json)) return notADocument(json);
  const version = versionOf(json);
  if (version === null) return wrongVersion(json.version);
  const document = MIGRATIONS.slice(version).reduce<Raw>((old, migrate) => migrate(old), json);
  const strangers = Object.keys(document).filter((key) => key !== "version" && key !== "profile");
  const parsed = parseProfile(document.profile);
  const above: Path = version === 0 ? [] : ["profile"];
  const wrong = [
    ...unknownFields(strangers, [], "version, profile"),
    ...problemsBelow(parsed, above),
  ];
  return parsed.ok && wrong.length === 0
    ? ok({ version: DOCUMENT_VERSION, profile: parsed.value })
    : fail(...wrong);
}

/** null when it names a version that there is not. */
function versionOf(json: Raw): number | null {
  if (!Object.hasOwn(json, "version")) return 0;
  return json.version === DOCUMENT_VERSION ? DOCUMENT_VERSION : null;
}

const problemsBelow = (result: Result<unknown>, above: Path) =>
  result.ok
    ? []
    : result.problems.map((each) => ({ ...each, pointer: pointerOf(above) + each.pointer }));

const notADocument = (json: unknown): Result<never> =>
  fail(problem("type", [], { found: describeValue(json), accepted: "a document or a profile" }));

const wrongVersion = (version: unknown): Result<never> =>
  fail(
    problem("version", ["version"], {
      found: describeValue(version),
      accepted: `${DOCUMENT_VERSION}, or a bare profile; a later version needs a newer program`,
    }),
  );
