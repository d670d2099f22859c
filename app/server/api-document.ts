/** The API as an OpenAPI document. A part of the API adds its operations and schemas to the lists below. */
import * as z from "zod";
import { problems } from "./api-problem.ts";
import { apiSchemas } from "./api-schemas.ts";
import { type ApiParameter, apiParameters } from "./api-search.ts";

type Node = Record<string, unknown>;
interface Operation {
  path: string;
  method: "get" | "post" | "put" | "patch" | "delete";
  operation: Node;
}

const ref = (schema: keyof typeof apiSchemas) => ({ $ref: `#/components/schemas/${schema}` });
const json = (schema: keyof typeof apiSchemas) => ({ "application/json": { schema: ref(schema) } });
const header = (description: string, type: "integer" | "string" = "string") => ({
  description,
  schema: { type },
});

const headers = {
  ETag: header("A mark of this answer, for “If-None-Match”."),
  "RateLimit-Limit": header("How many requests a minute one address may make.", "integer"),
  "RateLimit-Remaining": header("How many are left.", "integer"),
  "RateLimit-Reset": header("Seconds until all are there again.", "integer"),
};

const refused = (status: keyof typeof problems, more: Node = {}) => ({
  description: problems[status].says,
  content: { "application/problem+json": { schema: ref("Problem") } },
  ...more,
});
const unchanged = { description: "As at the last request; there is no body." };
const usual = {
  304: unchanged,
  406: refused(406),
  429: refused(429, { headers: { "Retry-After": header("Seconds to wait.", "integer") } }),
  500: refused(500),
};
const ifNoneMatch = {
  name: "If-None-Match",
  in: "header",
  description: "The “ETag” of an answer you have: when nothing has changed, the answer is 304.",
  schema: { type: "string" },
};

const parameter = ({ name, says, allowed, many, usual: preset }: ApiParameter) => ({
  name,
  in: "query",
  description: many ? `${says} May stand several times: any of them will do.` : says,
  ...(many && { style: "form", explode: true }),
  schema: many
    ? { type: "array", items: allowed, uniqueItems: true }
    : { ...allowed, ...(preset !== undefined && { default: preset }) },
});

const reading: readonly Operation[] = [
  {
    path: "/api/vacancies",
    method: "get",
    operation: {
      operationId: "searchVacancies",
      summary: "Search the board",
      description:
        "The vacancies that anybody may see today. The parameters are those of the board, so the address of a search there works here. At most 500 are ordered and counted.",
      tags: ["Vacancies"],
      parameters: [...apiParameters.map(parameter), ifNoneMatch],
      responses: {
        200: {
          description: "A page of what was found.",
          headers: { ...headers, Link: header("“next” and “prev”, as RFC 8288 has them.") },
          content: json("VacancyPage"),
        },
        400: refused(400),
        ...usual,
      },
    },
  },
  {
    path: "/api/vacancies/{id}",
    method: "get",
    operation: {
      operationId: "readVacancy",
      summary: "Read one vacancy",
      tags: ["Vacancies"],
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "string" } },
        ifNoneMatch,
      ],
      responses: {
        200: {
          description: "All that its page says of the job.",
          headers,
          content: json("Vacancy"),
        },
        404: refused(404),
        ...usual,
      },
    },
  },
];

const operations: readonly Operation[] = [...reading];

/** Schemas of zod as OpenAPI wants them, and as people write them: without zod's own limits of a number or spelling of a date. */
function schemasOf(): Node {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(apiSchemas)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    // Fields may be added: who reads must not trip over one.
    io: "input",
    override: ({ jsonSchema }) => {
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.format?.startsWith("date")) delete jsonSchema.pattern;
    },
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]),
  );
}

export function apiDocument(origin: string): Node {
  const paths: Record<string, Node> = {};
  for (const { path, method, operation } of operations)
    paths[path] = { ...paths[path], [method]: operation };
  return {
    openapi: "3.1.1",
    info: {
      title: "Alongside: vacancies",
      version: "1.0.0",
      description: `Vacancies from employers who say what the work is like and what they can change. For people: ${origin}/api`,
    },
    servers: [{ url: origin }],
    tags: [{ name: "Vacancies", description: "What is on the board." }],
    paths,
    components: { schemas: schemasOf() },
  };
}
