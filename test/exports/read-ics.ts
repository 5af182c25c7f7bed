/**
 * A calendar file read by the letter of RFC 5545: lines end in CRLF and hold at most 75 octets, folded
 * ones go on after one space, a file is one calendar. Throws at the first thing that is not so.
 */

export interface IcsEvent {
  readonly uid: string;
  readonly stamp: string;
  readonly start: string;
  readonly end: string | null;
  readonly allDay: boolean;
  readonly summary: string;
  readonly description: string;
  readonly free: boolean;
}

export interface Ics {
  readonly properties: Readonly<Record<string, string>>;
  readonly events: readonly IcsEvent[];
}

interface Line {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

function linesOf(text: string): readonly Line[] {
  if (!text.endsWith("\r\n")) throw new Error("the last line does not end");
  const physical = text.slice(0, -2).split("\r\n");
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error(`a bare line end in ${line}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`${Buffer.byteLength(line)} octets: ${line}`);
    if (line.includes("\ufffd")) throw new Error(`a letter cut in two: ${line}`);
  }
  return physical.join("\r\n").replaceAll("\r\n ", "").split("\r\n").map(lineOf);
}

function lineOf(line: string): Line {
  const [, name, parameters = "", value] =
    /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/s.exec(line) ?? [];
  if (name === undefined || value === undefined) throw new Error(`not a content line: ${line}`);
  return { name, parameters, value };
}

const textOf = (value: string): string =>
  value.replaceAll(/\\([\\;,nN])/g, (_, letter: string) => (/n/i.test(letter) ? "\n" : letter));

const instant = /^\d{8}T\d{6}Z$/;
const day = /^\d{8}$/;

function eventOf(lines: readonly Line[]): IcsEvent {
  const one = (name: string): Line | null => {
    const found = lines.filter((line) => line.name === name);
    if (found.length > 1) throw new Error(`${name} twice`);
    return found[0] ?? null;
  };
  const need = (name: string): Line => one(name) ?? fail(`an event without ${name}`);
  const start = need("DTSTART");
  const allDay = start.parameters === ";VALUE=DATE";
  if (!(allDay ? day : instant).test(start.value)) fail(`not a start: ${start.value}`);
  if (!instant.test(need("DTSTAMP").value)) fail("a stamp that is no instant");
  return {
    uid: need("UID").value,
    stamp: need("DTSTAMP").value,
    start: start.value,
    end: one("DTEND")?.value ?? null,
    allDay,
    summary: textOf(need("SUMMARY").value),
    description: textOf(need("DESCRIPTION").value),
    free: one("TRANSP")?.value === "TRANSPARENT",
  };
}

function fail(why: string): never {
  throw new Error(why);
}

export function readIcs(text: string): Ics {
  const lines = [...linesOf(text)];
  const [first, last] = [lines.shift(), lines.pop()];
  if (first?.name !== "BEGIN" || first.value !== "VCALENDAR") fail("no calendar begins");
  if (last?.name !== "END" || last.value !== "VCALENDAR") fail("no calendar ends");
  const properties: Record<string, string> = {};
  const events: IcsEvent[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line?.name !== "BEGIN") {
      if (line) properties[line.name] = textOf(line.value);
      continue;
    }
    const end = lines.findIndex((other, i) => i > at && other.name === "END");
    if (line.value !== "VEVENT" || lines[end]?.value !== "VEVENT")
      fail("something else than events");
    events.push(eventOf(lines.slice(at + 1, end)));
    at = end;
  }
  return { properties, events };
}
