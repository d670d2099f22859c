const mark = Symbol.for("alongside.refusal");

/** The ways a command may refuse. Each message is a sentence that is safe to show. */
abstract class Refusal extends Error {
  // A mark instead of `instanceof`: the built pages carry their own copy of these classes.
  readonly [mark] = true;
  abstract readonly status: 400 | 403 | 404 | 409 | 429;
}

export class NotFound extends Refusal {
  readonly status = 404;
  constructor(message = "We could not find that page.") {
    super(message);
  }
}
export class Forbidden extends Refusal {
  readonly status = 403;
  constructor(message = "That is not yours to do here.") {
    super(message);
  }
}
/** Somebody else was first, or the thing has moved on. The sentence says what happened. */
export class Conflict extends Refusal {
  readonly status = 409;
}
/** A rule of the field said no. `fields` ties a sentence to the answer it is about. */
export class Invalid extends Refusal {
  readonly status = 400;
  readonly fields: Record<string, string[]>;
  constructor(message: string, fields: Record<string, string[]> = {}) {
    super(message);
    this.fields = fields;
  }
}
export class TooMany extends Refusal {
  readonly status = 429;
}

export const isRefusal = (error: unknown): error is Refusal =>
  error instanceof Error && mark in error;
