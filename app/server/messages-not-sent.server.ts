import { dateOf, instantInWords } from "#app/domain/calendar/calendar.ts";
import type { Context } from "#app/domain/context.ts";
import { failureWords } from "#app/domain/delivery/failure.ts";
import { listFailures } from "#app/domain/delivery/message-failure.queries.server.ts";
import { readerWords } from "#app/domain/delivery/message-failure.ts";
import type { StaffActor } from "#app/domain/policy.ts";
import { registry } from "#app/emails/registry.ts";

const channelWords = { email: "Email", text: "Text message", portal: "On the page" };

/** Each message that did not go, in words for whoever looks after it. */
export async function messagesNotSent(
  ctx: Context<StaffActor>,
  part: { limit: number; offset: number },
) {
  const today = dateOf(ctx.now);
  const failures = await listFailures(ctx, part);
  return failures.map(({ id, name, channel, kind, failedAt, reader }) => ({
    id,
    // A message of an earlier version of the portal may have gone from the registry.
    what: name in registry ? registry[name as keyof typeof registry].when : name,
    channel: channelWords[channel],
    when: instantInWords(failedAt, today),
    reader: readerWords[reader.kind],
    readerName: reader.name,
    ...failureWords[kind],
  }));
}
