import type { ApiProblem } from "./api-schemas.ts";

/** The problems that the API answers with. Each has a place of its own on its page, which is its type. */
export const problems = {
  400: {
    id: "wrong-question",
    title: "That could not be understood",
    says: "A parameter or field is unknown, or its value is. “errors” says which and what it may be.",
  },
  401: {
    id: "no-key",
    title: "This needs a key",
    says: "No key came with it, or one that does not work: it was stopped, or whoever made it is no owner any more.",
  },
  403: {
    id: "not-now",
    title: "That is not yours to do now",
    says: "The organisation is on hold. Talk to your specialist.",
  },
  404: {
    id: "not-found",
    title: "Nothing is here",
    says: "No such address, or no vacancy that is on the board today. One that was taken off is answered like one that never was.",
  },
  405: {
    id: "wrong-method",
    title: "That cannot be done here",
    says: "The method is not one of those in “Allow”.",
  },
  406: {
    id: "only-json",
    title: "This is JSON alone",
    says: "“Accept” leaves out application/json.",
  },
  409: {
    id: "moved-on",
    title: "It is not as you thought",
    says: "The vacancy has moved on, or the Idempotency-Key was used for another request. “detail” says which.",
  },
  413: {
    id: "too-long",
    title: "That is too long",
    says: "A body can have 256 KiB.",
  },
  415: {
    id: "not-json",
    title: "This takes JSON alone",
    says: "“Content-Type” is not application/json, or the body is no JSON.",
  },
  429: {
    id: "too-often",
    title: "That was asked too often",
    says: "Wait for the seconds in “Retry-After”.",
  },
  500: {
    id: "our-mistake",
    title: "We made a mistake",
    says: "It is written down. Trying again later may help.",
  },
} as const;
export type ProblemStatus = keyof typeof problems;

export const isProblemStatus = (status: number): status is ProblemStatus => status in problems;

export function problemOf(
  origin: string,
  status: ProblemStatus,
  detail: string,
  fields: Readonly<Record<string, readonly string[]>> = {},
): ApiProblem {
  const { id, title } = problems[status];
  const errors = Object.entries(fields).map(([parameter, said]) => ({
    parameter,
    detail: said.join(" "),
  }));
  return {
    type: `${origin}/api#${id}`,
    title,
    status,
    detail,
    ...(errors.length > 0 && { errors }),
  };
}
