import { nextDigestAt } from "#app/domain/message-preference/digest-times.server.ts";
import {
  organisationsOf,
  preferencesOf,
  withNumber,
} from "#app/domain/message-preference/message-preference.queries.server.ts";
import {
  deliveryOf,
  type HearingAudience,
  howFor,
} from "#app/domain/message-preference/message-preference.ts";
import type { Db } from "#db/connect.ts";
import type { HowToHear, MessageChannel, MessageTopic } from "#db/tables.ts";
import type { Planned } from "./plans.server.ts";
import { registry } from "./registry.ts";
import { messageTopics } from "./topics.ts";

export interface Placed extends Planned {
  channel: MessageChannel;
  /** When the one e-mail of the day goes that will take it in; null: it goes by itself, at once. */
  heldUntil: string | null;
}

/** What readers chose, for all of them at once. */
export async function hearingOfAll(db: Db, readers: readonly string[]) {
  const accountIds = readers.flatMap((reader) =>
    reader.startsWith("account:") ? [reader.slice("account:".length)] : [],
  );
  const organisations = await organisationsOf(db, accountIds);
  const said = await preferencesOf(db, [...new Set([...readers, ...organisations.values()])]);
  const numbers = [...said.values()].some((own) => [...own.values()].includes("text"))
    ? await withNumber(db, accountIds)
    : new Set<string>();
  return {
    /** Employers alone have an organisation whose word holds where a colleague has none of their own. */
    how(reader: string, topic: MessageTopic, audience: string): HowToHear {
      const organisation = audience === "employer" ? organisations.get(reader) : undefined;
      return howFor(
        said.get(reader)?.get(topic),
        organisation === undefined ? undefined : said.get(organisation)?.get(topic),
      );
    },
    mayText: (reader: string) => numbers.has(reader),
  };
}

/** Gives each message the way in which its reader wants to hear of such things. What must go goes as it always did. */
export async function withPreferences(db: Db, planned: Planned[], now: string): Promise<Placed[]> {
  const free = planned.filter(({ name }) => messageTopics[name].mustGo === null);
  const hearing =
    free.length > 0
      ? await hearingOfAll(db, [...new Set(free.map(({ recipient }) => recipient))])
      : null;
  return planned.map((message) => {
    const { topic, mustGo } = messageTopics[message.name];
    if (mustGo !== null || !hearing) return { ...message, channel: "email", heldUntil: null };
    const { audience } = registry[message.name];
    const { channel, isHeld } = deliveryOf({
      mustGo: false,
      how: hearing.how(message.recipient, topic, audience),
      mayText: hearing.mayText(message.recipient),
    });
    const heldUntil = isHeld ? nextDigestAt(audience as HearingAudience, now) : null;
    return { ...message, channel, heldUntil };
  });
}
