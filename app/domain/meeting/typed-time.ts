/** A time as people write it, "2pm", "14:30", "9.15 am", "midday", as HH:MM; null when it is none. Pure. */
export function readTypedTime(typed: string): string | null {
  const text = typed.trim().toLowerCase().replace(/\s+/g, " ");
  if (text === "midday" || text === "noon" || text === "12 noon") return "12:00";
  const read = /^(\d{1,2})(?:[:.](\d{2}))? ?(am|pm|a\.m\.|p\.m\.)?$/.exec(text);
  if (!read) return null;
  const [, hour = "", minute = "00", half] = read;
  const hours = Number(hour);
  const minutes = Number(minute);
  if (minutes > 59) return null;
  if (!half) {
    // "3" alone may be the morning or the afternoon. From 7 to 12 people mean the hour they write.
    if (read[2] === undefined && hours < 7) return null;
    return hours > 23 ? null : written(hours, minutes);
  }
  if (hours < 1 || hours > 12) return null;
  return written((hours % 12) + (half.startsWith("p") ? 12 : 0), minutes);
}

const written = (hours: number, minutes: number) =>
  `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
