import { type ActionFunctionArgs, data } from "@remix-run/node";
import { recordArrival, recordBounce } from "#app/domain/delivery/bounce.commands.server.ts";
import { isBearer } from "#app/server/bearer.ts";
import { bodyLimit } from "#app/server/incoming.ts";
import { readReceipt } from "#app/server/notify-receipt.ts";
import { contextFor } from "#app/server/request.server.ts";
import { readAtMost } from "#app/server/signed-body.ts";

const notHere = () => data({ message: "We could not find that page." }, { status: 404 });
const answer = (status: number) => new Response(null, { status });

/** Receipts of GOV.UK Notify: what became of a message, under a token of ours. */
export async function action({ request, context }: ActionFunctionArgs) {
  const token = context.env.notifyCallbackToken;
  if (!token) throw notHere();
  if (!isBearer(token, request.headers.get("Authorization"))) return answer(401);
  const body = await readAtMost(request, bodyLimit);
  if (body === null) return answer(413);
  const receipt = readReceipt(body.toString());
  if (receipt) {
    const ctx = contextFor(context, { kind: "system" });
    const { failure, ...about } = receipt;
    await (failure ? recordBounce(ctx, { ...about, kind: failure }) : recordArrival(ctx, about));
  }
  // Of a message that is not ours, too: nothing is learned here.
  return answer(204);
}

export function loader() {
  throw notHere();
}
