import type { EventName, Events } from "#app/domain/outbox/outbox.ts";
import type { Plan } from "#app/emails/plans.server.ts";
import type { MessageName } from "#app/emails/registry.ts";
import { triggers } from "#app/emails/triggers.server.ts";
import type { Db } from "#db/connect.ts";
import { sampleOf } from "./samples.ts";

/** Ways in which the same happening sends one message or another. */
const ways: readonly Record<string, unknown>[] = [
  {},
  { side: "participant" },
  { side: "employer", by: "specialist" },
  { by: "worker" },
  { wasWithEmployer: "yes", employerHadIt: "yes", because: "startedElsewhere" },
  { byStaffId: "another", isAfterSupport: "yes" },
  { adviceRequestId: "closed" },
];

/**
 * Which happenings send which message: each is planned in the sample place as the worker would plan it. One that sends
 * nothing there is missing; the words of each message say when it goes all the same.
 */
export async function eventsOf(db: Db): Promise<Map<MessageName, EventName[]>> {
  const { data } = sampleOf("employer.news");
  const found = new Map<MessageName, EventName[]>();
  for (const event of Object.keys(triggers) as EventName[]) {
    const plan = triggers[event] as Plan<EventName>;
    for (const way of ways) {
      const happened = {
        ...data,
        email: "somebody@sample.example",
        staffId: "staff",
        toStaffId: "staff",
        fromStaffId: "staff",
        byStaffId: "",
        coverStaffId: "",
        workplaceIds: ["workplace"],
        recipient: "account:owner",
        ...way,
      } as unknown as Events[EventName];
      const planned = await plan(db, happened).catch(() => []);
      for (const { name } of planned) {
        const events = found.get(name) ?? [];
        if (!events.includes(event)) found.set(name, [...events, event]);
      }
    }
  }
  return found;
}
