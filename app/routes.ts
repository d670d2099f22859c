import { index, type RouteConfig, route } from "@remix-run/route-config";

/** Every address of the site, by whose page it is. Read it as the site map; a new page is a line here and a line in tests/access. */
export default [
  // anyone
  route("how-it-works", "routes/public/how-it-works.tsx"),
  route("accessibility", "routes/public/accessibility.tsx"),
  route("privacy", "routes/public/privacy.tsx"),
  index("routes/public/home.tsx"),
  route("adjustments", "routes/public/adjustments.tsx"),
  route("colours", "routes/public/colours.tsx"),

  route("vacancies", "routes/public/vacancies.tsx"),
  route("vacancies/:id", "routes/public/vacancy.tsx"),
  route("looking-for-work", "routes/public/looking-for-work.tsx"),
  route("report-a-concern", "routes/public/report-a-concern.tsx"),
  route("demo/mailbox", "routes/public/demo-mailbox.tsx"),
  route("demo/mailbox/:id", "routes/public/demo-mail.tsx"),

  // signing in and one's own account
  route("sign-in", "routes/account/sign-in.tsx"),
  route("sign-out", "routes/account/sign-out.tsx"),
  route("sign-up", "routes/account/sign-up.tsx"),
  route("account", "routes/account/account.tsx"),
  route("reset", "routes/account/reset.tsx"),
  route("link/:token", "routes/account/link.tsx"),

  // employers
  route("employer/organisation", "routes/employer/organisation.tsx"),
  route("employer/organisation/workplaces/:id", "routes/employer/workplace.tsx"),
  route("employer/organisation/colleagues", "routes/employer/colleagues.tsx"),
  route("employer/organisation/colleagues/:id", "routes/employer/colleague.tsx"),
  route("employer", "routes/employer/home.tsx"),
  route("employer/introductions", "routes/employer/introductions.tsx"),
  route("employer/introductions/:id", "routes/employer/introduction.tsx"),
  route("employer/advice", "routes/employer/advice-list.tsx"),
  route("employer/advice/new", "routes/employer/advice-new.tsx"),
  route("employer/advice/:id", "routes/employer/advice.tsx"),
  route("employer/placements", "routes/employer/placements.tsx"),
  route("employer/placements/:id", "routes/employer/placement.tsx"),

  // employment specialists
  route("specialist/employers", "routes/specialist/employers.tsx"),
  route("specialist/employers/:id", "routes/specialist/employer.tsx"),
  route("specialist", "routes/specialist/today.tsx"),
  route("specialist/questions", "routes/specialist/questions.tsx"),
  route("specialist/participants", "routes/specialist/participants.tsx"),
  route("specialist/participants/new", "routes/specialist/participant-new.tsx"),
  route("specialist/participants/:id", "routes/specialist/participant.tsx"),
  route("specialist/participants/:id/edit", "routes/specialist/participant-edit.tsx"),
  route("specialist/participants/:id/contact", "routes/specialist/participant-contact.tsx"),
  route("specialist/participants/:id/profile", "routes/specialist/profile.tsx"),
  route("specialist/participants/:id/profile/:section", "routes/specialist/profile-section.tsx"),
  route("specialist/vacancies", "routes/specialist/vacancies.tsx"),
  route("specialist/vacancies/new", "routes/specialist/vacancy-new.tsx"),
  route("specialist/vacancies/:id", "routes/specialist/vacancy.tsx"),
  route("specialist/vacancies/:id/matches", "routes/specialist/matches.tsx"),
  route("specialist/vacancies/:id/matches/ask/:key", "routes/specialist/ask-colleague.tsx"),
  route("specialist/advice", "routes/specialist/advice-list.tsx"),
  route("specialist/advice/:id", "routes/specialist/advice.tsx"),
  route("specialist/introductions", "routes/specialist/introductions.tsx"),
  route("specialist/introductions/new", "routes/specialist/introduction-new.tsx"),
  route("specialist/introductions/:id", "routes/specialist/introduction.tsx"),
  route("specialist/introductions/:id/edit", "routes/specialist/introduction-edit.tsx"),
  route("specialist/introductions/:id/decision", "routes/specialist/introduction-decision.tsx"),
  route("specialist/introductions/:id/answer", "routes/specialist/introduction-answer.tsx"),
  route("specialist/placements", "routes/specialist/placements.tsx"),
  route("specialist/placements/:id", "routes/specialist/placement.tsx"),

  // participants
  route("participant/introductions/:id", "routes/participant/introduction.tsx"),
  route("participant/introductions/:id/words", "routes/participant/introduction-words.tsx"),
  route("participant/introductions/:id/words/:itemId", "routes/participant/introduction-line.tsx"),
  route("participant/introductions/:id/changes", "routes/participant/introduction-changes.tsx"),
  route("participant/introductions/:id/decide", "routes/participant/introduction-decide.tsx"),
  route("participant/introductions/:id/take-back", "routes/participant/introduction-take-back.tsx"),
  route("participant", "routes/participant/home.tsx"),
  route("participant/profile", "routes/participant/profile.tsx"),
  route("participant/profile/:section", "routes/participant/profile-section.tsx"),
  route("participant/contact", "routes/participant/contact.tsx"),
  route("participant/sharing", "routes/participant/sharing.tsx"),
  route("participant/placements/:id", "routes/participant/placement.tsx"),

  // leads of an area
  route("area", "routes/area/overview.tsx"),
  route("area/employers", "routes/area/employers.tsx"),
  route("area/employers/:id", "routes/area/employer.tsx"),
  route("area/staff", "routes/area/staff.tsx"),
  route("area/staff/:id", "routes/area/staff-close.tsx"),
  route("area/teams", "routes/area/teams.tsx"),
  route("area/teams/:id", "routes/area/team.tsx"),
  route("area/caseloads", "routes/area/caseloads.tsx"),
  route("area/concerns", "routes/area/concerns.tsx"),

  // anything else
  route("*", "routes/public/not-found.tsx"),
] satisfies RouteConfig;
