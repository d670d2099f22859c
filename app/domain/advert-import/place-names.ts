import { placeLines } from "#db/reference/places.ts";

/** Counties, regions and other names that adverts use and that are no towns. */
const wider =
  "west yorkshire,south yorkshire,north yorkshire,east yorkshire,yorkshire,lancashire,greater manchester,merseyside,cheshire,cumbria,west cumbria,tyne and wear,county durham,northumberland,west midlands,east midlands,midlands,nottinghamshire,derbyshire,leicestershire,lincolnshire,norfolk,suffolk,essex,kent,surrey,east sussex,west sussex,sussex,hampshire,berkshire,oxfordshire,buckinghamshire,hertfordshire,bedfordshire,cambridgeshire,northamptonshire,warwickshire,worcestershire,herefordshire,shropshire,staffordshire,gloucestershire,wiltshire,somerset,dorset,devon,cornwall,rutland,isle of wight,greater london,central london,north london,south london,east london,west london,london,belfast,northern ireland,scotland,wales,england,united kingdom,great britain,uk,gb,newcastle,hull,stoke,north west,north east,south west,south east,nationwide,remote,hybrid,home-based,home based,gwent,dyfed,powys,gwynedd,clwyd,mid glamorgan,south wales,north wales,mid wales,west wales,lanarkshire,ayrshire,fife,highlands,dublin";

const known = new Set([
  ...placeLines
    .trim()
    .split("\n")
    .flatMap((line) => line.split("|").slice(1, 3))
    .map((name) => name.toLowerCase().replace(/[’']/g, "'")),
  ...wider.split(","),
]);

export const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?(?:\s?\d[A-Z]{2})?\b/;
export const fullPostcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/;
const road =
  /\b(?:street|road|lane|avenue|way|square|close|drive|court|quay|crescent|terrace|walk|gardens|parade|st|rd|ave|(?:business|retail|science|trading|industrial) (?:park|estate))$|^(?:unit|suite|block|floor|plot) [\dA-Z]+\b/i;
const numbered = /^\d+[a-z]?,? \p{Lu}\p{Ll}+/u;
const isRoad = (words: string): boolean =>
  !/ (?:&|and) /.test(words) && (road.test(words) || numbered.test(words));

/** Whether the words are a part of an address: a street, an estate or a unit in one. */
export const isAddress = (words: string): boolean =>
  words.length <= 60 && /^[\p{Lu}\d]/u.test(words) && isRoad(words.trim());

const isKnown = (words: string): boolean =>
  known.has(words.trim().toLowerCase().replace(/[’']/g, "'"));

/** Whether the words name a place and nothing else: parts that we know, with postcodes and streets. */
export function isPlace(text: string): boolean {
  const words = text.trim().replace(/[.]$/, "");
  if (words.length > 100 || words.length < 2 || /[£?!:]/.test(words)) return false;
  const parts = words
    .replace(/\((?:hybrid|remote|on-?site|home)[^)]*\)/i, "")
    .split(/\s*(?:,|\||\/|·|•|\s[-–]\s|\sor\s)\s*/)
    .map((part) => part.replace(postcode, "").trim())
    .filter((part) => part !== "");
  if (parts.length === 0) return postcode.test(words);
  // "Reading" and "Deal" are words as well as towns: a place begins with a capital.
  const isNamed = (part: string) =>
    /^[\p{Lu}\d]|^(?:home|remote)/iu.test(part) &&
    /^(?:(?!\p{Ll})|(?:fully )?(?:remote|home|hybrid))/u.test(part) &&
    isKnown(
      part
        .replace(/^(?:near|central|greater|fully|city of|royal borough of) /i, "")
        .replace(/ (?:city centre|town centre|area)$/i, ""),
    );
  return parts.some(isNamed) && parts.every((part) => isNamed(part) || isRoad(part));
}

const capital = "(?:St\\.|\\p{Lu}[\\p{L}'’-]*(?![\\p{L}\\d]))";
/** What may be a place after "in": words with capitals, the small words within names, a postcode. */
export const placeShape = `(?:\\d{1,4}[A-Za-z]? )?${capital}(?:(?:[- ](?:upon|on|under|in|le|the|of|by|and|next|super))*[ -]${capital})*(?:, ${capital}(?:(?: (?:upon|on|of|and|the))* ${capital})*)*(?:,? [A-Z]{1,2}\\d[A-Z\\d]?(?: ?\\d[A-Z]{2})?)?`;

/** Of words that begin with a place, as far as they name it. What goes on with a capital names something else. */
export function placeAtStart(words: string): string | null {
  const parts = words.split(/(?=,? )/);
  for (let count = parts.length; count > 0; count -= 1) {
    const beginning = parts.slice(0, count).join("").replace(/[,.]$/, "");
    const rest = parts.slice(count).join("");
    if (!isPlace(beginning)) continue;
    const more =
      /^ (?:Docks|Quays?|Marina|Harbour|Airport|Station|Beach|Seafront|Town Centre|City Centre|Hospital|Library|Leisure Centre|Town Hall|Civic Centre|Depot|Store|Campus)\b/.exec(
        rest,
      );
    if (more) return beginning + more[0];
    return /^ \p{Lu}/u.test(rest) ? null : beginning;
  }
  return null;
}
