import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Pair } from "#app/components/pair.tsx";
import { listLocalTeams } from "#app/domain/area/local-team.queries.server.ts";
import { words } from "./looking-for-work.words.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction = () => titled(words.title);

export async function loader({ context }: LoaderFunctionArgs) {
  return { areas: await listLocalTeams(context.db) };
}

export default function LookingForWorkPage() {
  const { areas } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={words.title} lede={words.lede} />
      <Pair>
        <section className="stack" aria-labelledby="who">
          <h2 id="who">{words.whoTitle}</h2>
          {words.who.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
        <section className="stack" aria-labelledby="how">
          <h2 id="how">{words.howTitle}</h2>
          <ol className="bullets">
            {words.how.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        </section>
      </Pair>
      <section className="section" aria-labelledby="teams">
        <h2 id="teams">{words.teamsTitle}</h2>
        <p className="lede">{areas.length > 0 ? words.teamsLede : words.noTeams}</p>
        {areas.map((area) => (
          <section key={area.id} className="section" aria-labelledby={area.id}>
            <h3 id={area.id}>{area.name}</h3>
            <ul className="rows abreast">
              {area.teams.map((team) => (
                <li key={team.id}>
                  <strong>{team.name}</strong>
                  {team.places.length > 0 && <span>{team.places.join(", ")}</span>}
                  {team.phone && (
                    <a href={`tel:${team.phone.replaceAll(" ", "")}`}>
                      {words.ring} {team.phone}
                    </a>
                  )}
                  <a href={`mailto:${team.email}`}>
                    {words.write} {team.email}
                  </a>
                  <span className="soft">{team.hours}</span>
                </li>
              ))}
            </ul>
            {area.phone && (
              <p>
                {words.areaPhone} <a href={`tel:${area.phone.replaceAll(" ", "")}`}>{area.phone}</a>
                . {area.hours}
              </p>
            )}
          </section>
        ))}
      </section>
    </>
  );
}
