import type { ApiProblem } from "./api-schemas.ts";

/** The problems that the API answers with. Each has a place of its own on its page, which is its type. */
export const problems = {
  400: {
    id: "wrong-question",
    title: "That could not be understood",
    says: "A parameter is unknown, or its value is. “errors” says which and what it may be.",
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
