/** Both resumes, part by part, from one log: what stands where before anybody measures a page. */
import type { PathDocument, Resume } from "#dossier/path/path-document.ts";
import { pointerOf } from "#dossier/pointer.ts";
import { resumeFacts } from "#facts/path/resume.ts";
import { bulletsOf, byPriority, onOneLine, type Placed, placedPieces } from "./resume-bullets.ts";
import type {
  Bullet,
  Draft,
  Entry,
  Line,
  ResumeKind,
  Section,
  SectionId,
} from "./resume-schema.ts";
import { bothHalves, dayText, monthYear, spanText } from "./resume-words.ts";

type Role = NonNullable<Resume["work"]>[number];
type School = NonNullable<Resume["education"]>[number];
type Named = NonNullable<Resume["licenses"]>[number];

/** A role with its place in the document. */
interface PlacedRole {
  readonly role: Role;
  readonly at: string;
}

/** The clinical one says nothing of the other half: the program reads it. */
export function draftOf(document: PathDocument, kind: ResumeKind, today: string): Draft {
  const { resume = {} } = document;
  return {
    kind,
    name: wordsOf(resume.name),
    contacts: contacts(resume),
    headline: kind === "short" ? wholeHeadline(resume) : firstHalf(resume),
    summary: kind === "short" ? claim("/resume/summary", resume.summary) : null,
    sections: sectionsOf(document, kind, today).filter(({ entries }) => entries.length > 0),
  };
}

const wordsOf = (text: string | undefined): string | null => {
  const words = onOneLine(text ?? "");
  return words === "" ? null : words;
};

const own = (at: string, text: string | undefined): readonly Line[] => {
  const words = wordsOf(text);
  return words === null ? [] : [{ at, text: words, proof: [at] }];
};

const contacts = ({ email, phone, place, links = [] }: Resume): Line[] => [
  ...own("/resume/place", place),
  ...own("/resume/email", email),
  ...own("/resume/phone", phone),
  ...links.flatMap((link, i) => own(pointerOf(["resume", "links", i]), link)),
];

/** Where a number in the user's own praise has to stand: the log, or the year of training. */
const CLAIMS = ["/record", "/sheet/pgy"];

function claim(at: string, text: string | undefined): Line | null {
  const words = wordsOf(text);
  return words === null ? null : { at, text: words, proof: CLAIMS };
}

const firstHalf = ({ clinicalHalf }: Resume): Line | null =>
  claim("/resume/clinicalHalf", clinicalHalf);

/** Both halves where both are there, else the one that is. */
export function wholeHeadline(resume: Resume): Line | null {
  const [first, second] = [wordsOf(resume.clinicalHalf), wordsOf(resume.otherHalf)];
  if (first === null || second === null)
    return firstHalf(resume) ?? claim("/resume/otherHalf", resume.otherHalf);
  return { at: "/resume/clinicalHalf", text: bothHalves(first, second), proof: CLAIMS };
}

const ORDERS: Readonly<Record<ResumeKind, readonly SectionId[]>> = {
  normal: [
    "training",
    "education",
    "licenses",
    "work",
    "projects",
    "publications",
    "awards",
    "skills",
    "languages",
  ],
  short: [
    "projects",
    "experience",
    "skills",
    "education",
    "licenses",
    "awards",
    "publications",
    "languages",
  ],
};

const INLINE: ReadonlySet<SectionId> = new Set(["skills", "languages"]);

function sectionsOf(document: PathDocument, kind: ResumeKind, today: string): Section[] {
  const { resume = {} } = document;
  const [training, work] = [placedRoles(resume, "training"), placedRoles(resume, "work")];
  const roles = (placed: readonly PlacedRole[]) => roleEntries(document, placed, today);
  const entries: Readonly<Record<SectionId, () => Entry[]>> = {
    training: () => roles(training),
    work: () => roles(work),
    experience: () => roles([...work, ...training]),
    projects: () => projects(document),
    education: () => schools(resume, today),
    licenses: () => named(resume, "licenses"),
    publications: () => named(resume, "publications"),
    awards: () => named(resume, "awards"),
    skills: () => names(resume, "skills"),
    languages: () => names(resume, "languages"),
  };
  return ORDERS[kind].map((id) => ({ id, inline: INLINE.has(id), entries: entries[id]() }));
}

const placedRoles = (resume: Resume, list: "training" | "work"): readonly PlacedRole[] =>
  (resume[list] ?? []).map((role, i) => ({ role, at: pointerOf(["resume", list, i]) }));

const newestFirst = <Item>(items: readonly Item[], day: (item: Item) => string | undefined) =>
  items.toSorted((a, b) => compare(day(b) ?? "", day(a) ?? ""));
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const entryOf = (at: string, title: string, rest: Partial<Entry> = {}): Entry => ({
  ...{ at, title: onOneLine(title), where: null, when: null, link: null, bullets: [] },
  ...rest,
});

const joined = (parts: readonly (string | undefined)[]): string | null =>
  wordsOf(parts.flatMap((part) => wordsOf(part) ?? []).join(", "));

const roleEntries = (
  document: PathDocument,
  placed: readonly PlacedRole[],
  today: string,
): Entry[] =>
  newestFirst(placed, ({ role }) => role.from).map(({ role, at }) =>
    entryOf(at, role.role, {
      where: joined([role.where, role.place]),
      when: spanText(role, today),
      bullets: bulletsIn(document, piecesOf(document, at)),
    }),
  );

/** A piece stands under the first role that names it, and nowhere else. */
export function piecesOf(document: PathDocument, role: string): readonly Placed[] {
  const owners = ownersOf(document);
  return placedPieces(document).filter(({ piece }) => owners.get(piece.id) === role);
}

function ownersOf({ resume = {} }: PathDocument): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const { role, at } of [...placedRoles(resume, "work"), ...placedRoles(resume, "training")])
    for (const id of role.pieces ?? []) if (!owners.has(id)) owners.set(id, at);
  return owners;
}

/** The first lines of work, each with the quote about it. */
function bulletsIn(document: PathDocument, placed: readonly Placed[]): Bullet[] {
  const all = placed.flatMap((each) => bulletsOf(document, each)).toSorted(byPriority);
  const work = all.filter(({ kind }) => kind === "work").slice(0, resumeFacts().bullets.most);
  const quotes = (piece: string) => all.filter((b) => b.kind === "quote" && b.piece === piece);
  return work.flatMap((bullet) => [bullet, ...quotes(bullet.piece)]);
}

/** Work of no role; a piece with nothing to say of it stays in the log. */
function projects(document: PathDocument): Entry[] {
  const owners = ownersOf(document);
  const free = placedPieces(document).filter(({ piece }) => !owners.has(piece.id));
  return newestFirst(free, ({ piece }) => piece.on).flatMap((placed) => {
    const { piece, at } = placed;
    const bullets = bulletsIn(document, [placed]);
    const rest = { when: monthYear(piece.on), link: wordsOf(piece.link), bullets };
    return bullets.length === 0 ? [] : [entryOf(at, piece.title, rest)];
  });
}

/** The day a degree was given is a day, not the end of something. */
const schoolText = (school: School, today: string): string | null =>
  school.from === undefined && school.to !== undefined
    ? dayText(school.to, today)
    : spanText(school, today);

const schools = ({ education = [] }: Resume, today: string): Entry[] =>
  newestFirst(
    education.map((school, i) => ({ school, at: pointerOf(["resume", "education", i]) })),
    ({ school }) => school.to ?? school.from,
  ).map(({ school, at }) =>
    entryOf(at, joined([school.degree, school.name]) ?? "", { when: schoolText(school, today) }),
  );

const named = (resume: Resume, list: "licenses" | "publications" | "awards"): Entry[] =>
  newestFirst(
    (resume[list] ?? []).map((each, i) => ({ each, at: pointerOf(["resume", list, i]) })),
    ({ each }) => each.on,
  ).map(({ each, at }) => namedEntry(each, at));

const namedEntry = ({ name, by, on, link }: Named, at: string): Entry =>
  entryOf(at, name, {
    where: wordsOf(by),
    when: on === undefined ? null : monthYear(on),
    link: wordsOf(link),
  });

const names = (resume: Resume, list: "skills" | "languages"): Entry[] =>
  (resume[list] ?? []).map((name, i) => entryOf(pointerOf(["resume", list, i]), name));
