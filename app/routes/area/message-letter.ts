import type { LoaderFunctionArgs } from "@remix-run/node";
import { NotFound } from "#app/domain/errors.ts";
import { isMessage, previewOf } from "#app/server/message-previews/message-previews.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

/** The HTML of a message by itself, shut off from everything: no script, no picture, no address, no form. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireStaff(request, context);
  const name = params.name ?? "";
  const preview = isMessage(name) ? await previewOf(name) : null;
  if (!preview) throw new NotFound();
  return new Response(preview.html, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy":
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
    },
  });
}
