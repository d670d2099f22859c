import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Radios } from "#app/components/choices.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { Letter } from "#app/components/letter.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { firstName } from "#app/domain/account/account.ts";
import { choiceForm } from "#app/domain/introduction/introduction.form.ts";
import { itemParts } from "#app/domain/introduction/introduction.ts";
import { chooseWords } from "#app/domain/introduction/introduction-choice.commands.server.ts";
import { composeLetter } from "#app/domain/introduction/introduction-letter.ts";
import { letterPeople } from "#app/domain/introduction/introduction-preview.queries.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireParticipantOf } from "#app/server/one-thing.server.ts";
import { theirIntroduction } from "./introduction.server.ts";
import { TalkItOver } from "./introduction-talk.tsx";
import { job as jobWords, words } from "./introductions.words.ts";

export const handle = { audience: "participant" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? words.title(data.employer) : jobWords.next);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { introductionId: params.id ?? "" });
  const introduction = await theirIntroduction(ctx, params.id);
  const { id, status, nameUsed, naming, items } = introduction;
  const here = `/participant/introductions/${id}`;
  if (status !== "withParticipant") throw redirect(here);
  const named = await letterPeople(ctx.db, id);
  const { opening } = composeLetter({ ...named, nameUsed, naming: "team", items: [] });
  return { here, items, nameUsed, naming, opening, person: introduction.specialist, ...named };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { introductionId: params.id ?? "" });
  const { id } = await theirIntroduction(ctx, params.id);
  const form = await parseForm(request, choiceForm);
  if (!form.ok) return form.response;
  const { items: itemIds, ...choices } = form.value;
  await chooseWords(ctx, { id, itemIds, ...choices });
  return redirect(`/participant/introductions/${id}/decide`);
}

export default function IntroductionWords() {
  const { here, items, nameUsed, naming, opening, employer, specialist, team, person } =
    useLoaderData<typeof loader>();
  const first = firstName(specialist);
  const { form, fields } = useFormState(choiceForm, useActionData<typeof action>(), {
    items: items.filter((item) => item.chosenAt !== null).map((item) => item.id),
    nameUsed,
    naming,
  });
  const heading = (part: (typeof itemParts)[number]) =>
    part === "specialistSays" ? words.parts.specialistSays(first) : words.parts[part];
  return (
    <>
      <PageHead
        title={words.title(employer)}
        lede={words.lede}
        back={{ to: here, label: words.back }}
      >
        <p>{jobWords.step(2)}</p>
      </PageHead>
      <div className="with-aside">
        <div>
          <PlainForm form={form}>
            <Letter
              heading={words.letterHeading}
              lede={words.letterLede}
              always={[opening]}
              alwaysNote={words.alwaysNote}
              meta={fields.items}
              groups={itemParts.map((part) => ({
                heading: heading(part),
                items: items
                  .filter((item) => item.part === part)
                  .map((item) => ({
                    id: item.id,
                    words: item.words,
                    edit:
                      part === "specialistSays"
                        ? {
                            to: `${here}/changes`,
                            label: words.askForChanges(first),
                            about: words.changeAbout(item.words),
                          }
                        : {
                            to: `${here}/words/${item.id}`,
                            label: words.change,
                            about: words.changeAbout(item.words),
                          },
                  })),
              }))}
            />
            <div className="beside never stack-tight">
              <h2>{words.never}</h2>
              <p>{words.neverWords}</p>
            </div>
            <TextField
              meta={fields.nameUsed}
              label={words.name}
              hint={words.nameHint}
              width="medium"
            />
            <Radios
              meta={fields.naming}
              legend={words.naming}
              options={[
                { value: "team", label: team, hint: words.teamHint },
                { value: "programme", label: words.programme(team), hint: words.programmeHint },
              ]}
            />
            <div className="actions">
              <Button>{words.next}</Button>
            </div>
          </PlainForm>
        </div>
        <TalkItOver specialist={person}>
          <p>
            <a href={`${here}/changes`}>{words.askForChanges(first)}</a>
          </p>
        </TalkItOver>
      </div>
    </>
  );
}
