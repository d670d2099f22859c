import { data, type ServerBuild } from "@remix-run/node";
import { isRefusal } from "#app/domain/errors.ts";
import { answerToRefused } from "./refused-form.ts";

type Handler = (...args: never[]) => unknown;

/**
 * The one place that turns a refusal of the domain into its answer: 400, 403, 404, 409 or 429 with the sentence.
 * What a form's answers were refused for comes back on that form, with what was typed.
 * Wrapping the build keeps `try` out of every page; anything else goes on to the log and the error page.
 */
export function answerRefusals(build: ServerBuild): ServerBuild {
  const routes = Object.fromEntries(
    Object.entries(build.routes).map(([id, route]) => [
      id,
      route && {
        ...route,
        module: {
          ...route.module,
          ...(route.module.loader && { loader: answering(route.module.loader as Handler) }),
          ...(route.module.action && { action: answering(route.module.action as Handler) }),
        },
      },
    ]),
  );
  return { ...build, routes: routes as ServerBuild["routes"] };
}

function answering(handler: Handler) {
  return async (...args: never[]) => {
    try {
      return await handler(...args);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const [{ request }] = args as unknown as [{ request: Request }];
      const onTheForm = error.status === 400 ? answerToRefused(request) : undefined;
      if (onTheForm) return onTheForm({ message: error.message, fields: fieldsOf(error) });
      throw data({ message: error.message }, { status: error.status });
    }
  };
}

const fieldsOf = (error: Error): Record<string, string[]> =>
  "fields" in error ? (error.fields as Record<string, string[]>) : {};
