/** JSON as pages have it: with comments of HTML around it, commas too many and line ends inside of strings. */
type Json = unknown;

/** A value nested deeper is left out: JSON.parse itself takes any depth, what reads it afterwards need not. */
const deepest = 200;

export function lenientJson(text: string): Json {
  const body = text
    .replace(/^\uFEFF/, "")
    .replace(/^\s*(?:\/\/\s*)?<!--(?:\/\/)?|(?:\/\/\s*)?-->\s*$/g, "")
    .replace(
      /^\s*(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?|(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?\s*$/g,
      "",
    )
    .trim()
    .replace(/;$/, "");
  if (isTooDeep(body)) return undefined;
  for (const attempt of [body, repaired(body)])
    try {
      return JSON.parse(attempt);
    } catch {
      // The repaired text is next, or nothing can be read.
    }
  return undefined;
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const one = text[at];
    if (one === "\\" && inString) at += 1;
    else if (one === '"') inString = !inString;
    else if (!inString && (one === "{" || one === "[")) {
      depth += 1;
      if (depth > deepest) return true;
    } else if (!inString && (one === "}" || one === "]")) depth -= 1;
  }
  return false;
}

const escapes: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** Escapes what strings may not hold, and takes out comments and commas before a closing bracket. One pass. */
function repaired(text: string): string {
  const out: string[] = [];
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const one = text[at] as string;
    if (inString) {
      if (one === "\\") {
        const next = text[at + 1] ?? "";
        // "\'" and the like are no escapes of JSON.
        out.push(/["\\/bfnrtu]/.test(next) ? one + next : (escapes[next] ?? next));
        at += 1;
      } else if (one === '"' && !endsString(text, at)) out.push('\\"');
      else {
        if (one === '"') inString = false;
        out.push(one < " " ? (escapes[one] ?? " ") : one);
      }
    } else if (one === '"') {
      inString = true;
      out.push(one);
    } else if (one === "/" && text[at + 1] === "*") {
      const end = text.indexOf("*/", at + 2);
      at = end < 0 ? text.length : end + 1;
    } else if (one === "/" && text[at + 1] === "/") {
      const end = text.indexOf("\n", at);
      at = end < 0 ? text.length : end;
    } else if (one === ",") {
      let next = at + 1;
      while (/\s|,/.test(text[next] ?? "x")) next += 1;
      if (!/[}\]]/.test(text[next] ?? "}")) out.push(one);
      at = next - 1;
    } else out.push(one);
  }
  return out.join("");
}

/** A quotation mark ends a string where what follows goes on with the JSON: others stand in the words. */
function endsString(text: string, at: number): boolean {
  let next = at + 1;
  while (/\s/.test(text[next] ?? "x")) next += 1;
  const follows = text[next];
  if (follows === undefined || follows === "}" || follows === "]" || follows === ":") return true;
  if (follows !== ",") return false;
  next += 1;
  while (/[\s,]/.test(text[next] ?? "x")) next += 1;
  return /["{[\]}\dtfn-]/.test(text[next] ?? "}");
}

/** A member of an object that it has itself: nothing of what all objects inherit. */
export function member(node: unknown, name: string): unknown {
  return typeof node === "object" && node !== null && Object.hasOwn(node, name)
    ? (node as Record<string, unknown>)[name]
    : undefined;
}

export const asList = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

const isPosting = (node: unknown): boolean =>
  asList(member(node, "@type") ?? member(node, "type")).some(
    (type) => typeof type === "string" && /(?:^|[/:])JobPosting$/i.test(type.trim()),
  );

/** Every JobPosting in a value, wherever it stands, in the order of the source; at most so many and one. */
export function postingsIn(json: Json, most: number): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  const named = new Map<string, unknown>();
  const waiting: Json[] = [json];
  while (waiting.length > 0 && found.length <= most) {
    const node = waiting.pop();
    if (typeof node !== "object" || node === null) continue;
    const id = member(node, "@id");
    if (typeof id === "string" && Object.keys(node).length > 1) named.set(id, node);
    if (isPosting(node)) found.push(node as Record<string, unknown>);
    else for (const child of Object.values(node).reverse()) waiting.push(child);
  }
  return found.map((posting) => withNamed(posting, named));
}

/** A graph tells the organisation and the place once, and names them elsewhere by their "@id". */
function withNamed(
  posting: Record<string, unknown>,
  named: ReadonlyMap<string, unknown>,
): Record<string, unknown> {
  const told = ["hiringOrganization", "jobLocation", "baseSalary"].flatMap((name) => {
    const id = member(asList(member(posting, name))[0], "@id");
    const meant = typeof id === "string" ? named.get(id) : undefined;
    return meant === undefined ? [] : [[name, meant] as const];
  });
  return told.length === 0 ? posting : { ...posting, ...Object.fromEntries(told) };
}
