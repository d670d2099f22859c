/** What the script of visit pages says. */
import type { Outcome, Refusal } from "./kept-visit.ts";

export const words = {
  locked:
    "What you type here is kept on this phone until it is sent. It is locked: only you can read it, after signing in.",
  openFirst:
    "Open this page before you go where there is no signal. Once it is open it goes on working.",
  notKept:
    "Nothing you type is kept on this phone, because this address is not a secure one. Send it while there is signal.",
  full: "This phone has no room to keep what you type. Send it while there is signal.",
  heading: "On this phone",
  sending: "Sending …",
  sent: (time: string) => `Sent at ${time}.`,
  see: "See the visits",
  restored: (time: string) => `This is what you typed at ${time}. It was kept on this phone.`,
  after: {
    noSignal: "Kept on this phone. It will be sent when there is signal.",
    notNow:
      "Kept on this phone. The portal does not answer well just now; it will be sent again by itself.",
    signIn:
      "Kept on this phone. You are signed out: it will be sent when you have signed in again.",
    somebodyElse:
      "Somebody else is signed in here now. What you typed is kept on this phone, locked, until you sign in again.",
    toFix: "Kept on this phone. Something in it has to be put right first.",
    refused: "Kept on this phone. The portal did not take it: see below.",
  } satisfies Record<Exclude<Outcome["kind"], "sent">, string>,
  signIn: "Sign in",
  state: {
    typing: (time: string) => `Begun, and not sent. Last typed at ${time}.`,
    waiting: (time: string) => `Waits for signal since ${time}.`,
    toFix: () => "Something in it has to be put right before it can be sent.",
  },
  why: {
    ended:
      "The job is recorded as ended, so nothing more is taken. Copy the words if you need them.",
    notYours:
      "The portal did not take it: the job is no longer yours to write in, or somebody else was signed in. Copy the words if you need them.",
    notTaken: "The portal did not take it. Copy the words if you need them.",
  } satisfies Record<Refusal, string>,
  goOn: "Go on with it",
  open: "Put it right",
  sendNow: "Send now",
  sendAgain: "Try once more",
  throwAway: "Throw away",
  throwAwaySure: (title: string) =>
    `Throw away what you wrote about ${title}? It is on this phone alone and cannot be brought back.`,
  thrownAway: "Thrown away.",
  show: "Show the words",
  copy: "Copy the words",
  copied: "Copied.",
};
