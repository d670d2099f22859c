import type { ReactNode } from "react";
import { GuardedWords, guardedIn } from "#app/components/advice-parts.tsx";
import { Button } from "#app/components/button.tsx";
import { Radios, Ticks } from "#app/components/choices.tsx";
import { UrgentTick } from "#app/components/employee-card.tsx";
import { Hidden, PlainForm, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { SelectField, TextArea, TextField } from "#app/components/text-field.tsx";
import { barriers, stageWords } from "#app/domain/adjustment/adjustment-guide.ts";
import {
  type AskPage,
  askedKinds,
  askPages,
  noneOfThese,
  stages,
} from "#app/domain/advice-request/advice-asking.form.ts";
import { words } from "./ask.words.ts";
import { OftenTried } from "./ask-aside.tsx";

type Typed = Record<string, unknown>;
interface Shown {
  /** Made with the first page, so that a second press of the last finds the first. */
  id: string;
  /** What an address that led here said it is about. */
  kind: string | null;
  authorities: { id: string; name: string }[];
  /** What the action answered: a page further, a page back, or the same with what to put right. */
  result: unknown;
  aside: ReactNode;
}
interface PageProps extends Shown {
  typed: Typed;
  often: { id: string; name: string; cost: string }[];
}

export function AskPages(shown: Shown) {
  const { page, typed, often } = stateOf(shown);
  const Page = pages[page];
  return <Page {...shown} typed={typed} often={often} />;
}

function stateOf({ result, id, kind }: Shown): {
  page: AskPage;
  typed: Typed;
  often: PageProps["often"];
} {
  const given = (result ?? {}) as Partial<PageProps> & { page?: AskPage; initialValue?: Typed };
  if (given.page) return { page: given.page, typed: given.typed ?? {}, often: given.often ?? [] };
  const typed = given.initialValue ?? { id, kind };
  const page = typed.intent as AskPage | undefined;
  return { page: page && page in askPages ? page : "about", typed, often: [] };
}

const onEarlierPages = {
  about: [],
  inTheWay: ["id", "kind", "stage", "title"],
  reach: ["id", "kind", "stage", "title", "noNames", "barriers", "barrier", "task", "isUrgent"],
  place: [
    ...["id", "kind", "stage", "title", "noNames", "barriers", "barrier", "task", "isUrgent"],
    ...["name", "organisation", "email", "phone"],
  ],
} satisfies Record<AskPage, string[]>;
const onLaterPages = [
  "barriers",
  "barrier",
  "task",
  "isUrgent",
  "name",
  "organisation",
  "email",
  "phone",
  "place",
];

/** What the other pages asked. */
function Carried({ typed, names }: { typed: Typed; names: readonly string[] }) {
  return names.flatMap((name) =>
    [typed[name]]
      .flat()
      .filter((value) => typeof value === "string" && value !== "")
      .map((value) => <Hidden key={`${name} ${value}`} name={name} value={String(value)} />),
  );
}

function Buttons({ page, back, label }: { page: AskPage; back?: AskPage; label?: string }) {
  return (
    <div className="actions">
      <Button name="intent" value={page}>
        {label ?? words.go}
      </Button>
      {back && (
        <Button name="intent" value={`back ${back}`} variant="quiet">
          {words.back}
        </Button>
      )}
    </div>
  );
}

function AboutPage({ id, typed, result, aside }: PageProps) {
  const { form, fields } = useFormState(askPages.about, errorsIn(result), typed, { id: "ask" });
  const { about } = words;
  return (
    <>
      <PageHead title={words.title} lede={words.lede}>
        {words.step(1)}
      </PageHead>
      <div className="with-aside">
        <PlainForm form={form} action="/advice/ask" className="block">
          <Hidden name="id" value={String(typed.id ?? id)} />
          <Carried typed={typed} names={onLaterPages} />
          <Radios
            meta={fields.kind}
            legend={about.kind}
            size="h2"
            options={askedKinds.map((value) => ({ value, ...about.kinds[value] }))}
          />
          <Radios
            meta={fields.stage}
            legend={about.stage}
            size="h2"
            options={stages.map((value) => ({ value, label: stageWords[value] }))}
          />
          <TextField
            meta={fields.title}
            label={about.inWords}
            hint={about.inWordsHint}
            maxLength={120}
          />
          <Guarded result={result} fields={fields} typed={typed} />
          <Buttons page="about" />
        </PlainForm>
        {aside}
      </div>
    </>
  );
}

function InTheWayPage({ typed, result, aside }: PageProps) {
  const { form, fields } = useFormState(askPages.inTheWay, errorsIn(result), typed, { id: "ask" });
  const { inTheWay } = words;
  return (
    <>
      <PageHead title={inTheWay.title} lede={inTheWay.lede}>
        {words.step(2)}
      </PageHead>
      <div className="with-aside">
        <PlainForm form={form} action="/advice/ask" className="block">
          <Carried typed={typed} names={onEarlierPages.inTheWay} />
          <Carried typed={typed} names={["name", "organisation", "email", "phone", "place"]} />
          <Ticks
            meta={fields.barriers}
            legend={inTheWay.ticks}
            size="h2"
            optional
            options={barriers.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextArea
            meta={fields.barrier}
            label={inTheWay.barrier}
            hint={inTheWay.barrierHint}
            optional
            rows={5}
          />
          <TextField meta={fields.task} label={inTheWay.task} hint={inTheWay.taskHint} optional />
          {typed.kind === "existingEmployee" && <UrgentTick meta={fields.isUrgent} />}
          <Guarded result={result} fields={fields} typed={typed} />
          <Buttons page="inTheWay" back="about" />
        </PlainForm>
        {aside}
      </div>
    </>
  );
}

function ReachPage({ typed, often, authorities, result, aside }: PageProps) {
  const { form, fields } = useFormState(askPages.reach, errorsIn(result), typed, { id: "ask" });
  const { reach } = words;
  return (
    <>
      <PageHead title={reach.title}>{words.step(3)}</PageHead>
      <div className="with-aside">
        <div>
          <OftenTried often={often} />
          <PlainForm
            form={form}
            action="/advice/ask"
            className={often.length > 0 ? "block section" : "block"}
          >
            <Carried typed={typed} names={onEarlierPages.reach} />
            <TextField meta={fields.name} label={reach.name} autoComplete="name" />
            <TextField
              meta={fields.organisation}
              label={reach.organisation}
              autoComplete="organization"
            />
            <TextField
              meta={fields.email}
              label={reach.email}
              hint={reach.emailHint}
              type="email"
              autoComplete="email"
            />
            <TextField
              meta={fields.phone}
              label={reach.phone}
              hint={reach.phoneHint}
              type="tel"
              autoComplete="tel"
              optional
            />
            <SelectField
              meta={fields.place}
              label={reach.place}
              hint={reach.placeHint}
              choose={reach.notSure}
              options={authorities.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <Buttons page="reach" back="inTheWay" label={reach.send} />
          </PlainForm>
        </div>
        {aside}
      </div>
    </>
  );
}

function PlacePage({ typed, authorities, result, aside }: PageProps) {
  const { form, fields } = useFormState(askPages.place, errorsIn(result), typed, { id: "ask" });
  const { place } = words;
  return (
    <>
      <PageHead title={place.title} lede={place.lede}>
        <a href="https://www.gov.uk/find-local-council">{place.find}</a>
      </PageHead>
      <div className="with-aside">
        <PlainForm form={form} action="/advice/ask" className="block">
          <Carried typed={typed} names={onEarlierPages.place} />
          <Radios
            meta={fields.place}
            legend={place.legend}
            size="h2"
            hint={`${place.none}? ${place.noneHint}`}
            options={[
              { value: noneOfThese, label: place.none },
              ...authorities.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <Buttons page="place" back="reach" label={words.reach.send} />
        </PlainForm>
        {aside}
      </div>
    </>
  );
}

const pages: Record<AskPage, (props: PageProps) => ReactNode> = {
  about: AboutPage,
  inTheWay: InTheWayPage,
  reach: ReachPage,
  place: PlacePage,
};

/** A page that was just reached shows no errors: those belong to a page that came back. */
const errorsIn = (result: unknown) =>
  typeof result === "object" && result !== null && "page" in result ? undefined : result;

type Fields = ReturnType<typeof useFormState<typeof askPages.about>>["fields"];

function Guarded({
  result,
  fields,
  typed,
}: {
  result: unknown;
  fields: Pick<Fields, "noNames">;
  typed: Typed;
}) {
  const guarded = guardedIn(result);
  if (guarded.length === 0) return <Carried typed={typed} names={["noNames"]} />;
  return <GuardedWords guarded={guarded} specialist={null} fields={{ noNames: fields.noNames }} />;
}
