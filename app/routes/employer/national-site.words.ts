export const words = {
  title: "The national job site",
  organisation: "Your organisation",
  lede: "Your open vacancies can also stand on Find a job, the government's free site. You choose, and it is off until you turn it on.",
  on: (since: string) => `Sent since ${since}`,
  off: "Not sent",
  saved: { on: "Your vacancies are sent", off: "Your vacancies are not sent any more" },
  sentTitle: "What is sent",
  sent: [
    "The job, its tasks, pay, hours and place, what somebody needs, what the work is like and how to apply: the words of its page here.",
    "The address of that page. People read there whom to talk to; names, phone numbers and email addresses are not sent.",
  ],
  notTitle: "What is never sent",
  not: [
    "Drafts, and vacancies that are paused, filled or closed.",
    "A vacancy that you keep for specialists, or while specialists see it first.",
    "Work that is not paid.",
    "Anything about the people you hear of through your local team.",
  ],
  stopTitle: "When it stops",
  stop: "We make the list anew each time it is fetched, at least once a day. A vacancy that is filled, paused or past its closing date is no longer on it, and the site takes it down when it next looks. The same goes for all of them when you turn this off.",
  now: (count: number) =>
    count === 0
      ? "None of your vacancies would be on it today."
      : count === 1
        ? "One of your vacancies is open to all today."
        : `${count} of your vacancies are open to all today.`,
  look: "See the list itself",
  start: "Send our open vacancies",
  end: "Stop sending them",
  onlyOwner: "An owner of your organisation can change this.",
} as const;
