import type { ReactNode } from "react";
import { ContactCard } from "#app/components/contact-card.tsx";
import type { IntroductionForParticipant } from "#app/domain/introduction/introduction-participant.queries.server.ts";
import { job as words } from "./introductions.words.ts";

/** Beside every page of a decision: whom to ring first, and that there is time. */
export function TalkItOver({
  specialist,
  children,
}: {
  specialist: IntroductionForParticipant["specialist"];
  children?: ReactNode;
}) {
  return (
    <aside className="aside" aria-label={words.talk}>
      <ContactCard
        heading={words.talk}
        name={specialist.name}
        role={words.talkRole}
        phone={specialist.phone}
        email={specialist.email}
        hours={specialist.hours}
        cover={specialist.away ?? (specialist.cover && words.cover(specialist.cover))}
      >
        {children}
      </ContactCard>
    </aside>
  );
}
