import type {
  AccessToWorkAsk,
  AccessToWorkStatus,
  GrantKind,
} from "#app/domain/access-to-work/access-to-work.ts";
import { moneyInWords } from "#app/domain/calendar/calendar.ts";

const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);

/** What a plan says of Access to Work, to each of its sides. Nobody is told what will be paid. */
export const words = {
  title: "Access to Work",
  what: "A government grant for what goes beyond the changes an employer must make anyway. It decides for itself: nothing here is a promise of money.",
  more: "What it is, and what it does not pay for",
  source: (source: string, day: string) => `Source: ${source}, ${day}.`,
  check: "Check on GOV.UK",
  who: "Who applies",
  you: "You apply, on GOV.UK or by telephone. We can help.",
  worker: (name: string) => `${name} applies. An employer cannot do it for them.`,
  theWorker: "The worker",
  mayPay: "What it may pay for",
  kind: {
    equipment: "equipment",
    premises: "a change to the building",
    travel: "travel",
    support: "somebody's help",
  } satisfies Record<GrantKind, string>,
  yours: "You decide what you ask for. Your employer cannot change it.",
  askMore: "Ask Access to Work for another line",
  nothing: "No line of this plan is marked for Access to Work.",
  forJob: "Whoever gets this job can apply for these. What counts begins with their first day.",
  window: "Time to apply in",
  beforeStart: (left: number, day: string) =>
    `${days(left)} left: until ${day}. An application before the first day counts too.`,
  open: (left: number, day: string) => `${days(left)} left: until ${day}.`,
  lastDay: (day: string) => `Today is the last day: ${day}.`,
  closed: (day: string) =>
    `The first weeks ended on ${day}. The worker can still apply; the employer may share the cost of equipment.`,
  noStart: "It counts from the first day in the job, which is not on this plan.",
  inTime: (day: string) => `Applied on ${day}, in time.`,
  share: "The employer's share",
  yourShare: "Your share",
  shareNone: "None, as far as we know.",
  shareIfLate: (range: string) =>
    `None if the worker applies in time. After that it may be ${range}.`,
  shareSome: (range: string) => `It may be ${range}.`,
  shareHow: (size: string) => `Reckoned for an employer of ${size}, from what the lines may cost.`,
  range: (low: number, high: number) =>
    low === 0
      ? `up to ${moneyInWords(high)}`
      : low === high
        ? `about ${moneyInWords(high)}`
        : `between ${moneyInWords(low)} and ${moneyInWords(high)}`,
  wait: "The wait now",
  waitIs: (count: number) => `${count} days on average.`,
  waitUntil: (day: string) => `An application sent today might be decided around ${day}.`,
  waitSince: (day: string) => `At that pace this one might be decided around ${day}.`,
  meanwhile: "Until then",
  noInterim: "Nothing is agreed for the time until then.",
  sayInterim: "Say what is done until then",
  tracked: "Where it stands",
  status: {
    notApplied: "Not applied yet",
    applied: "Applied, no decision yet",
    granted: "Decided",
    refused: "Decided: it does not pay",
    paid: "Paid",
  } satisfies Record<AccessToWorkStatus, string>,
  step: {
    applied: (day: string) => `Applied on ${day}`,
    granted: (day: string) => `It pays for what was asked: decided on ${day}`,
    partly: (day: string) => `It pays for a part: decided on ${day}`,
    refused: (day: string) => `It does not pay: decided on ${day}`,
    paid: (day: string) => `Paid on ${day}`,
  },
  press: {
    apply: "Record the application",
    decide: "Record the decision",
    confirmPaid: "Record that it was paid",
    notPaidYet: "It is not paid yet",
    startAgain: "This was recorded by mistake",
    started: "Give the first day",
    mark: "Change what is asked",
    youApply: "Record your application",
  },
  form: {
    applied: "The day of the application",
    appliedHint: "The day it was sent on GOV.UK, or given by telephone.",
    decide: "What was decided?",
    decision: {
      granted: "It pays for what was asked",
      partly: "It pays for a part",
      refused: "It does not pay",
    },
    decidedOn: "The date of the decision",
    confirmPaid: "When was it paid?",
    paidHint: "The day the money came, or the bill was paid.",
    started: "What was the first day in this job?",
    startedHint: "The first six weeks count from then.",
    mark: (what: string) => `Access to Work: ${what}`,
    ask: "What would it pay for?",
    asks: {
      equipment: "Equipment, or changing it",
      premises: "A change to the building",
      travel: "Travel to work or at work",
      support: "Somebody's help, such as an interpreter or a support worker",
      none: "Nothing: leave this line out",
    } satisfies Record<AccessToWorkAsk, string>,
    cost: "About what it costs, in pounds",
    costHint: "If you know. It is used to reckon the employer's share.",
    keep: "Keep this",
    back: "Back to the plan",
  },
  done: {
    atwApply: "The application is recorded.",
    atwDecide: "The decision is recorded.",
    atwConfirmPaid: "It is recorded as paid.",
    atwNotPaidYet: "It is no longer recorded as paid.",
    atwStartAgain: "That is taken off. You can record it again.",
    atwStarted: "The first day is kept.",
    atwMark: "What is asked of Access to Work is kept.",
  } as Record<string, string>,
} as const;
