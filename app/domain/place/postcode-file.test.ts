import { describe, expect, test } from "vitest";
import { fromNationalGrid } from "./national-grid.ts";
import { distanceKm } from "./place.ts";
import { type PostcodeFile, postcodeFile } from "./postcode-file.ts";

const peckham = { postcode: "SE155AA", latitude: 51.47403, longitude: -0.06969 };
const readLine = (file: PostcodeFile, line: string) => {
  if (file.kind !== "directory" && file.kind !== "codePoint") throw new Error(file.kind);
  return file.read(line);
};

/** The columns as each issue named them, in the same order as the line below. */
const line =
  '"SE155AA","SE15 5AA","SE15 5AA","198001","","E99999999","E09000028",51.47403,-0.06969';
const vintages = {
  "ONSPD to 2024": "pcd,pcd2,pcds,dointr,doterm,oscty,oslaua,lat,long",
  "ONSPD from 2025": "pcd7,pcd8,pcds,dointr,doterm,cty25cd,lad25cd,lat,long",
  NSPL: "pcd,pcd2,pcds,dointr,doterm,cty,laua,lat,long",
  "in capitals, with a mark before": "\uFEFFPCD,PCD2,PCDS,DOINTR,DOTERM,OSCTY,OSLAUA,LAT,LONG",
  "in quotes": '"pcd","pcd2","pcds","dointr","doterm","oscty","oslaua","lat","long"',
};

describe.each(Object.entries(vintages))("a postcode directory: %s", (_, header) => {
  const file = postcodeFile(header);

  test("a postcode has its position and its councils", () => {
    expect(readLine(file, line)).toEqual({ ...peckham, codes: ["E09000028", "E99999999"] });
  });

  test.each([
    ["one no longer used", line.replace('"198001",""', '"198001","201506"')],
    ["one without a position", line.replace("51.47403,-0.06969", "99.999999,0.000000")],
    ["one with an empty position", line.replace("51.47403,-0.06969", ",")],
    ["one of Northern Ireland", line.replaceAll("SE15", "BT15")],
  ])("%s is skipped", (_case, text) => {
    expect(readLine(file, text)).toBe("skipped");
  });

  test.each([
    ["no postcode", line.replaceAll("SE15 5AA", "Peckham"), "“Peckham” is not a postcode"],
    ["too short a line", "SE15 5AA,1", "it has 2 columns"],
    ["words for degrees", line.replace("51.47403", "north"), "it has the position north, -0.06969"],
    ["a place in the sea", line.replace("51.47403", "15.4"), "it has the position 15.4, -0.06969"],
  ])("%s is wrong", (_case, text, wrong) => {
    expect(readLine(file, text)).toEqual({ wrong });
  });
});

test("few columns are enough, and a comma within quotes is no border", () => {
  const file = postcodeFile("name,pcd,latitude,longitude");
  expect(readLine(file, '"Peckham, ""the"" town",SE155AA,51.47403,-0.06969')).toEqual({
    ...peckham,
    codes: [],
  });
});

describe("Code-Point Open", () => {
  const first =
    '"SE15 5AA",10,534190,176600,"E92000001","E19000003","E18000007","","E09000028","E05011109"';
  const file = postcodeFile(first);

  test("metres on the national grid become degrees", () => {
    const read = readLine(file, first);
    if (read === "skipped" || "wrong" in read) throw new Error("not read");
    expect(read.postcode).toBe("SE155AA");
    expect(read.codes).toEqual(["E09000028", ""]);
    expect(distanceKm(read, peckham)).toBeLessThan(1);
  });

  test("one that is not placed yet is skipped, and one beyond the sea is wrong", () => {
    expect(readLine(file, first.replace("534190,176600", "0,0"))).toBe("skipped");
    expect(readLine(file, first.replace("534190", "9999999"))).toEqual({
      wrong: "it has the position 9999999, 176600",
    });
    expect(readLine(file, first.replace("534190", "east"))).toEqual({
      wrong: "it has the position east, 176600",
    });
    expect(readLine(file, first.replace("SE15 5AA", "SE15"))).toEqual({
      wrong: "“SE15” is not a postcode",
    });
  });
});

test("names of councils are told by their code", () => {
  const file = postcodeFile("LAD23CD,LAD23NM,LAD23NMW");
  if (file.kind !== "names") throw new Error(file.kind);
  expect(file.read('E06000023,"Bristol, City of",')).toEqual({
    code: "E06000023",
    name: "Bristol, City of",
  });
});

test.each(["", "id,name,email", "SE15 5AA", "PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC", "pcds,lat", "{}"])(
  "“%s” begins neither",
  (text) => {
    expect(postcodeFile(text)).toEqual({ kind: "neither" });
  },
);

// The worked example of Ordnance Survey's guide to coordinate systems (Caister water tower), and the grid's true origin.
test.each([
  [651409.903, 313177.27, 52 + 39 / 60 + 28.723 / 3600, 1 + 42 / 60 + 57.787 / 3600],
  [530047, 180422, 51.50777, -0.12752],
])("%d east, %d north is where it is published", (eastings, northings, latitude, longitude) => {
  const apart = distanceKm(fromNationalGrid(eastings, northings), { latitude, longitude });
  expect(apart * 1000).toBeLessThan(6);
});
