import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { Hidden, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { askForVacancies } from "#app/domain/saved-search/saved-search.commands.server.ts";
import { savedSearchForm } from "#app/domain/saved-search/saved-search.form.ts";
import { inWords } from "#app/domain/saved-search/saved-search.queries.server.ts";
import { boardQuery, readBoardSearch } from "#app/domain/vacancy/board-search.ts";
import { parseForm } from "#app/server/form.server.ts";
import { countSearchMail } from "#app/server/rate-limit.server.ts";
import { visitorContext } from "#app/server/request.server.ts";
import { words } from "./vacancies-by-email.words.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction = () => titled(words.title);

const boardOf = (query: string) => (query === "" ? "/vacancies" : `/vacancies?${query}`);

/** The search stands in the address, as on the board. */
const askedQuery = (request: Request) =>
  boardQuery(readBoardSearch(new URL(request.url).searchParams));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = askedQuery(request);
  return {
    id: context.newId(),
    query,
    search: await inWords(context.db, query),
    isSent: new URL(request.url).searchParams.has("sent"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, savedSearchForm);
  if (!form.ok) return form.response;
  const query = askedQuery(request);
  // An address that had its share today is answered like any other, and not written to.
  if (await countSearchMail(context, form.value.email))
    await askForVacancies(visitorContext(context), { ...form.value, query });
  const more = new URLSearchParams(query);
  more.set("sent", "");
  return redirect(`/vacancies/by-email?${more}`);
}

export default function VacanciesByEmailPage() {
  const { id, query, search, isSent } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(savedSearchForm, useActionData<typeof action>(), { id });
  return (
    <>
      {isSent && (
        <Banner title={words.sent.title} live>
          {words.sent.words}
        </Banner>
      )}
      <PageHead
        title={words.title}
        lede={words.lede}
        back={{ to: boardOf(query), label: words.board }}
      />
      <section className="section stack-tight" aria-labelledby="search">
        <h2 id="search">{words.search}</h2>
        <p>
          <strong>{search}</strong>
        </p>
        <p>
          <a href={boardOf(query)}>{words.change}</a>
        </p>
      </section>
      <PlainForm form={form} className="section answer">
        <Hidden meta={fields.id} />
        <TextField
          meta={fields.email}
          label={words.email}
          hint={words.emailHint}
          type="email"
          autoComplete="email"
        />
        <div className="actions">
          <Button>{words.send}</Button>
        </div>
        <p className="soft">{words.keep}</p>
      </PlainForm>
    </>
  );
}
