import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

function read(input: string | Buffer) {
  const { stdout, stderr, status } = spawnSync("npm", ["run", "--silent", "advert:import"], {
    cwd: root,
    input,
    encoding: "utf8",
    maxBuffer: 10_000_000,
  });
  return { stdout, stderr, status };
}

test("an advert becomes one object, each field with the words it came from or null", () => {
  const { stdout, stderr, status } = read(
    "Kitchen Porter\nThe Oak Tavern, Skipton\n£12.71ph, 16-20 hpw\n\nDuties:\n• Wash up\n• Take out rubbish\n",
  );
  expect([stderr, status]).toEqual(["", 0]);
  const from = (value: unknown, words: string) => ({ value, from: words });
  expect(JSON.parse(stdout)).toEqual({
    title: from("Kitchen Porter", "Kitchen Porter"),
    organisation: from("The Oak Tavern", "The Oak Tavern"),
    place: from("Skipton", "Skipton"),
    payMin: from(12.71, "£12.71ph"),
    payMax: from(12.71, "£12.71ph"),
    payPeriod: from("hour", "£12.71ph"),
    hoursMin: from(16, "16-20 hpw"),
    hoursMax: from(20, "16-20 hpw"),
    contract: null,
    employmentType: null,
    closesOn: null,
    tasks: from(["Wash up", "Take out rubbish"], "Duties:"),
    essential: null,
    desirable: null,
  });
}, 60_000);

test("several postings become an array, and those beyond the most are told of", () => {
  const postings = (count: number) =>
    JSON.stringify(
      Array.from({ length: count }, (_, at) => ({ "@type": "JobPosting", title: `Job ${at}` })),
    );
  const two = read(postings(2));
  expect(JSON.parse(two.stdout).map(({ title }: { title: object }) => title)).toEqual([
    { value: "Job 0", from: "Job 0" },
    { value: "Job 1", from: "Job 1" },
  ]);
  expect(two.stderr).toBe("");
  const many = read(postings(60));
  expect(JSON.parse(many.stdout)).toHaveLength(50);
  expect(many.stderr).toContain("There are more postings: the first 50 are shown.");
  expect(many.status).toBe(0);
}, 60_000);

test.each([
  ["five megabytes", "word ".repeat(1_000_000), "too long"],
  [
    "a file that is no text",
    Buffer.from(Array.from({ length: 4_000 }, (_, at) => at % 32)),
    "not text",
  ],
  ["nothing", "", "no words"],
])(
  "%s is refused in a sentence, and the exit code says so",
  (_, input, words) => {
    const { stdout, stderr, status } = read(input);
    expect([stdout, status]).toEqual(["", 1]);
    expect(stderr).toContain(words);
  },
  60_000,
);
