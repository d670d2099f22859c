import { redirect } from "@remix-run/node";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import {
  keepOrChange,
  privateWordsIn,
  privateWordsInWords,
} from "#app/domain/introduction/introduction-guard.ts";
import { findPlacement } from "#app/domain/placement/placement.queries.server.ts";
import {
  type NoteWriter,
  writePlacementNote,
} from "#app/domain/placement-note/placement-note.commands.server.ts";
import { notesOnJobForms } from "#app/domain/placement-note/placement-note.form.ts";
import { findJobThread } from "#app/domain/placement-note/placement-note.queries.server.ts";
import { noteReading } from "#app/domain/thread/thread-reading.server.ts";
import { parseForm } from "./form.server.ts";
import { countWrite } from "./rate-limit.server.ts";

/** The page of the messages of a job, for any of its sides. Who opens it has read it. */
export async function messagesPage(request: Request, ctx: NoteWriter, id: string, back: string) {
  const thread = await findJobThread(ctx, id);
  const { row, specialist } = await findPlacement(ctx, id);
  await noteReading(ctx, { kind: "placement", id }, thread.notes);
  return {
    thread,
    names: { person: row.nameUsed, employer: row.employerName, specialist: specialist.name },
    back,
    noteId: ctx.newId(),
    today: dateOf(ctx.now),
    isSent: new URL(request.url).searchParams.has("sent"),
  };
}

export async function answerMessages(request: Request, ctx: NoteWriter, id: string, here: string) {
  // Before the form is read: what may not be seen is not found, whatever was typed.
  const { side } = await findJobThread(ctx, id);
  const form = await parseForm(request, notesOnJobForms[side]);
  if (!form.ok) return form.response;
  const { actor } = ctx;
  if (actor.kind === "employer") await countWrite(actor.accountId, "words");
  else if (actor.kind === "participant") await countWrite(actor.participantId, "words");
  else if (side === "employer") await countWrite(id, "words");
  const { noteId, to, words } = form.value;
  const keeps = "keepsPrivateWords" in form.value ? form.value.keepsPrivateWords : undefined;
  const found = to === "employer" && keeps !== "yes" ? privateWordsIn([words]) : [];
  if (found.length > 0) {
    const sentences = found.map(privateWordsInWords);
    const theirs = side === "participant" ? [keepOrChange] : [];
    return form.refuse({ words: [[...sentences, ...theirs].join(" ")] });
  }
  await writePlacementNote(ctx, {
    id: noteId,
    placementId: id,
    to,
    words,
    keepsPrivateWords: keeps,
  });
  return redirect(`${here}?sent`);
}
