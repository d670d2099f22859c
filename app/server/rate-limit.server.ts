import { createHash } from "node:crypto";
import type { AppLoadContext } from "@remix-run/node";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { TooMany } from "#app/domain/errors.ts";

const quarterHour = 15 * 60;
const hour = 60 * 60;
const limiter = (points: number, duration: number) => new RateLimiterMemory({ points, duration });

/** How often one address of the network may do a thing; a whole office often shares one. */
const limits = {
  signUp: limiter(30, hour),
  reset: limiter(30, hour),
  changeEmail: limiter(30, hour),
  /** Links and codes to sign in, asked for. */
  signInMail: limiter(60, hour),
  advice: limiter(60, hour),
  adviceWithoutAccount: limiter(20, hour),
  concern: limiter(30, hour),
  /** Codes on cards, right or wrong. */
  card: limiter(20, hour),
  employeeWords: limiter(60, hour),
  /** Searches to be written to about, and what is pressed in those mails. */
  savedSearch: limiter(30, hour),
  /** New links in place of old ones. */
  freshLink: limiter(60, hour),
  /** What is pressed in mails to hear less, by mail programs too. */
  stopMessages: limiter(60, hour),
  /** Answers to a review. */
  review: limiter(60, hour),
  /** Whether a job is still open. */
  stillOpen: limiter(60, hour),
  /** Links to one introduction or job, opened. A whole office may come from one address. */
  openLink: limiter(300, hour),
  /** Adverts checked, and their notes taken away. */
  advertCheck: limiter(120, hour),
};
/** What one account at an employer, or one person, may send in: every form, and of those the words that others are sent a message about. */
const fromOne = { write: limiter(600, hour), words: limiter(120, hour) };
const wrongPairs = limiter(10, quarterHour);
const wrongFromHere = limiter(100, quarterHour);
const wrongCodes = limiter(50, quarterHour);

/** Mail to one address that whoever typed it in may not own: from one place, and from everywhere. */
const mailFromHere = limiter(5, hour);
const mailTo = limiter(10, 24 * hour);
/** New links asked for by the same old one, wherever from. */
const freshLinks = limiter(3, hour);

const secondSteps = limiter(20, hour);

const minutes = new Intl.NumberFormat("en-GB", {
  style: "unit",
  unit: "minute",
  unitDisplay: "long",
});

async function take(from: RateLimiterMemory, key: string) {
  try {
    await from.consume(key);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    const wait = minutes.format(Math.max(1, Math.ceil(refused.msBeforeNext / 60_000)));
    throw new TooMany(`That was tried too often from here. Please try again in ${wait}.`);
  }
}

/** Counts one act. @throws TooMany with how long to wait. */
export const countAct = (edge: Pick<AppLoadContext, "clientAddress">, act: keyof typeof limits) =>
  take(limits[act], edge.clientAddress);

const hashed = (text: string) => createHash("sha256").update(text).digest("base64url");

/**
 * Counts what an address is to be mailed about something, by somebody who may not own it. False: it has had its share today,
 * from wherever; the answer is then the same and no mail is sent, so that nobody learns that somebody else asked from that
 * address. @throws TooMany for one and the same sender
 */
async function countMail(
  edge: Pick<AppLoadContext, "clientAddress">,
  act: "adviceWithoutAccount" | "savedSearch" | "signInMail" | "reset" | "changeEmail",
  email: string,
): Promise<boolean> {
  await take(limits[act], edge.clientAddress);
  await take(mailFromHere, hashed(`${act} ${edge.clientAddress} ${email}`));
  return mailTo.consume(hashed(`${act} ${email}`)).then(
    () => true,
    () => false,
  );
}

/** A question asked without an account, or a fresh link to one. */
export const countAdviceMail = (edge: Pick<AppLoadContext, "clientAddress">, email: string) =>
  countMail(edge, "adviceWithoutAccount", email);
/** A search of the board that somebody wants to be written to about. */
export const countSearchMail = (edge: Pick<AppLoadContext, "clientAddress">, email: string) =>
  countMail(edge, "savedSearch", email);

/** A link to choose a new password. */
export const countResetMail = (edge: Pick<AppLoadContext, "clientAddress">, email: string) =>
  countMail(edge, "reset", email);
/** A link by which an account moves to another address. */
export const countEmailChange = (edge: Pick<AppLoadContext, "clientAddress">, email: string) =>
  countMail(edge, "changeEmail", email);
/** A link and a code to sign in. */
export const countSignInMail = (edge: Pick<AppLoadContext, "clientAddress">, email: string) =>
  countMail(edge, "signInMail", email);

/**
 * Counts a code before it is looked at. Of one mail five may be typed (sign-in.ts), of one address ten mails are sent a day;
 * this is for who tries many addresses. Call what it returns when the code was right. @throws TooMany
 */
export async function countCode(edge: Pick<AppLoadContext, "clientAddress">) {
  await take(wrongCodes, edge.clientAddress);
  return () => wrongCodes.reward(edge.clientAddress);
}

/** Counts a new link asked for by an old one, whether or not that was ever made. @throws TooMany */
export async function countFreshLink(edge: Pick<AppLoadContext, "clientAddress">, token: string) {
  await countAct(edge, "freshLink");
  await take(freshLinks, hashed(token));
}

/**
 * Counts what somebody at an employer sends in, by their account, or by their request if they have none; and what a
 * participant does, by their own record. @throws TooMany
 */
export const countWrite = (of: string, kind: keyof typeof fromOne) => take(fromOne[kind], of);

/** Codes of a second step, right ones among them, wherever from: whoever has the password may try no more than these. */
export const countSecondStep = (accountId: string) => take(secondSteps, accountId);

/**
 * Counts an attempt to sign in before the password is looked at, so that many at once count too.
 * Call what it returns when the password was right: only wrong ones stay counted.
 * @throws TooMany
 */
export async function countSignIn(edge: Pick<AppLoadContext, "clientAddress">, email: string) {
  const pair = hashed(`${edge.clientAddress} ${email}`);
  await take(wrongFromHere, edge.clientAddress);
  await take(wrongPairs, pair);
  return async () => {
    await wrongFromHere.reward(edge.clientAddress);
    await wrongPairs.delete(pair);
  };
}
