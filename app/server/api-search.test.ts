import { expect, test } from "vitest";
import { Invalid } from "#app/domain/errors.ts";
import { boardQuery, readBoardSearch } from "#app/domain/vacancy/board-search.ts";
import { acceptsJson } from "./api.server.ts";
import { apiParameters, readApiSearch } from "./api-search.ts";

const read = (query: string) => readApiSearch(new URLSearchParams(query));
function refusal(query: string): Invalid {
  try {
    read(query);
  } catch (error) {
    if (error instanceof Invalid) return error;
  }
  throw new Error(`“${query}” was taken.`);
}

/** Something of everything that a search can hold. */
const everything =
  "words=kitchen&near=SE15&miles=5&place=southwark&kind=cleaning&from=8&to=20&day=mon&when=mornings&home=1&change=1&pay=12.5&easy=noise&sort=nearest";

test("the API and the board know the same parameters", () => {
  const search = readBoardSearch(new URLSearchParams(everything));
  const asked = [...new URLSearchParams(boardQuery(search, { page: 2 })).keys()];
  expect(apiParameters.map(({ name }) => name)).toEqual(asked);
});

test.each(apiParameters)(
  "the board understands each value of “$name” that the API takes",
  (one) => {
    const { name, allowed } = one;
    const values =
      "enum" in allowed
        ? allowed.enum
        : "minimum" in allowed
          ? [allowed.minimum, allowed.maximum]
          : ["x"];
    const near: Record<string, string> = name === "near" ? {} : { near: "SE15" };
    const usual = boardQuery(readBoardSearch(new URLSearchParams(near)));
    for (const value of values) {
      const search = read(new URLSearchParams({ ...near, [name]: String(value) }).toString());
      if (value !== one.usual) expect(boardQuery(search, search), `${value}`).not.toBe(usual);
    }
  },
);

test.each([
  ["word=kitchen", "word", "There is no such parameter"],
  ["miles=7", "miles", "One of: 1, 3, 5"],
  ["miles=", "miles", "One of"],
  ["page=0", "page", "A whole number from 1 to 1000"],
  ["page=1.5", "page", "A whole number"],
  ["pay=lots", "pay", "A number from 1 to 100"],
  ["kind=nothing", "kind", "One of"],
  ["day=mon&day=blursday", "day", "One of"],
  ["words=a&words=b", "words", "Say this once"],
  [`words=${"x".repeat(101)}`, "words", "At most 100"],
  ["sort=nearest", "sort", "needs a place"],
  ["__proto__=1", "__proto__", "There is no such parameter"],
])("“%s” is refused, with what is wrong with “%s”", (query, name, says) => {
  const { fields } = refusal(query);
  expect(Object.keys(fields)).toEqual([name]);
  expect(fields[name]?.join()).toContain(says);
});

test("everything that is wrong is said at once", () => {
  expect(Object.keys(refusal("word=a&page=x&miles=7").fields)).toEqual(["word", "page", "miles"]);
});

test.each([
  [null, true],
  ["", true],
  ["*/*", true],
  ["application/json", true],
  ["application/*;q=0.2", true],
  ["text/html,application/xhtml+xml,*/*;q=0.8", true],
  ["text/html", false],
  ["application/json;q=0, */*", false],
  ["application/*;q=0, application/json", true],
  ["APPLICATION/JSON; q=1.0", true],
])("“%s” takes JSON: %s", (accept, takes) => {
  expect(acceptsJson(accept)).toBe(takes);
});
