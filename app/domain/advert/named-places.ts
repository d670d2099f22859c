/** Towns and villages of the gazetteer, as an advert names them. */
import { placeLines } from "#db/reference/places.ts";

/** Names that are more often something else at the head of a line or after "in". */
const otherThings = new Set(
  "Street,Battle,March,Bath,Rugby,Ware,Sale,Wells,Deal,Hook,Poole,Nelson,Hope,Ash,Rush,Over,Eye,Stone,Friend,Hospital,Reading,Send,Wing,Need,Beer,Chapel,Coal,Cook,Bank,Park,Hill,Field,Fleet,Flint,Gates,Mold,Rainbow,Holt,Welcome,Star,Bridge,Church,Castle,Green,Cross,Hall,Lane,Mill,Moor,School,Station,Water,Well,Wood,Barking,Crook,Diss,Downs,Early,Ford,Hale,Hythe,Lee,Looe,Ramsey,Rye,Sandwich,Settle,Stanley,Tring,Wick,Yate,Ings,Bow,Oval,Bacon,Birch,Bishop,Black,Brand,Broom,Chance,Cole,Cold,Dean,Dent,Drum,Earl,Grain,Grange,Heath,Herne,Horse,House,Lodge,Lower,Manor,Marsh,Middle,New,Old,Pool,Port,Queen,Rock,Rose,Royal,Ruby,Shore,Shop,Summer,Upper,Wall,White,York Road".split(
    ",",
  ),
);
const names = new Set(
  placeLines
    .split("\n")
    .flatMap((line) => line.split("|").slice(1, 3))
    .concat("Midlands", "East Anglia", "Home Counties", "Yorkshire", "Wales", "Scotland", "Sussex")
    .filter((name) => name.length > 2),
);
/** Said after "in" or "at", even these are places. */
const before =
  /(?:\b(?:in|at|near|around|across|from|outside|of|for|to|serving|covering|within|central|Central|North|South|East|West|north|south|east|west)|[-–—,|(/:•·]|^|\n) ?$/;
const strictlyBefore =
  /\b(?:[Ii]n|[Nn]ear|[Aa]round|[Cc]entral|based in|outside)(?: the| central)? $/;

export const isAPlace = (name: string): boolean => names.has(name);

export function namesPlaceAmong(text: string): boolean {
  for (const match of text.matchAll(
    /(?<![\p{L}'’])\p{Lu}\p{L}+(?:[ -](?:upon|on|under|le|in|the|of|by|St\.?|\p{Lu}\p{L}+)){0,3}/gu,
  )) {
    const words = match[0].split(/(?=[ -])/);
    const lead = text.slice(Math.max(0, match.index - 14), match.index);
    for (let from = 0; from < words.length; from += 1) {
      for (let to = words.length; to > from; to -= 1) {
        const name = titled(words.slice(from, to).join("").trim());
        if (!names.has(name)) continue;
        const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 2);
        const clearly =
          strictlyBefore.test(lead) || (/[|–—,-] $/.test(lead) && /^(?:[\n,.;)]| \||$)/.test(rest));
        if (otherThings.has(name) ? from === 0 && clearly : from > 0 || before.test(lead))
          return true;
      }
    }
  }
  return false;
}

/** "LEEDS" as "Leeds". */
const titled = (words: string) =>
  /\p{Ll}/u.test(words)
    ? words
    : words.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
