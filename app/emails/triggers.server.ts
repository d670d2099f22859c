import type { EventName } from "#app/domain/outbox/outbox.ts";
import { adviceTriggers } from "./advice-triggers.server.ts";
import { approachAnswered, approachSent } from "./approach-plans.server.ts";
import { digestDue } from "./digest-plans.server.ts";
import { jobEnded } from "./ending-plans.server.ts";
import { freshLink } from "./fresh-link-plans.server.ts";
import { helpAnswered, helpCalled } from "./help-call-plans.server.ts";
import { meetingTriggers } from "./meeting-plans.server.ts";
import {
  account,
  introduction,
  nothing,
  type Plan,
  participant,
  placement,
  plan,
  send,
  toEmployer,
  vacancy,
  vacancyOf,
} from "./plans.server.ts";
import { proposalAnswered, proposalSent } from "./proposal-plans.server.ts";
import { areaOfEmployer, leadsOfArea, staffMember, staffOfArea } from "./recipients.server.ts";
import { privateNote, review, reviewClosed } from "./review-plans.server.ts";
import { toSearcher } from "./saved-search-plans.server.ts";
import { emailChangeAsked, resetAsked, signInAsked } from "./sign-in-plans.server.ts";
import { inviteAsked, placementBegun, tellingDecided, toContact } from "./telling-plans.server.ts";
import { answerReturned, introductionNote, placementNote } from "./thread-plans.server.ts";

/** From event to messages, in one table. */
export const triggers: { [Name in EventName]: Plan<Name> } = {
  "account.signedUp": account("account.confirmEmail"),
  "account.signUpRepeated": account("account.alreadyThere"),
  "account.resetAsked": resetAsked,
  "account.signInAsked": signInAsked,
  "account.emailChangeAsked": emailChangeAsked,
  "link.freshAsked": freshLink,
  "secondFactor.changed": account("account.secondStepChanged"),
  "employer.colleagueInvited": async (_db, { email, workplaceIds, ...data }) =>
    send("account.joinEmployer", [`address:${email}`], {
      ...data,
      workplaceIds: workplaceIds.join(","),
    }),
  "employer.accountAsked": toContact("employer.makeAccount"),
  "employer.inviteAsked": inviteAsked,
  "employer.awaitsVerification": async (db, { employerId }) => {
    const area = await areaOfEmployer(db, employerId);
    return area ? send("staff.employerToVerify", await staffOfArea(db, area), { employerId }) : [];
  },
  "employer.verified": toEmployer("employer.verified"),
  "employer.suspended": async (db, { employerId }) => {
    const staff = await db
      .selectFrom("introduction as i")
      .innerJoin("staff as s", "s.id", "i.specialistId")
      .select("s.accountId")
      .distinct()
      .where("i.employerId", "=", employerId)
      .where("s.closedAt", "is", null)
      .execute();
    return [
      ...(await toEmployer("employer.suspended")(db, { employerId })),
      ...send(
        "staff.employerSuspended",
        staff.map((row) => `account:${row.accountId}` as const),
        { employerId },
      ),
    ];
  },
  "employer.suspensionLifted": toEmployer("employer.suspensionLifted"),
  "area.staffInvited": async (_db, { email, ...data }) =>
    send("account.joinStaff", [`address:${email}`], data),
  "participant.invited": (db, { participantId }) =>
    participant(db, participantId, "participant.invited", {}),
  "participant.moved": async (db, { toStaffId }) =>
    send("staff.participantMoved", await staffMember(db, toStaffId)),
  "vacancy.drafted": async (db, { vacancyId, email, staffId }) => {
    const staff = await db
      .selectFrom("staff as s")
      .innerJoin("account as a", "a.id", "s.accountId")
      .select("a.name")
      .where("s.id", "=", staffId)
      .executeTakeFirst();
    return send("account.confirmVacancy", [`address:${email}`], {
      vacancyId,
      staffName: staff?.name ?? "",
    });
  },
  "vacancy.awaitsVerification": async (db, { vacancyId }) => {
    const { employerId } = await vacancyOf(db, vacancyId);
    const area = await areaOfEmployer(db, employerId);
    return area ? send("staff.employerToVerify", await staffOfArea(db, area), { employerId }) : [];
  },
  "vacancy.published": vacancy("employer.vacancyLive", "staff.vacancyYours"),
  "vacancy.heldBack": vacancy("employer.vacancyHeldBack", null),
  "vacancy.missedItsDay": vacancy("employer.vacancyMissedItsDay", null),
  "vacancy.pausedForPay": vacancy("employer.vacancyPausedForPay", null),
  "vacancy.stillOpenAsked": vacancy("employer.stillOpen", null),
  "vacancy.pausedUnanswered": vacancy(
    "employer.vacancyPausedUnanswered",
    "staff.vacancyPausedUnanswered",
  ),
  "vacancy.closed": nothing,
  "vacancy.newsSent": vacancy("employer.news", null),
  "savedSearch.asked": toSearcher("anyone.savedSearchAsked"),
  "savedSearch.found": toSearcher("anyone.savedSearchFound"),
  "approach.sent": approachSent,
  "approach.answered": approachAnswered,
  "jobProposal.sent": proposalSent,
  "jobProposal.answered": proposalAnswered("staff.jobProposalAnswered"),
  "jobProposal.lapsed": proposalAnswered("staff.jobProposalLapsed"),
  "introduction.ask": introduction({ participant: "participant.somethingToDecide" }),
  "introduction.notNow": introduction({ specialist: "staff.decision" }),
  "introduction.askForChanges": introduction({ specialist: "staff.decision" }),
  "introduction.accept": introduction({
    employer: "employer.introductionWaiting",
    specialist: "staff.decision",
  }),
  "introduction.decline": introduction({ specialist: "staff.decision" }),
  "introduction.decisionRecorded": introduction({ participant: "participant.decisionRecorded" }),
  "introduction.expressInterest": introduction({
    participant: "participant.update",
    specialist: "staff.employerAnswered",
  }),
  "introduction.askLonger": introduction({
    participant: "participant.update",
    specialist: "staff.employerAnswered",
  }),
  "introduction.notThisTime": introduction({
    participant: "participant.update",
    specialist: "staff.employerAnswered",
  }),
  "introduction.noteSent": introductionNote,
  "introduction.noteHeld": introduction({ specialist: "staff.noteHeld" }),
  "introduction.startWorkTrial": introduction({
    participant: "participant.update",
    employer: "employer.workTrial",
  }),
  "introduction.endWorkTrial": introduction({
    participant: "participant.update",
    employer: "employer.workTrialEnded",
  }),
  "introduction.makeOffer": introduction({
    participant: "participant.somethingToDecide",
    specialist: "staff.employerAnswered",
  }),
  "introduction.acceptOffer": introduction({
    employer: "employer.offerAccepted",
    specialist: "staff.introductionMoved",
  }),
  "introduction.declineOffer": introduction({
    employer: "employer.offerDeclined",
    specialist: "staff.introductionMoved",
  }),
  "introduction.withdrawOffer": introduction({
    participant: "participant.update",
    specialist: "staff.introductionMoved",
  }),
  "introduction.withdraw": (db, { introductionId, wasWithEmployer }) =>
    introduction({
      specialist: "staff.introductionMoved",
      ...(wasWithEmployer === "yes" && { employer: "employer.takenBack" as const }),
    })(db, { introductionId }),
  "introduction.lapse": introduction({
    participant: "participant.update",
    specialist: "staff.introductionMoved",
  }),
  "introduction.noLongerOpen": (db, { introductionId, employerHadIt, because }) =>
    introduction({
      participant: "participant.update",
      ...(employerHadIt === "yes" &&
        because === "startedElsewhere" && { employer: "employer.noLongerAvailable" as const }),
    })(db, { introductionId }),
  "introduction.remindEmployer": introduction({ employer: "employer.answerReminder" }),
  "introduction.promptSpecialist": introduction({ specialist: "staff.answerPrompt" }),
  "introduction.jobChanged": introduction({
    participant: "participant.update",
    specialist: "staff.jobChanged",
  }),
  "placement.agreed": placement({
    employer: "employer.placementAgreed",
    specialist: "staff.placement",
  }),
  "placement.begun": placementBegun,
  "placement.opened": placement({ employer: "employer.placementOpened" }),
  "placement.askedAgain": placementBegun,
  "placement.tellingDecided": tellingDecided,
  "placement.noteSent": placementNote,
  "thread.answerReturned": answerReturned,
  "placement.start": placement({
    participant: "participant.update",
    specialist: "staff.placement",
  }),
  "placement.neverStart": placement({
    participant: "participant.update",
    specialist: "staff.placement",
  }),
  "placement.end": jobEnded,
  "agreement.toParticipant": placement({ participant: "participant.somethingToDecide" }),
  "agreement.toEmployer": placement({ employer: "employer.agreementToRead" }),
  "agreement.agreed": placement({ specialist: "staff.agreementAgreed" }),
  "agreement.changeAsked": placement({ specialist: "staff.agreementChange" }),
  "agreement.recorded": (db, { placementId, side }) =>
    placement(
      side === "participant"
        ? { participant: "participant.update" }
        : { employer: "employer.agreementRecorded" },
    )(db, { placementId }),
  "placement.handOverDue": placement({ specialist: "staff.handOverDue" }),
  "handOver.written": placement({ participant: "participant.update" }),
  "handOver.changeAsked": placement({ specialist: "staff.handOverChange" }),
  "handOver.sent": placement({
    participant: "participant.update",
    employer: "employer.handOver",
  }),
  "profileSuggestion.offered": placement({ participant: "participant.somethingToDecide" }),
  "review.asked": review("participant.reviewAsked", "employer.reviewAsked"),
  "review.chased": review("participant.reviewChased", "employer.reviewChased"),
  "review.closed": reviewClosed,
  "privateNote.written": privateNote,
  "helpCall.made": helpCalled,
  "helpCall.answered": helpAnswered,
  ...adviceTriggers,
  ...meetingTriggers,
  "plan.moved": plan,
  "digest.due": digestDue,
  "colleague.asked": async (db, { questionId }) => {
    const row = await db
      .selectFrom("colleagueQuestion")
      .select("toStaffId")
      .where("id", "=", questionId)
      .executeTakeFirstOrThrow();
    return send("staff.colleagueAsked", await staffMember(db, row.toStaffId));
  },
  "colleague.answered": async (db, { questionId }) => {
    const row = await db
      .selectFrom("colleagueQuestion")
      .select("fromStaffId")
      .where("id", "=", questionId)
      .executeTakeFirstOrThrow();
    return send("staff.colleagueAnswered", await staffMember(db, row.fromStaffId));
  },
  "concern.raised": async (db, { concernId }) => {
    const concern = await db
      .selectFrom("concern")
      .select("areaId")
      .where("id", "=", concernId)
      .executeTakeFirstOrThrow();
    const areas = concern.areaId
      ? [concern.areaId]
      : (await db.selectFrom("area").select("id").execute()).map((area) => area.id);
    const leads = await Promise.all(areas.map((areaId) => leadsOfArea(db, areaId)));
    return send("staff.concern", [...new Set(leads.flat())], { concernId });
  },
};
