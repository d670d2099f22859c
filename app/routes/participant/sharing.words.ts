import type { Seen } from "#app/domain/participant/sharing.queries.server.ts";

const job = ({ jobTitle, employerName }: Seen) =>
  jobTitle && employerName ? `${jobTitle} at ${employerName}` : "a job";

export const words = {
  title: "What I share",
  lede: "Who can read about you now, who has looked, and how to stop it.",
  now: "What employers can read now",
  nothing: {
    title: "Nothing.",
    words: "No employer has anything about you. That changes only when you say yes to one of them.",
  },
  sent: (on: string) => `You sent it on ${on}.`,
  told: (on: string) => `They may know about your support at work since ${on}.`,
  read: "Read what they can read",
  readOrTakeBack: "Read what they can read, or take it back",
  takeBack: "Take it back",
  why: "You never have to say why. They see only that an introduction was taken back.",
  seen: "Who has looked",
  seenLede: "Each time somebody looks, it is added here by itself. Nobody can change the list.",
  nobody: {
    title: "Nobody so far.",
    words: "When somebody looks at something of yours, you will see it here.",
  },
  columns: { on: "When", by: "Who", what: "What they saw" },
  what: (seen: Seen): string =>
    ({
      "vocationalProfile.open": "Your profile",
      "vocationalProfile.openWithReason": `Your profile. The reason they gave: “${seen.reason}”`,
      "match.show": `Your name and how you fit with ${job(seen)}`,
      "introduction.firstRead": `The words you sent for ${job(seen)}`,
    })[seen.action],
  who: (seen: Seen): string =>
    seen.byKind === "employer" && seen.employerName ? `${seen.by}, ${seen.employerName}` : seen.by,
  notes: "Notes about you and a job",
  notesLede:
    "What your specialist wrote down to remember how a job may suit you. No employer can read it.",
  noted: (job: string, by: string) => `${job}. ${by} wrote:`,
  worried: "Something here that should not be?",
  worriedWords: "Talk to your specialist, or tell the people who run this service.",
  report: "Report a concern",
};
