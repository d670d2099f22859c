/** What people ask of the board in `npm run bench:board`: the same hundred searches every time. */
import { numbers } from "./numbers.ts";

const random = numbers(6);
const oneOf = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;

const common = ["assistant", "team", "worker", "cleaner", "kitchen"];
const ordinary = [
  "kitchen porter",
  "receptionist",
  "florist",
  "gardening",
  "warehouse picker",
  "driver",
  "care home",
  "shelf stacker",
  "dishwasher",
  "barista",
  "library",
  "admin office",
  "school lunchtime",
  "animals",
  "bakery",
];
const slips = [
  "recieptionist",
  "wharehouse",
  "kichen",
  "gardner",
  "asistant",
  "libary",
  "barrista",
];
const places = [
  "London",
  "Peckham",
  "Leeds",
  "Birmingham",
  "Manchester",
  "Cardiff",
  "Norwich",
  "Truro",
  "Newport",
  "Hexham",
  "Swansea",
  "Bedford",
];
const filters = [
  "easy=noise",
  "easy=noise&easy=stand",
  "change=1",
  "kind=kitchen-and-cafe",
  "kind=animals&kind=gardening-and-outdoors",
  "to=16",
  "pay=14",
  "when=mornings",
  "day=mon&day=tue&day=wed",
  "home=1",
];
const sorts = ["", "", "", "sort=newest", "sort=closing"];

/** Half with a place, a tenth very common words, a seventh with a slip, a third with filters; some on later pages. */
export const queries: readonly string[] = Array.from({ length: 100 }, (_, one) => {
  const words =
    one % 10 === 0
      ? oneOf(common)
      : one % 7 === 3
        ? oneOf(slips)
        : random() < 0.75
          ? oneOf(ordinary)
          : "";
  const near = one % 2 === 1 ? `near=${oneOf(places)}&miles=${oneOf([3, 5, 10, 10, 25])}` : "";
  const filter = random() < 0.33 ? oneOf(filters) : "";
  const page = random() < 0.15 ? "page=2" : "";
  const said = words && `words=${words.replaceAll(" ", "+")}`;
  return [said, near, filter, oneOf(sorts), page].filter(Boolean).join("&");
});
export const isNear = (query: string) => query.includes("near=");
