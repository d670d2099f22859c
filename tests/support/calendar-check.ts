import ICAL from "ical.js";
import nodeIcal from "node-ical";
import { expect } from "vitest";

/** The lines of a calendar as RFC 5545 folds them: no longer than 75 octets, each ended with CR and LF. */
function unfolded(text: string): string[] {
  expect(text.endsWith("\r\n")).toBe(true);
  const raw = text.slice(0, -2).split("\r\n");
  for (const line of raw) {
    expect(line).not.toMatch(/[\r\n]/);
    expect(Buffer.byteLength(line, "utf8"), line).toBeLessThanOrEqual(75);
  }
  return text
    .replace(/\r\n[ \t]/g, "")
    .slice(0, -2)
    .split("\r\n");
}

const required = {
  VCALENDAR: ["PRODID", "VERSION"],
  VEVENT: ["UID", "DTSTAMP"],
  VTIMEZONE: ["TZID"],
  STANDARD: ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"],
  DAYLIGHT: ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"],
} as const;
const onlyOnce = [
  "UID",
  "DTSTAMP",
  "DTSTART",
  "DTEND",
  "SUMMARY",
  "SEQUENCE",
  "STATUS",
  "ORGANIZER",
];
/** What a method asks of each event beside that (RFC 5546, 3.2). */
const ofMethod: Record<string, readonly string[]> = {
  REQUEST: ["ORGANIZER", "ATTENDEE", "DTSTART", "SEQUENCE", "SUMMARY"],
  CANCEL: ["ORGANIZER", "ATTENDEE", "SEQUENCE", "STATUS"],
  PUBLISH: ["DTSTART", "SUMMARY"],
};

/** Every component with the names of its own properties; nesting that does not close fails. */
function components(lines: readonly string[]) {
  const open: { name: string; properties: string[] }[] = [];
  const found: { name: string; properties: string[] }[] = [];
  for (const line of lines) {
    const [, name = "", value = ""] =
      /^([A-Z0-9-]+)(?:;[^:]*(?:"[^"]*"[^:]*)*)?:(.*)$/.exec(line) ?? [];
    expect(name, `“${line}” is no line of a calendar`).not.toBe("");
    if (name === "BEGIN") open.push({ name: value, properties: [] });
    else if (name === "END") {
      const closed = open.pop();
      expect(closed?.name).toBe(value);
      if (closed) found.push(closed);
    } else open.at(-1)?.properties.push(name);
  }
  expect(open).toEqual([]);
  return found;
}

export interface ReadEvent {
  uid: string;
  sequence: number;
  start: string;
  end: string;
}

/** Reads a calendar with two readers of other people's making, holds it against the RFCs, and returns what both read. */
export function checkedCalendar(text: string): { method: string; events: ReadEvent[] } {
  const lines = unfolded(text);
  const all = components(lines);
  const method = /^METHOD:(.+)$/m.exec(lines.join("\n"))?.[1] ?? "";
  for (const { name, properties } of all) {
    for (const property of required[name as keyof typeof required] ?? [])
      expect(properties, `${name} of ${text}`).toContain(property);
    if (name !== "VEVENT") continue;
    for (const property of ofMethod[method] ?? []) expect(properties).toContain(property);
    for (const property of onlyOnce)
      expect(properties.filter((each) => each === property).length).toBeLessThanOrEqual(1);
  }
  const named = [...text.matchAll(/;TZID=([^:;]+)[:;]/g)].map(([, zone]) => zone);
  const defined = [...text.matchAll(/^TZID:(.+?)\r?$/gm)].map(([, zone]) => zone);
  for (const zone of named) expect(defined).toContain(zone);
  return { method, events: readTwice(text) };
}

function readTwice(text: string): ReadEvent[] {
  const root = new ICAL.Component(ICAL.parse(text));
  for (const zone of root.getAllSubcomponents("vtimezone"))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const first = root.getAllSubcomponents("vevent").map((component): ReadEvent => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: Number(component.getFirstPropertyValue("sequence") ?? 0),
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
    };
  });
  const timed = first.filter((_, at) => !/VALUE=DATE:/.test(eventsOf(text)[at] ?? ""));
  const second = Object.values(nodeIcal.sync.parseICS(text)).flatMap((event) =>
    event?.type === "VEVENT" && event.datetype === "date-time"
      ? [{ uid: event.uid, start: event.start.toISOString(), end: event.end?.toISOString() }]
      : [],
  );
  expect(new Set(second)).toEqual(
    new Set(timed.map(({ uid, start, end }) => ({ uid, start, end }))),
  );
  return first;
}

const eventsOf = (text: string) => text.split("BEGIN:VEVENT").slice(1);
