import { everybody, type Town, type Who } from "./town.ts";

/** Who gets an address, as routes.ts writes it. Whoever is not named gets 404; a visitor is sent to sign in. */
export interface Line {
  address: string;
  /** Which record stands for ":id" here; several lines may share an address. */
  of?: string;
  at?: (town: Town) => string;
  open: readonly Who[];
  /** Answers other than 200, 404 and the way to sign in. */
  also?: Partial<Record<Who, number>>;
  /** Where a 302 leads, if not to sign in. */
  sentTo?: string;
}

const anyone = everybody;
const signedIn = everybody.filter((who) => who !== "visitor");
const employers = ["employerOwner", "manager", "managerElsewhere", "otherEmployer"] as const;
const hereAtBramble = ["employerOwner", "manager"] as const;
const leads = ["ownLead", "otherLead"] as const;
const staff = ["ownSpecialist", "teamColleague", "otherTeam", "otherArea", ...leads] as const;
const participants = ["ownParticipant", "otherParticipant"] as const;

const pages = (addresses: readonly string[], open: readonly Who[]): Line[] =>
  addresses.map((address) => ({ address, open }));

/** For a guest alone: whoever comes without a pass, signed in or not, is sent to where one is had. */
const guestPages = (addresses: readonly string[], sentTo: string): Line[] =>
  addresses.map((address) => ({
    address,
    sentTo,
    open: [],
    also: Object.fromEntries(everybody.map((who) => [who, 302])),
  }));

interface Of {
  of: string;
  at: (town: Town) => string;
  open: readonly Who[];
  also?: Line["also"];
}
/** One record under several addresses. */
const records = (addresses: readonly string[], of: Of): Line[] =>
  addresses.map((address) => ({
    ...of,
    address,
    at: (town) => address.replace(":id", of.at(town)),
  }));

/** One look back at a job, on the page of one of its sides. */
const review = (
  side: "employer" | "specialist" | "participant",
  of: Omit<Of, "of" | "at">,
): Line => ({
  ...of,
  address: `/${side}/placements/:id/reviews/:reviewId`,
  of: "a review of a job",
  at: (town) => `/${side}/placements/${town.placement}/reviews/${town.review}`,
});

/** A meeting that is agreed, and the file of it: about an introduction, and about a job. */
const meetings = (
  side: "employer" | "specialist" | "participant",
  open: readonly Who[],
  also?: Line["also"],
): Line[] =>
  (
    [
      ["introductions", "met"],
      ["placements", "placement"],
    ] as const
  ).flatMap(([about, key]) =>
    records([`/${side}/${about}/:id/meeting`, `/${side}/${about}/:id/meeting.ics`], {
      of: "an agreed meeting",
      at: (town) => town[key],
      open,
      ...(about === "placements" && also && { also }),
    }),
  );

/** A task that somebody learns in a placement. */
const tasks = (addresses: readonly string[], of: Pick<Line, "open" | "also">): Line[] =>
  addresses.map((address) => ({
    ...of,
    address,
    of: "a task that is learned",
    at: (town) => address.replace(":id", town.placement).replace(":taskId", town.trainingTask),
  }));

export const matrix: Line[] = [
  // anyone
  ...pages(
    [
      "/",
      "/how-it-works",
      "/check-an-advert",
      "/accessibility",
      "/privacy",
      "/adjustments",
      "/access-to-work",
      "/colours",
      "/looking-for-work",
      "/vacancies",
      "/vacancies/feed.atom",
      "/vacancies.csv",
      "/vacancies/closing-dates.ics",
      "/vacancies/by-email",
      "/report-a-concern",
      "/sign-up",
      "/reset",
      "/demo/mailbox",
      "/robots.txt",
      "/sitemap.xml",
      "/sitemap-pages.xml",
      "/sitemap-vacancies.xml",
      "/exports/find-a-job.xml",
      "/api",
      "/api/vacancies",
      "/api/openapi.json",
    ],
    anyone,
  ),
  // By a key alone: a session opens nothing here.
  ...[
    "/api/employer",
    "/api/employer/vacancies",
    "/api/employer/vacancies/:id",
    "/api/employer/vacancies/:id/:act",
  ].map((address) => ({
    address,
    at: (town: Town) => address.replace(":id", town.job).replace(":act", "publish"),
    open: [],
    also: Object.fromEntries(everybody.map((who) => [who, 401])),
  })),
  // For a mail server that hands mail in: there is nothing to look at.
  { address: "/hooks/mail", open: [], also: { visitor: 404 } },
  { address: "/hooks/notify", open: [], also: { visitor: 404 } },
  { address: "/api/*", at: () => "/api/no/such/thing", open: [], also: { visitor: 404 } },
  { address: "/adjustments/:id", at: () => "/adjustments/rec-01", open: anyone },
  { address: "/*", at: () => "/no/such/page", open: [], also: { visitor: 404 } },
  ...records(["/demo/mailbox/:id"], { of: "a mail", at: (town) => town.mail, open: anyone }),
  ...records(["/vacancies/:id", "/vacancies/:id/closing-date.ics", "/api/vacancies/:id"], {
    of: "a live vacancy",
    at: (town) => town.job,
    open: anyone,
  }),
  ...records(["/vacancies/:id", "/vacancies/:id/closing-date.ics", "/api/vacancies/:id"], {
    of: "a draft",
    at: (town) => town.unpublished,
    open: [],
    also: { visitor: 404 },
  }),

  ...guestPages(["/check-an-advert/notes"], "/check-an-advert"),

  // let in without an account, by a mailed link or a card
  ...pages(["/advice", "/advice/ask", "/advice/link"], anyone),
  ...guestPages(["/advice/request"], "/advice/link"),
  ...pages(["/advice/card"], anyone),
  ...guestPages(
    [
      "/advice/my-job",
      "/advice/my-job/support",
      "/advice/my-job/advice",
      "/advice/my-job/plan",
      "/advice/my-job/plan/copy",
    ],
    "/advice/card",
  ),
  ...guestPages(["/advice/request/card"], "/advice/link"),

  // signing in and one's own account
  ...["/sign-in", "/sign-in/by-email", "/sign-in/code"].map(
    (address): Line => ({
      address,
      open: ["visitor"],
      also: Object.fromEntries(signedIn.map((who) => [who, 302])),
    }),
  ),
  ...pages(["/sign-out"], anyone),
  ...pages(["/account", "/account/second-step", "/account/second-step/app"], signedIn),
  ...pages(["/account/second-step/passkey"], signedIn),
  ...guestPages(["/sign-in/second-step"], "/sign-in?again"),
  ...pages(["/account/messages", "/account/calendar", "/account/email"], signedIn),
  {
    address: "/my-calendar/:token/alongside.ics",
    at: () => "/my-calendar/no-such-address/alongside.ics",
    open: [],
    also: { visitor: 404 },
  },
  {
    address: "/messages/stop/:token",
    at: () => "/messages/stop/no-such-link",
    open: [],
    also: { visitor: 404 },
  },
  { address: "/link/:token", at: () => "/link/no-such-link", open: [], also: { visitor: 404 } },
  {
    address: "/vacancies/by-email/:token",
    at: () => "/vacancies/by-email/no-such-link",
    open: [],
    also: { visitor: 404 },
  },
  { address: "/review/:token", at: () => "/review/no-such-link", open: [], also: { visitor: 404 } },
  {
    address: "/still-open/:token",
    at: () => "/still-open/no-such-link",
    open: [],
    also: { visitor: 404 },
  },
  { address: "/open/:token", at: () => "/open/no-such-link", open: [], also: { visitor: 404 } },
  ...pages(["/visit-over"], anyone),

  // employers
  ...pages(
    [
      "/employer",
      "/employer/vacancies",
      "/employer/vacancies/new",
      "/employer/vacancies/import",
      "/employer/vacancies/import/csv",
      "/employer/vacancies/import/template.csv",
      "/employer/vacancies/new/earlier",
      "/employer/vacancies/new/usual",
      "/employer/introductions",
      "/employer/advice",
      "/employer/advice/new",
      "/employer/placements",
      "/employer/plans",
      "/employer/organisation",
      "/employer/organisation/colleagues",
      "/employer/organisation/approaches",
      "/employer/organisation/national-site",
      "/employer/organisation/contribution",
    ],
    employers,
  ),
  {
    address: "/employer/vacancies/new/usual/:occupation",
    of: "a job of the list",
    at: () => "/employer/vacancies/new/usual/kitchen-porter",
    open: employers,
  },
  ...records(["/employer/approaches/:id"], {
    of: "a letter that was sent",
    at: (town) => town.approach,
    open: ["employerOwner", "manager", "managerElsewhere"],
  }),
  ...records(["/employer/approaches/:id"], {
    of: "a draft",
    at: (town) => town.draftApproach,
    open: [],
  }),
  ...records(
    [
      "/employer/vacancies/:id",
      "/employer/vacancies/:id/statistics",
      "/employer/vacancies/:id/statistics.csv",
      "/employer/vacancies/:id/edit/job",
      "/employer/vacancies/:id/edit/pay-and-hours",
      "/employer/vacancies/:id/edit/tasks",
      "/employer/vacancies/:id/edit/work",
      "/employer/vacancies/:id/edit/place",
      "/employer/vacancies/:id/edit/apply",
      "/employer/vacancies/:id/edit/sharing",
      "/employer/vacancies/:id/edit/check",
      "/employer/vacancies/:id/copy",
      "/employer/vacancies/:id/end",
      "/employer/vacancies/:id/extend",
      "/employer/vacancies/:id/versions",
    ],
    { of: "a live vacancy of theirs", at: (town) => town.job, open: hereAtBramble },
  ),
  ...records(["/employer/vacancies/:id/relist"], {
    of: "one that has ended",
    at: (town) => town.endedJob,
    open: hereAtBramble,
  }),
  ...records(["/employer/vacancies/:id/relist"], {
    of: "one that goes on",
    at: (town) => town.job,
    open: [],
    also: { employerOwner: 302, manager: 302 },
  }),
  ...records(["/employer/vacancies/:id/source"], {
    of: "a draft that an advert became",
    at: (town) => town.broughtIn,
    open: hereAtBramble,
  }),
  ...records(["/employer/vacancies/:id/source"], {
    of: "a vacancy that came from nowhere",
    at: (town) => town.job,
    open: [],
  }),
  {
    address: "/employer/vacancies/:id/proposals/:proposalId",
    of: "one that was sent",
    at: (town) => `/employer/vacancies/${town.proposedJob}/proposals/${town.proposal}`,
    open: hereAtBramble,
  },
  {
    address: "/employer/vacancies/:id/proposals/:proposalId",
    of: "a draft",
    at: (town) => `/employer/vacancies/${town.draftedJob}/proposals/${town.draftProposal}`,
    open: [],
  },
  ...records(["/employer/introductions/:id"], {
    of: "one that was approved and sent",
    at: (town) => town.sent,
    open: hereAtBramble,
  }),
  ...records(["/employer/introductions/:id"], {
    of: "one that was taken back",
    at: (town) => town.takenBack,
    open: hereAtBramble,
  }),
  ...records(["/employer/introductions/:id"], {
    of: "one that the person has not answered",
    at: (town) => town.waiting,
    open: [],
  }),
  ...records(["/employer/introductions/:id"], {
    of: "one whose words are chosen but not sent",
    at: (town) => town.chosen,
    open: [],
  }),
  ...records(["/employer/introductions/:id"], {
    of: "a draft",
    at: (town) => town.drafted,
    open: [],
  }),
  ...records(["/employer/advice/:id"], {
    of: "what their workplace asked",
    at: (town) => town.advice,
    open: hereAtBramble,
  }),
  ...records(["/employer/advice/:id", "/employer/advice/:id/card"], {
    of: "about somebody who works there",
    at: (town) => town.aboutStaff,
    open: hereAtBramble,
  }),
  ...records(["/employer/advice/:id/card"], {
    of: "about something else",
    at: (town) => town.advice,
    open: [],
  }),
  ...records(["/employer/organisation/workplaces/:id"], {
    of: "one of their workplaces",
    at: (town) => town.bramble.workplaceId,
    open: hereAtBramble,
  }),
  ...pages(["/employer/organisation/messages"], employers),
  {
    address: "/employer/organisation/keys",
    of: "keys, which owners make",
    open: ["employerOwner", "otherEmployer"],
    also: { manager: 403, managerElsewhere: 403 },
  },
  ...records(["/employer/organisation/colleagues/:id"], {
    of: "a colleague, whom only an owner may change",
    at: (town) => town.manager.memberId,
    open: ["employerOwner"],
    also: { manager: 403, managerElsewhere: 403, otherEmployer: 404 },
  }),
  ...records(["/employer/placements/:id/help", "/employer/placements/:id/messages"], {
    of: "help with somebody's job",
    at: (town) => town.placement,
    open: hereAtBramble,
  }),
  ...records(["/employer/placements/:id/days"], {
    of: "what they told of somebody's days",
    at: (town) => town.placement,
    open: hereAtBramble,
  }),
  ...records(["/employer/placements/:id/days"], {
    of: "a job that nobody there may know of",
    at: (town) => town.found,
    open: [],
  }),
  ...records(["/employer/placements/:id/hand-over", "/employer/placements/:id/ending"], {
    of: "a job that was handed over and has ended",
    at: (town) => town.ended,
    open: hereAtBramble,
  }),
  ...records(["/employer/placements/:id/hand-over", "/employer/placements/:id/ending"], {
    of: "a job that goes on, with nothing handed over",
    at: (town) => town.placement,
    open: [],
  }),
  // Let in by a mailed link alone: whoever has an account needs no other.
  ...records(["/employer/placements/:id/account"], {
    of: "an agreed job",
    at: (town) => town.placement,
    open: [],
  }),
  ...records(["/employer/placements/:id"], {
    of: "a job that nobody there may know of",
    at: (town) => town.found,
    open: [],
  }),
  review("employer", { open: hereAtBramble }),
  ...meetings("employer", hereAtBramble),
  ...records(["/employer/introductions/:id/meeting"], {
    of: "one that was taken back",
    at: (town) => town.takenBack,
    open: [],
  }),
  ...records(["/employer/introductions/:id/meeting"], {
    of: "one that the person has not answered",
    at: (town) => town.waiting,
    open: [],
  }),
  ...records(["/employer/placements/:id/meeting"], {
    of: "a job of which the employer does not know",
    at: (town) => town.found,
    open: [],
  }),
  ...records(["/employer/placements/:id"], {
    of: "an agreed job",
    at: (town) => town.placement,
    open: hereAtBramble,
  }),
  ...records(["/employer/placements/:id/first-day", "/employer/placements/:id/agreement"], {
    of: "what is agreed and done before the first day",
    at: (town) => town.placement,
    open: hereAtBramble,
  }),
  ...records(["/employer/plans/:id"], {
    of: "what was agreed with somebody who starts",
    at: (town) => town.openPlan,
    open: hereAtBramble,
  }),
  ...records(["/employer/plans/:id"], {
    of: "what was begun with somebody who took their introduction back",
    at: (town) => town.closedPlan,
    open: [],
  }),
  ...records(["/employer/plans/:id"], {
    of: "a job without a person",
    at: (town) => town.jobPlan,
    open: hereAtBramble,
  }),

  // employment specialists
  ...pages(
    [
      "/specialist",
      "/specialist/questions",
      "/specialist/participants",
      "/specialist/participants/new",
      "/specialist/vacancies",
      "/specialist/vacancies/new",
      "/specialist/vacancies/new",
      "/specialist/employers",
      "/specialist/introductions",
      "/specialist/placements",
      "/specialist/plans",
      "/specialist/advice",
      "/specialist/absence",
      "/specialist/phrases",
    ],
    staff,
  ),
  ...records(["/specialist/approaches/:id"], {
    of: "a letter that was sent",
    at: (town) => town.approach,
    open: staff,
  }),
  ...records(["/specialist/approaches/:id"], {
    of: "a draft",
    at: (town) => town.draftApproach,
    open: ["ownSpecialist"],
  }),
  ...records(["/specialist/employers/:id", "/specialist/employers/:id/approaches/new"], {
    of: "any employer, shared by all areas",
    at: (town) => town.bramble.employerId,
    open: staff,
  }),
  ...records(["/specialist/participants/:id", "/specialist/participants/:id/profile"], {
    of: "a person",
    at: (town) => town.amara.participantId,
    open: ["ownSpecialist", "ownLead"],
  }),
  ...records(
    [
      "/specialist/participants/:id/edit",
      "/specialist/participants/:id/contact",
      "/specialist/participants/:id/messages",
      "/specialist/participants/:id/employers",
      "/specialist/participants/:id/jobs",
      "/specialist/participants/:id/approaches",
    ],
    {
      of: "a person",
      at: (town) => town.amara.participantId,
      open: ["ownSpecialist"],
    },
  ),
  {
    address: "/specialist/participants/:id/profile/:section",
    at: (town) => `/specialist/participants/${town.amara.participantId}/profile/hours`,
    open: ["ownSpecialist"],
  },
  {
    address: "/specialist/introductions/new",
    at: (town) =>
      `/specialist/introductions/new?vacancy=${town.job}&participant=${town.amara.participantId}`,
    open: ["ownSpecialist"],
  },
  ...records(["/specialist/introductions/:id", "/specialist/introductions/:id/edit"], {
    of: "a draft",
    at: (town) => town.drafted,
    open: ["ownSpecialist"],
  }),
  ...meetings("specialist", ["ownSpecialist"], { ownLead: 403 }),
  ...records(["/specialist/introductions/:id/decision"], {
    of: "one that the person has not answered",
    at: (town) => town.waiting,
    open: ["ownSpecialist"],
  }),
  ...records(["/specialist/introductions/:id", "/specialist/introductions/:id/answer"], {
    of: "one that is with the employer",
    at: (town) => town.sent,
    open: ["ownSpecialist"],
  }),
  ...records(["/specialist/vacancies/:id"], {
    of: "a live vacancy",
    at: (town) => town.job,
    open: staff,
  }),
  ...records(["/specialist/vacancies/:id/versions"], {
    of: "a live vacancy, whose own area reads how it was before",
    at: (town) => town.job,
    open: ["ownSpecialist", "teamColleague", "otherTeam", "ownLead"],
  }),
  ...records(["/specialist/vacancies/:id"], {
    of: "an employer's draft",
    at: (town) => town.unpublished,
    open: [],
  }),
  ...records(["/specialist/advice/:id"], {
    of: "what an employer of the area asked",
    at: (town) => town.advice,
    open: ["ownSpecialist", "teamColleague", "otherTeam", "ownLead"],
  }),
  ...records(["/specialist/employees/:id"], {
    of: "somebody who joined the advice of its adviser",
    at: (town) => town.joined,
    open: ["ownSpecialist"],
  }),
  ...records(["/specialist/employees/:id"], {
    of: "somebody who asks for support",
    at: (town) => town.supported,
    open: ["ownSpecialist", "teamColleague", "otherTeam", "ownLead"],
  }),
  ...records(["/specialist/employees/:id"], {
    of: "somebody who chose nothing",
    at: (town) => town.idle,
    open: [],
  }),
  ...records(["/specialist/vacancies/:id/matches"], {
    of: "a live vacancy",
    at: (town) => town.job,
    open: staff,
  }),
  ...records(["/specialist/vacancies/:id/proposals/new"], {
    of: "a live vacancy, whose own area writes to its employer",
    at: (town) => town.job,
    open: ["ownSpecialist", "teamColleague", "otherTeam", "ownLead"],
    also: { otherArea: 403, otherLead: 403 },
  }),
  ...[
    { of: "one that was sent", job: "proposedJob", proposal: "proposal" } as const,
    { of: "a draft", job: "draftedJob", proposal: "draftProposal" } as const,
  ].map(
    ({ of, job, proposal }): Line => ({
      address: "/specialist/vacancies/:id/proposals/:proposalId",
      of,
      at: (town) => `/specialist/vacancies/${town[job]}/proposals/${town[proposal]}`,
      open: ["ownSpecialist", "teamColleague", "otherTeam", "ownLead"],
    }),
  ),
  {
    address: "/specialist/vacancies/:id/proposals/:proposalId/edit",
    of: "a draft",
    at: (town) => `/specialist/vacancies/${town.draftedJob}/proposals/${town.draftProposal}/edit`,
    open: ["ownSpecialist", "teamColleague", "otherTeam", "ownLead"],
  },
  {
    address: "/specialist/vacancies/:id/matches/:participantId",
    of: "Amara and a live vacancy",
    at: (town) => `/specialist/vacancies/${town.job}/matches/${town.amara.participantId}`,
    open: ["ownSpecialist"],
  },
  {
    address: "/specialist/vacancies/:id/matches/ask/:key",
    of: "Joe, as Priya may see him",
    at: (town) => `/specialist/vacancies/${town.job}/matches/ask/${town.keyOfJoe}`,
    open: ["ownSpecialist"],
  },
  {
    address: "/specialist/introductions/new",
    of: "a person of theirs and a live vacancy",
    at: (town) =>
      `/specialist/introductions/new?vacancy=${town.job}&participant=${town.amara.participantId}`,
    open: ["ownSpecialist"],
  },
  ...records(["/specialist/introductions/:id", "/specialist/introductions/:id/decision"], {
    of: "one that its person decides on",
    at: (town) => town.waiting,
    open: ["ownSpecialist"],
  }),
  ...records(["/specialist/introductions/:id", "/specialist/introductions/:id/edit"], {
    of: "a draft",
    at: (town) => town.drafted,
    open: ["ownSpecialist"],
  }),
  ...records(["/specialist/introductions/:id/answer"], {
    of: "one that is with the employer",
    at: (town) => town.sent,
    open: ["ownSpecialist"],
  }),
  ...records(
    [
      "/specialist/placements/:id/warnings",
      "/specialist/placements/:id/help",
      "/specialist/placements/:id/messages",
    ],
    {
      of: "what is between a person and whoever supports them",
      at: (town) => town.placement,
      open: ["ownSpecialist"],
      // They read which rule is open on a page of their own.
      also: { ownLead: 403 },
    },
  ),
  ...records(
    [
      "/specialist/placements/:id/hand-over",
      "/specialist/placements/:id/ending",
      "/specialist/placements/:id/learned",
    ],
    {
      of: "a job that has ended",
      at: (town) => town.ended,
      open: ["ownSpecialist"],
      also: { ownLead: 403 },
    },
  ),
  ...records(["/specialist/placements/:id/hand-over/edit"], {
    of: "a job that has ended, whose hand-over is read and not written",
    at: (town) => town.ended,
    open: [],
    also: { ownSpecialist: 302, ownLead: 403 },
  }),
  ...records(["/specialist/introductions/:id/work-trial"], {
    of: "one that is with the employer",
    at: (town) => town.sent,
    open: ["ownSpecialist"],
  }),
  {
    address: "/specialist/placements/new",
    of: "a person of theirs",
    at: (town) => `/specialist/placements/new?participant=${town.amara.participantId}`,
    open: ["ownSpecialist"],
  },
  ...records(["/specialist/placements/:id/telling", "/specialist/placements/:id/contact"], {
    of: "a job that came of no introduction",
    at: (town) => town.found,
    open: ["ownSpecialist"],
    also: { ownLead: 403 },
  }),
  ...records(["/specialist/placements/:id/telling", "/specialist/placements/:id/contact"], {
    of: "a job that came of an introduction",
    at: (town) => town.placement,
    open: [],
    also: { ownLead: 403 },
  }),
  review("specialist", { open: ["ownSpecialist"], also: { ownLead: 403 } }),
  ...records(["/specialist/placements/:id/private"], {
    of: "what is said to a specialist alone",
    at: (town) => town.placement,
    open: ["ownSpecialist"],
    also: { ownLead: 403 },
  }),
  ...records(["/specialist/placements/:id"], {
    of: "an agreed job",
    at: (town) => town.placement,
    open: ["ownSpecialist", "ownLead"],
  }),
  ...records(["/specialist/placements/:id/weeks"], {
    of: "hours, breaks and what shows an outcome",
    at: (town) => town.placement,
    open: ["ownSpecialist"],
    // They read what is reached, and when, on the page of the job.
    also: { ownLead: 403 },
  }),
  ...records(["/specialist/placements/:id/visits", "/specialist/placements/:id/visits/new"], {
    of: "a job in which visits are written down",
    at: (town) => town.placement,
    open: ["ownSpecialist"],
    also: { ownLead: 403 },
  }),
  {
    address: "/specialist/placements/:id/visits/:visitId",
    of: "a visit of their own",
    at: (town) => `/specialist/placements/${town.placement}/visits/${town.visit}`,
    open: ["ownSpecialist"],
    also: { ownLead: 403 },
  },
  ...records(
    [
      "/specialist/placements/:id/first-day",
      "/specialist/placements/:id/agreement",
      "/specialist/placements/:id/agreement/edit",
    ],
    {
      of: "what is agreed and done before the first day",
      at: (town) => town.placement,
      open: ["ownSpecialist"],
      also: { ownLead: 403 },
    },
  ),
  ...records(
    [
      "/specialist/placements/:id/training",
      "/specialist/placements/:id/support",
      "/specialist/placements/:id/support/edit",
    ],
    {
      of: "what somebody learns, and how support steps down",
      at: (town) => town.placement,
      open: ["ownSpecialist"],
      also: { ownLead: 403 },
    },
  ),
  ...tasks(
    [
      "/specialist/placements/:id/training/:taskId",
      "/specialist/placements/:id/training/:taskId/card",
    ],
    { open: ["ownSpecialist"], also: { ownLead: 403 } },
  ),
  {
    address: "/specialist/placements/:id/visits/:visitId/steps",
    of: "a visit of their own",
    at: (town) => `/specialist/placements/${town.placement}/visits/${town.visit}/steps`,
    open: ["ownSpecialist"],
    also: { ownLead: 403 },
  },
  ...records(["/specialist/plans/:id"], {
    of: "somebody's own",
    at: (town) => town.openPlan,
    open: ["ownSpecialist"],
  }),

  // participants
  ...pages(
    [
      "/participant",
      "/participant/profile",
      "/participant/sharing",
      "/participant/contact",
      "/participant/employers",
      "/participant/plans",
    ],
    participants,
  ),
  {
    address: "/participant/profile/:section",
    at: () => "/participant/profile/hours",
    open: participants,
  },
  ...records(
    [
      "/participant/introductions/:id",
      "/participant/introductions/:id/words",
      "/participant/introductions/:id/changes",
    ],
    { of: "one they were asked about", at: (town) => town.waiting, open: ["ownParticipant"] },
  ),
  ...records(["/participant/introductions/:id"], {
    of: "one they were not asked about yet",
    at: (town) => town.drafted,
    open: [],
  }),
  {
    address: "/participant/introductions/:id/words/:itemId",
    at: (town) => `/participant/introductions/${town.waiting}/words/${town.itemId}`,
    open: ["ownParticipant"],
  },
  ...meetings("participant", ["ownParticipant"]),
  ...records(["/participant/introductions/:id/decide"], {
    of: "one whose words they have chosen",
    at: (town) => town.chosen,
    open: ["ownParticipant"],
  }),
  ...records(["/participant/introductions/:id/take-back"], {
    of: "one that is with the employer",
    at: (town) => town.sent,
    open: ["ownParticipant"],
  }),
  ...records(
    [
      "/participant/placements/:id/help",
      "/participant/placements/:id/messages",
      "/participant/placements/:id/support-notes",
    ],
    {
      of: "their own job",
      at: (town) => town.placement,
      open: ["ownParticipant"],
    },
  ),
  ...records(
    [
      "/participant/placements/:id/hand-over",
      "/participant/placements/:id/ending",
      "/participant/placements/:id/learned",
    ],
    {
      of: "a job of theirs that has ended",
      at: (town) => town.ended,
      open: ["ownParticipant"],
    },
  ),
  ...records(["/participant/placements/:id/telling"], {
    of: "a job that came of no introduction",
    at: (town) => town.found,
    open: ["ownParticipant"],
  }),
  ...records(["/participant/placements/:id/telling"], {
    of: "a job that came of an introduction",
    at: (town) => town.placement,
    open: [],
  }),
  review("participant", { open: ["ownParticipant"] }),
  ...records(["/participant/placements/:id/private"], {
    of: "what they say to their specialist alone",
    at: (town) => town.placement,
    open: ["ownParticipant"],
  }),
  ...records(["/participant/placements/:id"], {
    of: "an agreed job",
    at: (town) => town.placement,
    open: ["ownParticipant"],
  }),
  ...records(["/participant/placements/:id/weeks"], {
    of: "the time they have worked",
    at: (town) => town.placement,
    open: ["ownParticipant"],
  }),
  ...records(["/participant/placements/:id/visits"], {
    of: "what was written down about visits",
    at: (town) => town.placement,
    open: ["ownParticipant"],
  }),
  ...records(["/participant/placements/:id/first-day", "/participant/placements/:id/agreement"], {
    of: "what is agreed and done before the first day",
    at: (town) => town.placement,
    open: ["ownParticipant"],
  }),
  ...records(["/participant/placements/:id/training", "/participant/placements/:id/support"], {
    of: "what they learn, and how support steps down",
    at: (town) => town.placement,
    open: ["ownParticipant"],
  }),
  ...tasks(["/participant/placements/:id/training/:taskId"], { open: ["ownParticipant"] }),
  ...records(["/participant/plans/:id", "/participant/plans/:id/copy"], {
    of: "their own",
    at: (town) => town.openPlan,
    open: ["ownParticipant"],
  }),

  // leads of an area
  ...pages(
    ["/area", "/area/employers", "/area/staff", "/area/teams", "/area/caseloads", "/area/concerns"],
    leads,
  ),
  ...pages(["/area/reviews", "/area/silence", "/area/specialists"], leads),
  ...pages(["/area/placements", "/area/evidence", "/area/evidence.csv"], leads),
  ...pages(["/area/messages-not-sent"], leads),
  ...pages(["/area/operations", "/area/messages"], staff),
  ...["/area/messages/:name", "/area/messages/:name/letter"].map((address) => ({
    address,
    at: () => address.replace(":name", "employer.news"),
    open: staff,
  })),
  ...records(["/area/employers/:id"], {
    of: "any employer, shared by all areas",
    at: (town) => town.bramble.employerId,
    open: leads,
  }),
  ...records(["/area/staff/:id", "/area/staff/:id/second-step"], {
    of: "a specialist of a team they lead",
    at: (town) => town.priya.staffId,
    open: ["ownLead"],
  }),
  ...records(["/area/teams/:id"], {
    of: "a team",
    at: (town) => town.southwark.id,
    open: ["ownLead"],
  }),
];

export function expected({ open, also }: Line, who: Who): number {
  return also?.[who] ?? (open.includes(who) ? 200 : who === "visitor" ? 302 : 404);
}
