/** What the page says instead of an error page when a rule of the field refuses what its form sent. */
type AnswerRefused = (refused: { message: string; fields: Record<string, string[]> }) => unknown;

// Written on the request itself: the built pages carry their own copy of this file, and the edge another.
const mark = Symbol.for("alongside.answerRefused");

export function setAnswerToRefused(request: Request, answer: AnswerRefused): void {
  Object.defineProperty(request, mark, { value: answer, configurable: true });
}

export const answerToRefused = (request: Request): AnswerRefused | undefined =>
  (request as { [mark]?: AnswerRefused })[mark];
