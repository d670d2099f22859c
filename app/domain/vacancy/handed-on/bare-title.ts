/** What stands between the parts of a title: brackets, bars, and dashes with room around them. */
const between = /\s+[-–—]\s+|\s*[|()[\]]\s*/;
const pay =
  /£|\b(per|an|a|p\/?)\s?(hour|hr|week|month|year|annum|a|h)\b|\b\d+(\.\d+)?\s?(ph|pa|k)\b/i;

/**
 * A title without pay, place or the employer's name: search engines set those beside it and refuse them in it. Only whole
 * parts go, never the first: "Cook (Hackney)" is a cook, "Hackney carriage driver" stays.
 */
export function bareTitle(title: string, names: readonly (string | null)[]): string {
  const known = new Set(names.flatMap((name) => (name ? [name.trim().toLowerCase()] : [])));
  const [first = "", ...rest] = title.split(between);
  const kept = rest.filter(
    (part) => part !== "" && !pay.test(part) && !known.has(part.trim().toLowerCase()),
  );
  // As it was typed where nothing goes: a bracket may be part of what the job is.
  if (kept.length === rest.filter((part) => part !== "").length) return title;
  return [first.trim(), ...kept].filter(Boolean).join(" – ") || title;
}
