import { isRouteErrorResponse } from "@remix-run/react";
import { telephone, useReach } from "./reach.tsx";

const sentences: Record<number, { title: string; words: string }> = {
  400: {
    title: "That did not reach us in one piece",
    words: "Nothing was changed. Go back, check what you typed, and try again.",
  },
  401: {
    title: "Somebody else is signed in here now",
    words: "Nothing was sent. Sign in as whoever wrote this, and try again.",
  },
  403: {
    title: "This is not yours to do",
    words: "You are signed in, but this belongs to somebody else. Nothing was changed.",
  },
  404: {
    title: "We could not find that page",
    words: "It may have moved, closed, or been taken back. The address may have a slip in it.",
  },
  405: {
    title: "We could not do that",
    words: "This page does not take forms. Nothing was changed.",
  },
  409: {
    title: "This has moved on since you opened it",
    words: "Somebody did something here first. Nothing you pressed was done.",
  },
  413: {
    title: "That was too long for us to take",
    words: "Nothing was saved. Go back, shorten it, and try again.",
  },
  429: {
    title: "That was a lot in a short time",
    words: "Wait a few minutes and try again. If it is urgent, ring us.",
  },
};
const broken = {
  title: "Something went wrong at our end",
  words:
    "It is not your doing. Try again in a few minutes. If it keeps happening, ring or write to us.",
};

function told(error: unknown): { status: number; message: string | null } {
  if (!isRouteErrorResponse(error)) return { status: 500, message: null };
  const message: unknown = error.data?.message;
  return { status: error.status, message: typeof message === "string" ? message : null };
}

/** The title of an error page, for the document's head. */
export const troubleTitle = (error: unknown) => (sentences[told(error).status] ?? broken).title;

export function Trouble({ error, home }: { error: unknown; home: string }) {
  const { phone } = useReach();
  const { status, message } = told(error);
  const { title, words } = sentences[status] ?? broken;
  return (
    <div className="prose">
      <h1>{title}</h1>
      {/* a sentence that only repeats the heading tells nothing */}
      <p className="lede">{message && message !== `${title}.` ? message : words}</p>
      <p>
        <a href={home}>{home === "/" ? "Go to the front page" : "Go to your home page"}</a>, or ring
        us on <a href={telephone(phone)}>{phone}</a>.
      </p>
    </div>
  );
}
