import type { ReactNode } from "react";
import type { FaceKind } from "./face.tsx";

export interface TimelineEvent {
  title: string;
  /** Already in words: "24 February, 10:05". */
  when?: string;
  /** ISO text for machines. */
  at?: string;
  by?: FaceKind;
  state?: "past" | "due" | "ahead";
  children?: ReactNode;
}

const forms: Record<FaceKind, ReactNode> = {
  participant: <circle cx="8" cy="8" r="7" />,
  employer: <rect x="4.5" y="1" width="7" height="14" rx="1" />,
  team: <path d="M7.5 1.5a6.5 6.5 0 0 0 0 13zM9 1.5h5v13H9z" />,
};
const hollow = (
  <path
    d="M7 2.5a5.5 5.5 0 0 0 0 11zM10 2.5h3v11h-3z"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
  />
);

/** Past is solid, now is damson, what is ahead is dotted and hollow. The shape says who acted. */
export function Timeline({ events }: { events: TimelineEvent[] }) {
  return (
    <ol className="timeline">
      {events.map((event) => (
        <li
          key={`${event.at ?? event.when ?? ""} ${event.title}`}
          className={event.state === "past" ? undefined : event.state}
        >
          <span className="tick">
            <svg viewBox="0 0 16 16" aria-hidden="true">
              {event.state === "ahead" ? hollow : forms[event.by ?? "team"]}
            </svg>
          </span>
          <div>
            <strong>{event.title}</strong>
            {event.when && (
              <>
                <br />
                {event.at ? <time dateTime={event.at}>{event.when}</time> : event.when}
              </>
            )}
            {event.children}
          </div>
        </li>
      ))}
    </ol>
  );
}
