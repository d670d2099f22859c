import type { Db } from "#db/connect.ts";
import type { HowToHear, MessageTopic } from "#db/tables.ts";
import { findLink } from "../account/email-link.server.ts";
import { linkState } from "../account/email-link.ts";
import { record } from "../audit/audit.commands.server.ts";
import type { Context } from "../context.ts";
import type { VisitorActor } from "../policy.ts";
import { ownPreferences } from "./message-preference.queries.server.ts";
import { type HearingAudience, topicWords } from "./message-preference.ts";

export type StopLinkView =
  | { state: "gone" }
  | { state: "on" | "off"; label: string; mayChoose: boolean };

/** Which subject of whom a mailed link stops. */
async function readLink(db: Db, now: string, token: string) {
  const link = await findLink(db, token);
  if (link?.purpose !== "stopMessages" || !link.subjectId || linkState(link, now) !== "works")
    return null;
  const { topic } = JSON.parse(link.payload ?? "{}") as { topic: MessageTopic };
  return { id: link.id, reader: link.subjectId, topic };
}

/** Reading changes nothing: mail scanners fetch. A link that was never made looks like one that is too old. */
export async function readStopLink(db: Db, now: string, token: string): Promise<StopLinkView> {
  const link = await readLink(db, now, token);
  if (!link) return { state: "gone" };
  const how = (await ownPreferences(db, link.reader)).get(link.topic);
  const audience = await audienceOf(db, link.reader);
  return {
    state: how === "portal" ? "off" : "on",
    label: topicWords[audience][link.topic]?.label ?? "",
    mayChoose: !link.reader.startsWith("address:"),
  };
}

async function audienceOf(db: Db, reader: string): Promise<HearingAudience> {
  if (reader.startsWith("participant:")) return "participant";
  const staff = await db
    .selectFrom("staff")
    .select("id")
    .where("accountId", "=", reader.replace("account:", ""))
    .where("closedAt", "is", null)
    .executeTakeFirst();
  return staff ? "staff" : "employer";
}

const set =
  (how: HowToHear) =>
  async (ctx: Context<VisitorActor>, token: string): Promise<void> => {
    await ctx.db.transaction().execute(async (trx) => {
      const link = await readLink(trx, ctx.now, token);
      if (!link) return;
      const { id, reader, topic } = link;
      if ((await ownPreferences(trx, reader)).get(topic) === how) return;
      await trx
        .insertInto("messagePreference")
        .values({ reader, topic, how, setAt: ctx.now })
        .onConflict((same) =>
          same.columns(["reader", "topic"]).doUpdateSet({ how, setAt: ctx.now }),
        )
        .execute();
      await record(trx, ctx, { ...entryOf(reader, id), detail: `${topic} ${how}` });
    });
  };

/** The audit keeps no address: of a reader who has nothing else, the link stands for them. */
function entryOf(reader: string, emailLinkId: string) {
  const [kind = "", id = ""] = reader.split(":", 2);
  const isAddress = kind === "address";
  return {
    action: "messages.chooseByLink",
    subjectKind: isAddress ? "emailLink" : kind,
    subjectId: isAddress ? emailLinkId : id,
    emailLinkId,
    ...(kind === "participant" && { participantId: id }),
  };
}

/** Ends the mails of one subject for this reader alone. Pressed twice is the same as once; of a link that does not work nothing happens. */
export const stopTopic = set("portal");
export const resumeTopic = set("email");
