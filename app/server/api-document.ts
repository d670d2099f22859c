/** The API as an OpenAPI document. A part of the API adds its operations and schemas to the lists below. */
import * as z from "zod";
import { employerSchemas } from "./api-employer-schemas.ts";
import { problems } from "./api-problem.ts";
import { apiSchemas } from "./api-schemas.ts";
import { type ApiParameter, apiParameters } from "./api-search.ts";

type Node = Record<string, unknown>;
interface Operation {
  path: string;
  method: "get" | "post" | "put" | "patch" | "delete";
  operation: Node;
}

const schemas = { ...apiSchemas, ...employerSchemas } as const;

const ref = (schema: keyof typeof schemas) => ({ $ref: `#/components/schemas/${schema}` });
const json = (schema: keyof typeof schemas) => ({ "application/json": { schema: ref(schema) } });
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

const byKey = { security: [{ key: [] }], tags: ["Employers"] };
const refusedWrites = {
  400: refused(400),
  409: refused(409),
  413: refused(413),
  415: refused(415),
};
const writes = { ...refusedWrites, 403: refused(403), 404: refused(404) };
const keyed = {
  401: refused(401, { headers: { "WWW-Authenticate": header("Always “Bearer”.") } }),
  429: refused(429, { headers: { "Retry-After": header("Seconds to wait.", "integer") } }),
  500: refused(500),
};
const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
const body = (schema: keyof typeof schemas) => ({ required: true, content: json(schema) });
const own = (description: string) => ({ description, content: json("OwnVacancy") });

const writing: readonly Operation[] = [
  {
    path: "/api/employer",
    method: "get",
    operation: {
      ...byKey,
      operationId: "readEmployer",
      summary: "Whose key it is, and their workplaces",
      responses: { 200: { description: "The employer.", content: json("Employer") }, ...keyed },
    },
  },
  {
    path: "/api/employer/vacancies",
    method: "get",
    operation: {
      ...byKey,
      operationId: "listOwnVacancies",
      summary: "List your vacancies, those that move first",
      parameters: [{ name: "page", in: "query", schema: { type: "integer", minimum: 1 } }],
      responses: { 200: { description: "50 a page.", content: json("OwnVacancyPage") }, ...keyed },
    },
  },
  {
    path: "/api/employer/vacancies",
    method: "post",
    operation: {
      ...byKey,
      operationId: "beginVacancy",
      summary: "Begin a draft",
      description: "Nobody sees it until it is published. The rules are those of the pages.",
      parameters: [
        {
          name: "Idempotency-Key",
          in: "header",
          required: true,
          description:
            "New for each vacancy: sent again within 30 days, the same answer comes back.",
          schema: { type: "string", minLength: 1, maxLength: 200 },
        },
      ],
      requestBody: body("WrittenVacancy"),
      responses: {
        201: { ...own("The draft."), headers: { Location: header("Its address here.") } },
        ...refusedWrites,
        ...keyed,
      },
    },
  },
  {
    path: "/api/employer/vacancies/{id}",
    method: "get",
    operation: {
      ...byKey,
      operationId: "readOwnVacancy",
      summary: "Read one of your vacancies",
      parameters: [id],
      responses: { 200: own("As it can be sent back."), 404: refused(404), ...keyed },
    },
  },
  {
    path: "/api/employer/vacancies/{id}",
    method: "put",
    operation: {
      ...byKey,
      operationId: "writeVacancy",
      summary: "Write all answers of a vacancy anew",
      description: "All of them or none. What is left out is emptied, but for “sharing”.",
      parameters: [id],
      requestBody: body("WrittenVacancy"),
      responses: { 200: own("As it is now."), ...writes, ...keyed },
    },
  },
  {
    path: "/api/employer/vacancies/{id}/{act}",
    method: "post",
    operation: {
      ...byKey,
      operationId: "moveVacancy",
      summary: "Publish, pause, resume or end a vacancy",
      description: "Asked for again where it is already so, nothing changes. To end one, say why.",
      parameters: [
        id,
        {
          name: "act",
          in: "path",
          required: true,
          schema: { type: "string", enum: ["publish", "pause", "resume", "end"] },
        },
      ],
      requestBody: { required: false, content: json("Ending") },
      responses: { 200: own("As it is now."), ...writes, ...keyed },
    },
  },
];

const operations: readonly Operation[] = [...reading, ...writing];

/** Schemas of zod as OpenAPI wants them, and as people write them: without zod's own limits of a number or spelling of a date. */
function schemasOf(): Node {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const { schemas: made } = z.toJSONSchema(registry, {
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
    Object.entries(made).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]),
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
    tags: [
      { name: "Vacancies", description: "What is on the board." },
      {
        name: "Employers",
        description: "An employer's own vacancies, by a key that an owner made.",
      },
    ],
    paths,
    components: {
      schemas: schemasOf(),
      securitySchemes: { key: { type: "http", scheme: "bearer", bearerFormat: "alongside_key_…" } },
    },
  };
}
