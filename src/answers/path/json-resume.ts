/** A draft as a document of jsonresume.org, version 1.2.1: the same lines, with the days they were given. */
import type { PathDocument, Resume } from "#dossier/path/path-document.ts";
import type { Bullet, Draft, Entry, SectionId } from "./resume-schema.ts";

type Json = Readonly<Record<string, unknown>>;

/** Fields that nobody gave are not in it; neither is a day on which it was made. */
export function jsonResume({ resume = {} }: PathDocument, draft: Draft): Json {
  const of = (...ids: readonly SectionId[]) =>
    draft.sections.filter(({ id }) => ids.includes(id)).flatMap(({ entries }) => entries);
  const entries = of("experience", "work", "training");
  return given({
    basics: basics(resume, draft),
    work: entries.map((entry) => work(resume, entry)),
    education: of("education").map((entry) => education(resume, entry)),
    projects: of("projects").map(project),
    certificates: of("licenses").map((entry) => issued(resume.licenses, entry, CERTIFICATE)),
    publications: of("publications").map((entry) =>
      issued(resume.publications, entry, PUBLICATION),
    ),
    awards: of("awards").map((entry) => issued(resume.awards, entry, AWARD)),
    skills: of("skills").map(({ title }) => ({ name: title })),
    languages: of("languages").map(({ title }) => ({ language: title })),
  });
}

/** Without what is not known and without empty lists. */
const given = (fields: Json): Json =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );

function basics({ email, phone, place, links = [] }: Resume, draft: Draft): Json {
  return given({
    name: draft.name,
    label: draft.headline?.text,
    email: EMAIL.test(filled(email) ?? "") ? filled(email) : undefined,
    phone: filled(phone),
    summary: draft.summary?.text,
    location: filled(place) === undefined ? undefined : { address: filled(place) },
    profiles: links.flatMap((link) => {
      const url = addressOf(link);
      return url === undefined ? [] : [{ url }];
    }),
  });
}

const EMAIL = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/;

const filled = (text: string | undefined | null): string | undefined =>
  (text ?? "").trim() === "" ? undefined : text?.trim();

/** "example.org/me" is an address too; what is none has no place in a field for addresses. */
function addressOf(link: string | null | undefined): string | undefined {
  const text = filled(link);
  if (text === undefined || /\s/.test(text)) return undefined;
  const whole = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return /^https?:\/\/[\w-]+(\.[\w-]+)+(:\d+)?(\/[!-~]*)?$/i.test(whole) ? whole : undefined;
}

const placeIn = <Item>(list: readonly Item[] | undefined, { at }: Entry): Item | undefined =>
  list?.[Number(at.split("/").at(-1))];

function work(resume: Resume, entry: Entry): Json {
  const list = entry.at.startsWith("/resume/work/") ? resume.work : resume.training;
  const role = placeIn(list, entry);
  return given({
    name: filled(role?.where),
    position: entry.title,
    location: filled(role?.place),
    startDate: role?.from,
    endDate: role?.to,
    highlights: highlights(entry.bullets),
  });
}

const highlights = (bullets: readonly Bullet[]): string[] => bullets.map(({ text }) => text);

function education(resume: Resume, entry: Entry): Json {
  const school = placeIn(resume.education, entry);
  return given({
    institution: filled(school?.name),
    studyType: filled(school?.degree),
    startDate: school?.from,
    endDate: school?.to,
  });
}

const project = ({ title, link, bullets }: Entry): Json =>
  given({ name: title, url: addressOf(link), highlights: highlights(bullets) });

interface Names {
  readonly name: string;
  readonly by: string;
  readonly on: string;
  readonly link?: string;
}
const CERTIFICATE: Names = { name: "name", by: "issuer", on: "date", link: "url" };
const PUBLICATION: Names = { name: "name", by: "publisher", on: "releaseDate", link: "url" };
const AWARD: Names = { name: "title", by: "awarder", on: "date" };

function issued(list: Resume["licenses"], entry: Entry, names: Names): Json {
  return given({
    [names.name]: entry.title,
    [names.by]: entry.where,
    [names.on]: placeIn(list, entry)?.on,
    ...(names.link === undefined ? {} : { [names.link]: addressOf(entry.link) }),
  });
}
