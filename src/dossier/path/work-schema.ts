/** What was made, who was met, and the facts both resumes are drawn from. Nothing here holds a patient's data. */
import { fields, list, oneOf, real, text } from "../schema-parts.ts";
import { day, flag, line, may, slug } from "./path-parts.ts";
import { MADE_WITH, PIECE_TEXTS } from "./terms.ts";

const listOf = <Item extends Parameters<typeof list>[0]>(
  item: Item,
  most: number,
  things: string,
) => list(item, { most, words: `a list of at most ${most} ${things}` });

const result = fields({
  /** What the number counts, in the user's words: "minutes saved a day". */
  what: line(200),
  value: may(real(-1e9, 1e9)),
  unit: may(text(40)),
});

const piece = fields({
  id: slug("a piece of work"),
  title: line(200),
  on: day,
  lane: may(slug("a lane")),
  task: may(slug("a task")),
  /** What the user did, one verb first. */
  did: may(text(400)),
  /** Shared work is said as "contributed to". */
  shared: may(flag),
  link: may(text(500)),
  result: may(result),
  hours: may(real(0, 2000)),
  quote: may(text(600)),
  quoteFrom: may(text(120)),
  /** The one who said it agreed to be quoted. */
  quoteAllowed: may(flag),
  liked: may(flag),
  madeWith: may(oneOf(MADE_WITH)),
  /** What looks like a patient's identifier and is none, as the user said of each; one entry lets one of them in. */
  notPatient: may(
    listOf(fields({ field: oneOf(PIECE_TEXTS), words: line(600) }), 60, "words of no patient"),
  ),
});
export const recordSchema = listOf(piece, 400, "pieces of work");

const person = fields({
  id: slug("a person"),
  name: line(120),
  role: may(text(160)),
  lane: may(slug("a lane")),
  /** The prompts of a message, in the user's words. */
  why: may(text(400)),
  common: may(text(400)),
  ask: may(text(400)),
  message: may(text(2000)),
  sent: may(day),
  replied: may(day),
  call: may(day),
  thanked: may(day),
  followUp: may(day),
  learned: may(text(1000)),
});
export const peopleSchema = listOf(person, 200, "people");

const place = fields({
  role: line(160),
  where: may(text(160)),
  place: may(text(120)),
  from: may(day),
  to: may(day),
  /** Ids of the pieces of work done there. */
  pieces: may(listOf(slug("a piece of work"), 60, "pieces")),
});

const school = fields({
  name: line(160),
  degree: may(text(120)),
  from: may(day),
  to: may(day),
});

const named = fields({ name: line(240), by: may(text(240)), on: may(day), link: may(text(500)) });

export const resumeSchema = fields({
  name: may(line(120)),
  email: may(text(160)),
  phone: may(text(60)),
  place: may(text(120)),
  links: may(listOf(line(300), 6, "links")),
  /** Both halves of the headline: who you are there, and what you do here. */
  clinicalHalf: may(text(120)),
  otherHalf: may(text(120)),
  summary: may(text(600)),
  training: may(listOf(place, 20, "places")),
  work: may(listOf(place, 40, "places")),
  education: may(listOf(school, 12, "schools")),
  skills: may(listOf(line(80), 40, "skills")),
  licenses: may(listOf(named, 40, "licenses and certificates")),
  publications: may(listOf(named, 400, "publications")),
  awards: may(listOf(named, 60, "awards")),
  languages: may(listOf(line(60), 20, "languages")),
});
