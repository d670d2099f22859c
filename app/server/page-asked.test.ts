import { expect, test } from "vitest";
import { pageAsked, pageOf } from "./page-asked.ts";

const request = (query: string) => new Request(`http://localhost/list${query}`);

test.each([
  ["", 1],
  ["?page=2", 2],
  ["?page=3", 3],
  ["?page=4", 3],
  ["?page=0", 1],
  ["?page=-1", 1],
  ["?page=1.5", 1],
  ["?page=many", 1],
  ["?page=1e99", 3],
])("a list of 120 answers %s with page %s", (query, page) => {
  expect(pageAsked(request(query), 120)).toEqual({
    page,
    pages: 3,
    limit: 50,
    offset: (page - 1) * 50,
  });
});

test("a list of none has one page", () => {
  expect(pageAsked(request("?page=2"), 0)).toMatchObject({ page: 1, pages: 1, offset: 0 });
});

test("two lists of one page turn by names of their own", () => {
  const rows = Array.from({ length: 60 }, (_, at) => at);
  expect(pageOf(request("?before=2"), rows, "before").rows).toEqual(rows.slice(50));
  expect(pageOf(request("?before=2"), rows, "team").rows).toEqual(rows.slice(0, 50));
});
