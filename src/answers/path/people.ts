/** People who do the work: a message for each, what is next with whom, and the calls held. No rate of reply is given. */
import { dayAfter } from "#core/calendar.ts";
import { ok, type Result } from "#core/result.ts";
import type { PathDocument, Person } from "#dossier/path/path-document.ts";
import { peopleTable } from "#facts/path/people.ts";
import { messageTo, missingPrompts, notesTo, said } from "./outreach.ts";
import type { PeopleAnswer, PersonTold } from "./people-schema.ts";
import { told } from "./ruled.ts";

export function peopleAnswer(
  document: PathDocument,
  { today }: { readonly today: string },
): Result<PeopleAnswer> {
  const { message, note } = peopleTable();
  const sender = said(document.resume?.name);
  const given = document.people ?? [];
  return ok({
    today,
    people: given.map((person, place) => personTold(person, { place, sender, today })),
    calls: callsOf(given, today),
    calendar: given
      .flatMap((person) => daysWith(person, today))
      .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    limits: { words: message.words, note: note.characters, shortNote: note.freeCharacters },
    facts: factsOf(today),
  });
}

interface Asked {
  readonly place: number;
  readonly sender: string | null;
  readonly today: string;
}

function personTold(person: Person, { place, sender, today }: Asked): PersonTold {
  const message = messageTo(person, sender);
  return {
    id: person.id,
    name: person.name,
    role: person.role ?? null,
    message,
    notes: notesTo(person),
    missing: missingPrompts(person, place, sender),
    next: nextWith(person, message, today),
  };
}

type Next = PersonTold["next"];

/** From the last that happened backwards; what is noted for a later day has not happened. */
function nextWith(person: Person, message: PersonTold["message"], today: string): Next {
  const { sent, replied, call, thanked } = person;
  if (happened(thanked, today)) return act("done");
  if (call !== undefined && happened(call, today)) return act("thank", dayAfter(call, 1), today);
  if (call !== undefined) return act("call", call, today);
  if (happened(replied, today)) return act("set_call");
  if (sent !== undefined && happened(sent, today)) return afterSending(person, sent, today);
  if (message === null) return act("write");
  return act(message.over > 0 ? "shorten" : "send");
}

const act = (name: Next["act"], on: string | null = null, today = ""): Next => ({
  act: name,
  on,
  late: on !== null && on < today,
});

/** Once, and then it rests. */
function afterSending({ followUp }: Person, sent: string, today: string): Next {
  if (happened(followUp, today)) return act("wait");
  return act("follow_up", followUp ?? dayAfter(sent, peopleTable().followUpDays.days), today);
}

const happened = (day: string | undefined, today: string): boolean =>
  day !== undefined && day <= today;

function callsOf(people: readonly Person[], today: string): PeopleAnswer["calls"] {
  const count = (step: "call" | "sent" | "replied"): number =>
    people.filter((person) => happened(person[step], today)).length;
  return {
    held: count("call"),
    of: peopleTable().calls.count,
    sent: count("sent"),
    replied: count("replied"),
  };
}

/** What is next and has a day, from today on: what is late is an act, and no entry. */
function daysWith(person: Person, today: string): PeopleAnswer["calendar"] {
  const { act: what, on } = nextWith(person, null, today);
  if (on === null || on < today) return [];
  return what === "call" || what === "follow_up" || what === "thank"
    ? [{ on, what, person: person.id }]
    : [];
}

function factsOf(today: string): PeopleAnswer["facts"] {
  const { message, note, call, thanks, followUp, followUpDays, calls } = peopleTable();
  const named = { message, note, call, thanks, "follow-up": followUp, days: followUpDays, calls };
  return Object.entries(named).map(([id, fact]) => told({ id, ...fact }, today));
}
