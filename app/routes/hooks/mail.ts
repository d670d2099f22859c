import { type ActionFunctionArgs, data } from "@remix-run/node";
import { readSigned } from "#app/server/signed-body.ts";
import { takeInReply } from "#app/server/take-in-reply.server.ts";

const notHere = () => data({ message: "We could not find that page." }, { status: 404 });

/** Answers by ordinary e-mail, handed in one by one by the mail server that they came to: docs/operating.md says how. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { replies } = context.env;
  if (!replies) throw notHere();
  const signed = await readSigned(request, replies.inboundSecret, context.now());
  if ("refused" in signed) return new Response(null, { status: signed.refused });
  const { db, now, newId, log } = context;
  const outcome = await takeInReply({ db, now, newId, replies }, signed.body);
  log.info({ outcome }, "a mail was taken in");
  // Whatever became of it: nobody learns here whether an address is known.
  return new Response("ok\n", { headers: { "Content-Type": "text/plain" } });
}

export function loader() {
  throw notHere();
}
