import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import type { IntroductionStatus } from "#db/tables.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aMeeting } from "#tests/support/meeting.ts";
import { addVacancy, contextOf, people, testId, testNow } from "#tests/support/people.ts";
import { Conflict, Forbidden, Invalid, NotFound } from "../errors.ts";
import { suggestMeeting } from "../meeting/meeting.commands.server.ts";
import type { Actor, EmployerActor } from "../policy.ts";
import { ask, draftIntroduction, editDraft } from "./introduction.commands.server.ts";
import {
  askLonger,
  expressInterest,
  notThisTime,
  recordEmployerAnswer,
} from "./introduction-answer.commands.server.ts";
import { changeWords } from "./introduction-choice.commands.server.ts";
import { closeIntroductions, lapseOverdue } from "./introduction-closing.commands.server.ts";
import {
  acceptIntroduction,
  askForChanges,
  comesBackOn,
  decline,
  notNow,
  recordDecision,
} from "./introduction-decision.commands.server.ts";
import {
  countForEmployer,
  employerReaders,
  findForEmployer,
  listForEmployer,
} from "./introduction-employer.queries.server.ts";
import { sealOf } from "./introduction-letter.server.ts";
import { releaseNote, sendNote, settleNote } from "./introduction-note.commands.server.ts";
import {
  acceptOffer,
  declineOffer,
  makeOffer,
  withdrawOffer,
} from "./introduction-offer.commands.server.ts";
import {
  findForParticipant,
  listForParticipant,
} from "./introduction-participant.queries.server.ts";
import { previewLetter } from "./introduction-preview.queries.server.ts";
import { recordReading } from "./introduction-reading.commands.server.ts";
import { countRecordedDecisions } from "./introduction-record.queries.server.ts";
import { findForSpecialist, listForSpecialist } from "./introduction-specialist.queries.server.ts";
import { listIntroductionTasks } from "./introduction-tasks.queries.server.ts";
import { withdraw } from "./introduction-withdrawal.commands.server.ts";

let db: Db;
let who: Awaited<ReturnType<typeof people>>;
let vacancyId: string;
const at = <A extends Actor>(actor: A, now = testNow) => contextOf(db, actor, now);
const own = "I like getting everything ready before the rush.";
const helps = "A written list for the shift.";
const says = "Amara ran the prep table for a lunch for 60 people.";

beforeEach(async () => {
  db = await freshDatabase();
  who = await people(db);
  vacancyId = await addVacancy(db, who.bramble.owner);
});

async function drafted(id = testId()): Promise<string> {
  return draftIntroduction(at(who.priya), {
    id,
    vacancyId,
    participantId: "amara",
    nameUsed: "Amara",
    items: [
      { part: "inTheirWords", words: own },
      { part: "whatHelps", words: helps },
      { part: "specialistSays", words: says },
    ],
  });
}
async function asked(): Promise<string> {
  const id = await drafted();
  await ask(at(who.priya), id);
  return id;
}
async function itemIds(id: string) {
  const rows = await db
    .selectFrom("introductionItem")
    .select("id")
    .where("introductionId", "=", id)
    .orderBy("position")
    .execute();
  return rows.map((row) => row.id);
}
/** A yes to the first and the third line, as the last page shows it. */
async function choices(id: string) {
  const ids = await itemIds(id);
  const chosen = {
    id,
    itemIds: [ids[0] ?? "", ids[2] ?? ""],
    naming: "team" as const,
    nameUsed: "Amara",
  };
  const { sha256 } = await previewLetter(db, chosen);
  return { ...chosen, seenSha256: sha256 };
}
async function sent(): Promise<string> {
  const id = await asked();
  await acceptIntroduction(at(who.amara), await choices(id));
  return id;
}
const statusOf = async (id: string) =>
  (await db.selectFrom("introduction").select("status").where("id", "=", id).executeTakeFirst())
    ?.status;
const events = async () =>
  (await db.selectFrom("outbox").select(["event", "data"]).execute()).map((row) => ({
    event: row.event,
    data: JSON.parse(row.data),
  }));
const acts = async (id: string) =>
  (
    await db
      .selectFrom("auditEvent")
      .select(["action", "actorKind", "detail"])
      .where("subjectId", "=", id)
      .execute()
  ).map((row) => row.action);
const open = async (id: string, actor: EmployerActor = who.bramble.owner) => {
  const seen = await findForEmployer(db, actor, id);
  if (!seen?.open) throw new Error("closed");
  return seen;
};

async function employerKnows(actor: EmployerActor, id: string) {
  return {
    found: await findForEmployer(db, actor, id),
    list: await listForEmployer(db, actor),
    count: await countForEmployer(db, actor),
    tasks: await listIntroductionTasks(at(actor)),
  };
}
const nothing = { found: null, list: [], count: 0, tasks: [] };

describe("rule 1: an employer learns nothing before the yes", () => {
  test.each(["drafted", "withParticipant", "changes", "notNow", "declined", "closed"])(
    "%s: no row, no count, no task, no event that reaches them",
    async (stage) => {
      const id = stage === "drafted" ? await drafted() : await asked();
      if (stage === "changes") await askForChanges(at(who.amara), { id, words: "Shorter" });
      if (stage === "notNow") await notNow(at(who.amara), id);
      if (stage === "declined") await decline(at(who.amara), id);
      if (stage === "closed")
        await db
          .transaction()
          .execute((trx) => closeIntroductions(trx, at(who.priya), { vacancyId }, "closed"));
      for (const actor of [who.bramble.owner, who.bramble.manager, who.quarry.owner])
        expect(await employerKnows(actor, id)).toEqual(nothing);
      for (const event of await events()) {
        expect(event.event).not.toBe("introduction.accept");
        if (event.event === "introduction.noLongerOpen")
          expect(event.data.employerHadIt).toBe("no");
      }
    },
  );

  test("no act of an employer finds it, and the answer is that there is no such page", async () => {
    const id = await asked();
    await expect(expressInterest(at(who.bramble.owner), id)).rejects.toThrow(NotFound);
    await expect(recordReading(at(who.bramble.owner), id)).rejects.toThrow(NotFound);
    await expect(
      sendNote(at(who.bramble.owner), {
        id: testId(),
        introductionId: id,
        to: "specialist",
        words: "Who?",
      }),
    ).rejects.toThrow(NotFound);
  });

  test("after the yes the employer named knows of it, and no other", async () => {
    const id = await sent();
    expect((await listForEmployer(db, who.bramble.owner)).map((row) => row.id)).toEqual([id]);
    expect(await employerKnows(who.quarry.owner, id)).toEqual(nothing);
  });

  test("messages about it carry ids and no words", async () => {
    await sent();
    for (const { data } of await events())
      expect(JSON.stringify(data)).not.toMatch(/Amara|prep table|rush/);
  });

  test("a manager of another workplace, and a suspended employer, see nothing", async () => {
    const id = await sent();
    const elsewhere = { ...who.bramble.manager, workplaceIds: ["other"] };
    expect(await employerKnows(elsewhere, id)).toEqual(nothing);
    expect((await open(id, who.bramble.manager)).nameUsed).toBe("Amara");
    await db
      .insertInto("employerSuspension")
      .values({
        id: testId(),
        employerId: "bramble",
        areaId: "clf",
        staffId: "lena",
        reason: "Being looked into",
        suspendedAt: testNow,
        liftedAt: null,
        liftedBy: null,
      })
      .execute();
    expect(await employerKnows(who.bramble.owner, id)).toEqual(nothing);
  });
});

describe("rule 2: the employer reads the text that was approved", () => {
  test("word for word, with its seal, and without the line that was kept private", async () => {
    const id = await asked();
    const chosen = await choices(id);
    const { words } = await previewLetter(db, chosen);
    await acceptIntroduction(at(who.amara), chosen);
    const stored = await db
      .selectFrom("introductionApproval")
      .selectAll()
      .executeTakeFirstOrThrow();
    const seen = await open(id);
    expect(seen.words).toBe(words);
    expect(seen.words).toBe(stored.words);
    expect(seen.sha256).toBe(sealOf(words));
    expect(seen.sha256).toBe(stored.sha256);
    expect(seen.words).toContain(own);
    expect(JSON.stringify(seen)).not.toContain(helps);
    expect(stored.approvedBy).toBe("participant");
  });

  test("what was kept private is not kept at all", async () => {
    await sent();
    const left = await db.selectFrom("introductionItem").select("words").execute();
    expect(left.map((row) => row.words).sort()).toEqual([says, own].sort());
  });

  test("a yes to words that changed meanwhile sends nothing", async () => {
    const id = await asked();
    const chosen = await choices(id);
    const [first = ""] = chosen.itemIds;
    await changeWords(at(who.amara), { id, itemId: first, words: "I cook." });
    await expect(acceptIntroduction(at(who.amara), chosen)).rejects.toThrow(Conflict);
    expect(await statusOf(id)).toBe("withParticipant");
    expect(await employerKnows(who.bramble.owner, id)).toEqual(nothing);
    await acceptIntroduction(at(who.amara), await choices(id));
    expect((await open(id)).words).toContain("I cook.");
  });

  test("once sent nobody can edit the words", async () => {
    const id = await sent();
    const [itemId = ""] = await itemIds(id);
    await expect(changeWords(at(who.amara), { id, itemId, words: "Other" })).rejects.toThrow(
      Conflict,
    );
    await expect(editDraft(at(who.priya), { id, nameUsed: "A", items: [] })).rejects.toThrow(
      Conflict,
    );
  });

  test("a text that no longer matches its seal is shown to nobody", async () => {
    const id = await sent();
    await db.updateTable("introductionApproval").set({ words: "Something else" }).execute();
    await expect(findForEmployer(db, who.bramble.owner, id)).rejects.toThrow(/seal/);
  });

  test.each(["withEmployer", "interested", "meeting", "offered", "offerAccepted"] as const)(
    "taken back from %s it closes at once and leaves one sentence",
    async (stage) => {
      const id = await sent();
      await bringTo(id, stage);
      expect(await statusOf(id)).toBe(stage);
      await withdraw(at(who.amara), id);
      const seen = await findForEmployer(db, who.bramble.owner, id);
      expect(seen).toMatchObject({
        open: false,
        status: "withdrawn",
        statusWords: "An introduction was taken back",
      });
      const text = JSON.stringify([
        seen,
        await listForEmployer(db, who.bramble.owner),
        await listIntroductionTasks(at(who.bramble.owner)),
      ]);
      expect(text).not.toMatch(/Amara|rush|prep table|Thursday|Priya/);
      const meetings = await db.selectFrom("meeting").select("cancelledAt").execute();
      expect(meetings.every((row) => row.cancelledAt !== null)).toBe(true);
      const placements = await db.selectFrom("placement").select("status").execute();
      expect(placements.every((row) => row.status === "neverStarted")).toBe(true);
      await expect(
        sendNote(at(who.bramble.owner), {
          id: testId(),
          introductionId: id,
          to: "participant",
          words: "Hello?",
        }),
      ).rejects.toThrow(Conflict);
    },
  );

  test("after the start the words close and the job goes on", async () => {
    const id = await sent();
    await db.updateTable("introduction").set({ status: "started" }).execute();
    await withdraw(at(who.amara), id);
    expect(await statusOf(id)).toBe("started");
    expect(await findForEmployer(db, who.bramble.owner, id)).toMatchObject({ open: false });
  });
});

async function bringTo(id: string, stage: IntroductionStatus) {
  const steps: [IntroductionStatus, () => Promise<unknown>][] = [
    ["interested", () => expressInterest(at(who.bramble.owner), id)],
    [
      "meeting",
      () => suggestMeeting(at(who.bramble.owner), { introductionId: id }, aMeeting({}, testNow)),
    ],
    ["offered", () => makeOffer(at(who.bramble.owner), { id, ...offer })],
    ["offerAccepted", () => acceptOffer(at(who.amara), id)],
  ];
  for (const [status, step] of steps) {
    if ((await statusOf(id)) === stage) return;
    await step();
    if (status === stage) return;
  }
}
const offer = {
  startsOn: "2026-12-07",
  minutesPerWeek: 960,
  payPence: 1500,
  payPeriod: "hour" as const,
  words: "We would love you to start.",
  managerName: "Marcus Webb",
};

describe("rule 3: private words pass only by the participant's own choice", () => {
  const told = "I am autistic and like a plan.";
  test("a draft with them is shown to its author first", async () => {
    const input = {
      id: testId(),
      vacancyId,
      participantId: "amara",
      nameUsed: "Amara",
      items: [{ part: "inTheirWords" as const, words: told }],
    };
    await expect(draftIntroduction(at(who.priya), input)).rejects.toThrow(Invalid);
    expect(await listForSpecialist(db, who.priya)).toEqual([]);
    await draftIntroduction(at(who.priya), { ...input, letThemDecide: "yes" });
    expect(await listForSpecialist(db, who.priya)).toHaveLength(1);
  });

  test("an approval with them needs the person to keep them", async () => {
    const id = await asked();
    const [itemId = ""] = await itemIds(id);
    await changeWords(at(who.amara), { id, itemId, words: told });
    const chosen = await choices(id);
    await expect(acceptIntroduction(at(who.amara), chosen)).rejects.toThrow(Invalid);
    expect(await statusOf(id)).toBe("withParticipant");
    await acceptIntroduction(at(who.amara), { ...chosen, keepsPrivateWords: "yes" });
    expect((await open(id)).words).toContain(told);
  });

  test("a specialist's note to an employer cannot carry them", async () => {
    const id = await sent();
    const note = { id: testId(), introductionId: id, to: "employer" as const, words: told };
    await expect(sendNote(at(who.priya), { ...note, keepsPrivateWords: "yes" })).rejects.toThrow(
      Invalid,
    );
  });
});

describe("rule 5: a question about health before an offer", () => {
  const question = "Does she have any health conditions or a disability?";
  const note = () => ({ id: testId(), to: "participant" as const, words: question });

  test("is stopped with the reason and the safe question, and nothing is written", async () => {
    const id = await sent();
    const answer = await sendNote(at(who.bramble.owner), { ...note(), introductionId: id });
    expect(answer).toMatchObject({ outcome: "stopped" });
    if (answer.outcome === "stopped") {
      expect(answer.reason).toMatch(/section 60/);
      expect(answer.safeQuestion).toMatch(/\?$/);
    }
    expect(await db.selectFrom("introductionNote").selectAll().execute()).toEqual([]);
  });

  test("insisted upon, it goes to the specialist alone, who passes it on in other words", async () => {
    const id = await sent();
    const held = {
      ...note(),
      introductionId: id,
      insist: "yes" as const,
      claim: "For our insurance",
    };
    expect(await sendNote(at(who.bramble.owner), held)).toEqual({ outcome: "held" });
    expect(await sendNote(at(who.bramble.owner), held)).toEqual({ outcome: "held" });
    expect((await findForParticipant(db, who.amara, id))?.notes).toEqual([]);
    expect((await findForSpecialist(db, who.priya, id))?.notes).toMatchObject([
      { words: question, held: { claim: "For our insurance" } },
    ]);
    expect((await listIntroductionTasks(at(who.priya))).map((task) => task.title)).toContain(
      "Deal with a stopped note from Bramble Kitchens",
    );
    await releaseNote(at(who.priya), {
      id,
      noteId: held.id,
      words: "Is there anything that helps?",
    });
    const read = (await findForParticipant(db, who.amara, id))?.notes ?? [];
    expect(read.map((one) => one.words)).toEqual(["Is there anything that helps?"]);
    await expect(settleNote(at(who.priya), { id, noteId: held.id })).rejects.toThrow(Conflict);
  });

  test("hidden in a kind no, it stops the whole answer until they insist", async () => {
    const id = await sent();
    const no = {
      id,
      reason: "other" as const,
      toParticipant: "Thank you.",
      toSpecialist: question,
    };
    expect(await notThisTime(at(who.bramble.owner), no)).toMatchObject({ outcome: "stopped" });
    expect(await statusOf(id)).toBe("withEmployer");
    expect(await notThisTime(at(who.bramble.owner), { ...no, insist: "yes" })).toEqual({
      outcome: "held",
    });
    const read = (await findForParticipant(db, who.amara, id))?.notes ?? [];
    expect(read.map((one) => one.words)).toEqual(["Thank you."]);
  });

  test("hidden in a meeting, it is stopped too", async () => {
    const id = await sent();
    const meeting = aMeeting({ note: question }, testNow);
    expect(
      await suggestMeeting(at(who.bramble.owner), { introductionId: id }, meeting),
    ).toMatchObject({ outcome: "stopped" });
  });

  test("after an offer it goes where it is addressed", async () => {
    const id = await sent();
    await bringTo(id, "offered");
    const answer = await sendNote(at(who.bramble.owner), { ...note(), introductionId: id });
    expect(answer).toEqual({ outcome: "sent" });
  });
});

describe("a decision written down by the specialist", () => {
  const said = {
    saidWords: "Yes, tell them about the cooking.",
    saidHow: "By phone",
    saidOn: "2026-11-23",
  };

  test("keeps the person's words, how and when, and goes back to them", async () => {
    const id = await asked();
    await recordDecision(at(who.priya), { decision: "accept", ...(await choices(id)), ...said });
    const approval = await db
      .selectFrom("introductionApproval")
      .selectAll()
      .executeTakeFirstOrThrow();
    expect(approval).toMatchObject({
      approvedBy: "recordedBySpecialist",
      recordedByStaffId: "priya",
      ...said,
    });
    const told = (await events()).map((row) => row.event);
    expect(told).toContain("introduction.decisionRecorded");
    expect(told).toContain("introduction.accept");
    expect(JSON.stringify(await open(id))).not.toContain("Yes, tell them");
  });

  test("a no keeps their words between the two of them", async () => {
    const id = await asked();
    await recordDecision(at(who.priya), { id, decision: "decline", ...said });
    expect(await statusOf(id)).toBe("declined");
    expect((await findForParticipant(db, who.amara, id))?.notes).toMatchObject([
      { from: "participant", to: "specialist", words: said.saidWords },
    ]);
  });

  test("needs the words, the way and a day that is not in the future", async () => {
    const id = await asked();
    const empty = { saidWords: " ", saidHow: "", saidOn: "2026-12-24" };
    await expect(
      recordDecision(at(who.priya), { id, decision: "decline", ...empty }),
    ).rejects.toMatchObject({
      fields: {
        saidWords: [expect.any(String)],
        saidHow: [expect.any(String)],
        saidOn: [expect.any(String)],
      },
    });
  });

  test("only their own specialist may, and the lead sees how many", async () => {
    const id = await asked();
    const no = { id, decision: "decline" as const, ...said };
    await expect(recordDecision(at(who.joel), no)).rejects.toThrow(NotFound);
    await recordDecision(at(who.priya), no);
    const counted = await countRecordedDecisions(db, {
      staffIds: ["joel", "priya"],
      since: "2026-01-01",
    });
    expect([...counted]).toEqual([
      ["joel", { recorded: 0, decided: 0 }],
      ["priya", { recorded: 1, decided: 1 }],
    ]);
  });
});

describe("whose it is", () => {
  test("staff find the introductions of their own people and of nobody else", async () => {
    const id = await asked();
    expect((await findForSpecialist(db, who.priya, id))?.chosenName).toBe("Amara Okafor");
    for (const other of [who.joel, who.hana, who.owen, who.lena, who.rhys]) {
      expect(await findForSpecialist(db, other, id)).toBeNull();
      expect(await listForSpecialist(db, other)).toEqual([]);
      expect(await listIntroductionTasks(at(other))).toEqual([]);
    }
  });

  test("a participant finds their own, from the day they are asked", async () => {
    const id = await drafted();
    expect(await findForParticipant(db, who.amara, id)).toBeNull();
    await ask(at(who.priya), id);
    expect((await findForParticipant(db, who.amara, id))?.may).toContain("accept");
    expect(await findForParticipant(db, who.kwame, id)).toBeNull();
    expect(await listForParticipant(db, who.kwame)).toEqual([]);
    await expect(decline(at(who.kwame), id)).rejects.toThrow(NotFound);
  });

  test("nobody can be drafted by a specialist who does not support them", async () => {
    await expect(
      draftIntroduction(at(who.joel), {
        id: testId(),
        vacancyId,
        participantId: "amara",
        nameUsed: "Amara",
        items: [],
      }),
    ).rejects.toThrow(NotFound);
  });

  test("the colleagues who will read it are the owner and that workplace's managers", async () => {
    const id = await asked();
    expect((await employerReaders(db, id)).map((reader) => reader.name)).toEqual([
      "Bramble Kitchens manager",
      "Bramble Kitchens owner",
    ]);
  });

  test("each colleague's first reading is written down once", async () => {
    const id = await sent();
    await recordReading(at(who.bramble.owner), id);
    await recordReading(at(who.bramble.owner), id);
    await recordReading(at(who.bramble.manager), id);
    expect((await acts(id)).filter((action) => action === "introduction.firstRead")).toHaveLength(
      2,
    );
    expect((await findForParticipant(db, who.amara, id))?.readBy).toHaveLength(2);
  });
});

describe("two people at once, and twice by the same", () => {
  test("a draft sent twice is one draft", async () => {
    const id = testId();
    await drafted(id);
    await drafted(id);
    expect(await listForSpecialist(db, who.priya)).toHaveLength(1);
    await expect(drafted()).rejects.toThrow(Conflict);
  });

  test("a second yes is told that it was sent", async () => {
    const id = await asked();
    const chosen = await choices(id);
    const results = await Promise.allSettled([
      acceptIntroduction(at(who.amara), chosen),
      acceptIntroduction(at(who.amara), chosen),
    ]);
    expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
    const refused = results.find((result) => result.status === "rejected");
    expect((refused as PromiseRejectedResult).reason).toBeInstanceOf(Conflict);
    expect(await db.selectFrom("introductionApproval").selectAll().execute()).toHaveLength(1);
    expect((await events()).filter(({ event }) => event === "introduction.accept")).toHaveLength(1);
  });

  test("an answer and a taking back at the same moment: one wins, the other hears what happened", async () => {
    const id = await sent();
    const results = await Promise.allSettled([
      notThisTime(at(who.bramble.owner), { id, reason: "filled" }),
      withdraw(at(who.amara), id),
    ]);
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
    expect(["notThisTime", "withdrawn"]).toContain(await statusOf(id));
    const acted = await acts(id);
    expect(
      acted.filter((a) => a === "introduction.notThisTime" || a === "introduction.withdraw"),
    ).toHaveLength(1);
  });
});

describe("what an employer owes", () => {
  test("an answer within five working days, once a little longer, and no further", async () => {
    const id = await sent();
    const first = await open(id);
    expect(first.answerBy).toBe("2026-11-30");
    expect(first.longerUntil).toBe("2026-12-07");
    const owner = at(who.bramble.owner);
    await expect(askLonger(owner, { id, until: "2026-12-08" })).rejects.toThrow(Invalid);
    await askLonger(owner, { id, until: "2026-12-07" });
    expect((await open(id)).answerBy).toBe("2026-12-07");
    await expect(askLonger(owner, { id, until: "2026-12-08" })).rejects.toThrow(Conflict);
  });

  test("a reply to their question leaves at least two working days", async () => {
    const id = await sent();
    await sendNote(at(who.priya, "2026-11-30T10:00:00.000Z"), {
      id: testId(),
      introductionId: id,
      to: "employer",
      words: "Amara can come on Thursday.",
    });
    expect((await open(id)).answerBy).toBe("2026-12-02");
  });

  test("twenty working days of silence end it", async () => {
    const id = await sent();
    const system = { kind: "system" as const };
    expect(await lapseOverdue(at(system, "2026-12-18T10:00:00.000Z"))).toBe(0);
    expect(await lapseOverdue(at(system, "2026-12-21T10:00:00.000Z"))).toBe(1);
    expect(await statusOf(id)).toBe("lapsed");
    expect(await findForEmployer(db, who.bramble.owner, id)).toMatchObject({ open: false });
  });

  test("an answer by phone is written down with who and when", async () => {
    const id = await sent();
    await recordEmployerAnswer(at(who.priya), {
      id,
      answer: "notThisTime",
      reason: "filled",
      saidBy: "Marcus Webb",
      saidOn: "2026-11-23",
    });
    const row = await db.selectFrom("introduction").selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      status: "notThisTime",
      reason: "filled",
      answerRecordedBy: "priya",
    });
    expect(await acts(id)).toContain("introduction.recordEmployerAnswer");
  });
});

describe("an offer", () => {
  test("an accepted offer agrees a placement in the same step", async () => {
    const id = await sent();
    await bringTo(id, "offerAccepted");
    const placements = await db.selectFrom("placement").selectAll().execute();
    expect(placements).toMatchObject([{ introductionId: id, status: "agreed" }]);
  });

  test("an offer is turned down or taken back, not both", async () => {
    const id = await sent();
    await bringTo(id, "offered");
    await declineOffer(at(who.amara), id);
    await expect(withdrawOffer(at(who.bramble.owner), id)).rejects.toThrow(Conflict);
    await expect(expressInterest(at(who.bramble.owner), id)).rejects.toThrow(Conflict);
  });

  test("an employer cannot accept for the person", async () => {
    const id = await sent();
    await bringTo(id, "offered");
    await expect(acceptOffer(at(who.bramble.owner) as never, id)).rejects.toThrow(Forbidden);
  });
});

describe("closing", () => {
  const close = (
    because: "filled" | "suspended" | "startedElsewhere",
    except: string | null = null,
  ) =>
    db
      .transaction()
      .execute((trx) =>
        closeIntroductions(
          trx,
          at(who.priya),
          because === "startedElsewhere"
            ? { participantId: "amara", except }
            : because === "filled"
              ? { vacancyId }
              : { employerId: "bramble" },
          because,
        ),
      );

  test("an employer hears only that somebody is no longer available, and why is nowhere", async () => {
    const id = await sent();
    expect(await close("startedElsewhere")).toBe(1);
    const seen = await findForEmployer(db, who.bramble.owner, id);
    expect(seen).toMatchObject({ open: false, statusWords: "No longer available" });
    expect(JSON.stringify(seen)).not.toMatch(/elsewhere|Amara/i);
    expect((await events()).at(-1)?.data).toMatchObject({ employerHadIt: "yes" });
  });

  test("an offer that filled a vacancy outlives it; the one that started is spared", async () => {
    const id = await sent();
    await bringTo(id, "offerAccepted");
    expect(await close("filled")).toBe(0);
    expect(await close("startedElsewhere", id)).toBe(0);
    expect(await statusOf(id)).toBe("offerAccepted");
  });

  test("a draft that nobody was asked about closes without a word", async () => {
    const id = await drafted();
    expect(await close("filled")).toBe(1);
    expect(await statusOf(id)).toBe("noLongerOpen");
    expect(await events()).toEqual([]);
  });
});

test("nobody is introduced where the job is closed, or the employer not verified", async () => {
  const id = await asked();
  const chosen = await choices(id);
  await db.updateTable("vacancy").set({ status: "closed" }).execute();
  await expect(acceptIntroduction(at(who.amara), chosen)).rejects.toThrow(Conflict);
  await db.updateTable("vacancy").set({ status: "live" }).execute();
  await db.deleteFrom("employerVerification").where("employerId", "=", "bramble").execute();
  await expect(acceptIntroduction(at(who.amara), chosen)).rejects.toThrow(Conflict);
  expect(await employerKnows(who.bramble.owner, id)).toEqual(nothing);
});

test.each([
  ["a Monday", "2026-11-23", "2026-11-30"],
  ["a Wednesday", "2026-11-25", "2026-11-30"],
  ["a Friday before Christmas", "2026-12-18", "2026-12-23"],
  ["the Sunday before Christmas", "2026-12-20", "2026-12-29"],
])("after a “not now” on %s, %s, the specialist comes back on a working day", (_, said, day) => {
  expect(comesBackOn(`${said}T12:00:00.000Z`)).toBe(day);
});
