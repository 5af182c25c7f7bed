/** The parts of a calendar file: its zone, its own definitions of zones, its events. Any text is read; none throws. */
import { type ContentLine, contentLines, plainText } from "./content-lines.ts";
import type { Skipped } from "./report.ts";
import { skip } from "./skip.ts";

/** The properties of a component by name, in order; those of what is nested in it are not among them. */
export interface Component {
  readonly line: number;
  readonly type: string;
  readonly props: ReadonlyMap<string, readonly ContentLine[]>;
  readonly inner: readonly Component[];
}

export interface CalendarParts {
  /** What the calendar says of itself: X-WR-TIMEZONE. */
  readonly zone: string | null;
  readonly zones: readonly Component[];
  readonly events: readonly Component[];
  readonly skipped: readonly Skipped[];
  /** The line of an event that is never closed. */
  readonly open: number | null;
}

interface Building {
  readonly line: number;
  readonly type: string;
  readonly props: Map<string, ContentLine[]>;
  readonly inner: Building[];
}

const KNOWN = new Set(["VCALENDAR", "VTIMEZONE", "VEVENT"]);

export function calendarParts(text: string): CalendarParts {
  const reading = new Reading();
  for (const line of contentLines(text)) {
    if ("stray" in line) reading.skipped.push(skip(line.line, line.stray, "stray-line"));
    else reading.take(line);
  }
  const open = reading.openEvent();
  reading.closeAll();
  const { zone, zones, events, skipped } = reading;
  return { zone, zones, events, skipped, open };
}

class Reading {
  zone: string | null = null;
  readonly zones: Building[] = [];
  readonly events: Building[] = [];
  readonly skipped: Skipped[] = [];
  #stack: Building[] = [];

  take(line: ContentLine): void {
    const type = line.value.trim().toUpperCase();
    if (line.name === "BEGIN") this.#begin(line.line, type);
    else if (line.name === "END") this.#end(type);
    else this.#property(line);
  }

  openEvent(): number | null {
    return this.#stack.find(({ type }) => type === "VEVENT")?.line ?? null;
  }

  closeAll(): void {
    while (this.#stack.length > 0) this.#close();
  }

  /** An event or a zone inside an event means that the one before was never closed. */
  #begin(line: number, type: string): void {
    const outer = this.#stack.findIndex((each) => each.type === "VEVENT");
    if (outer >= 0 && KNOWN.has(type)) while (this.#stack.length > outer) this.#close();
    this.#stack.push({ line, type, props: new Map(), inner: [] });
  }

  #end(type: string): void {
    if (!this.#stack.some((each) => each.type === type)) return;
    while (this.#stack.at(-1)?.type !== type) this.#close();
    this.#close();
  }

  #close(): void {
    const closed = this.#stack.pop();
    if (!closed) return;
    if (closed.type === "VEVENT") this.events.push(closed);
    else if (closed.type === "VTIMEZONE") this.zones.push(closed);
    else if (/^V(TODO|JOURNAL|FREEBUSY)$/.test(closed.type)) this.#notEvent(closed);
    else this.#stack.at(-1)?.inner.push(closed);
  }

  #notEvent({ line, type, props }: Building): void {
    const text = props.get("SUMMARY")?.[0]?.value;
    this.skipped.push(skip(line, text === undefined ? type : plainText(text), "not-an-event"));
  }

  #property(line: ContentLine): void {
    if (line.name === "X-WR-TIMEZONE") this.zone ??= plainText(line.value).trim() || null;
    const props = this.#stack.at(-1)?.props;
    const same = props?.get(line.name);
    if (same) same.push(line);
    else props?.set(line.name, [line]);
  }
}

export const propOf = (component: Component, name: string): string | null =>
  component.props.get(name)?.[0]?.value ?? null;
