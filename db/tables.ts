/** The shape of every table. snake_case in the database, camelCase here. */
import type * as flow from "./tables/flow.ts";
import type * as people from "./tables/people.ts";
import type * as work from "./tables/work.ts";

export type * from "./tables/flow.ts";
export type * from "./tables/people.ts";
export type * from "./tables/work.ts";

export interface Database {
  account: people.AccountTable;
  session: people.SessionTable;
  emailLink: people.EmailLinkTable;
  area: people.AreaTable;
  localAuthority: people.LocalAuthorityTable;
  team: people.TeamTable;
  staff: people.StaffTable;
  teamLead: people.TeamLeadTable;
  participant: people.ParticipantTable;
  vocationalProfile: people.VocationalProfileTable;
  profileWish: people.ProfileWishTable;
  profileReach: people.ProfileReachTable;
  profileEnvironment: people.ProfileEnvironmentTable;
  profileAdjustment: people.ProfileAdjustmentTable;
  profileStrength: people.ProfileStrengthTable;
  employer: work.EmployerTable;
  employerVerification: work.EmployerVerificationTable;
  employerSuspension: work.EmployerSuspensionTable;
  workplace: work.WorkplaceTable;
  employerMember: work.EmployerMemberTable;
  employerMemberWorkplace: work.EmployerMemberWorkplaceTable;
  vacancy: work.VacancyTable;
  vacancyTask: work.VacancyTaskTable;
  vacancyCriterion: work.VacancyCriterionTable;
  vacancyEnvironment: work.VacancyEnvironmentTable;
  vacancyNews: work.VacancyNewsTable;
  introduction: flow.IntroductionTable;
  introductionItem: flow.IntroductionItemTable;
  introductionApproval: flow.IntroductionApprovalTable;
  introductionNote: flow.IntroductionNoteTable;
  introductionMeeting: flow.IntroductionMeetingTable;
  introductionOffer: flow.IntroductionOfferTable;
  placement: flow.PlacementTable;
  adviceRequest: flow.AdviceRequestTable;
  adviceMessage: flow.AdviceMessageTable;
  adviceSuggestion: flow.AdviceSuggestionTable;
  colleagueQuestion: flow.ColleagueQuestionTable;
  concern: flow.ConcernTable;
  auditEvent: flow.AuditEventTable;
  outbox: flow.OutboxTable;
  message: flow.MessageTable;
  demoMail: flow.DemoMailTable;
}
