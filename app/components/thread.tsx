import { Face, type FaceKind } from "./face.tsx";

export interface Message {
  id?: string;
  author: string;
  /** Organisation or role, beside the name. */
  role?: string;
  /** The shape says whose side is speaking. */
  side: "person" | "work" | "team";
  /** ISO instant. */
  at: string;
  /** The same in words: "Wednesday 11 February, 16:10". */
  when: string;
  words: string;
  /** Who can see it, or how it came: "by phone". */
  note?: string;
}

const face: Record<Message["side"], FaceKind> = {
  person: "participant",
  work: "employer",
  team: "team",
};
const look = { person: "msg person", work: "msg employer", team: "msg team" };

export function Thread({ messages }: { messages: Message[] }) {
  return (
    <ol className="thread">
      {messages.map((message) => (
        <li key={message.id ?? message.at + message.author} className={look[message.side]}>
          <Face name={message.author} kind={face[message.side]} />
          <div>
            <p className="msg-head">
              <strong>{message.author}</strong>
              {message.role && <span>{message.role}</span>}
              <time dateTime={message.at}>{message.when}</time>
            </p>
            <div className="msg-body">
              <p className="words">{message.words}</p>
              {message.note && <p className="small soft">{message.note}</p>}
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}
