import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { isAgreedByAll } from "#app/domain/placement-agreement/placement-agreement.ts";
import type { AgreementPage } from "#app/server/agreement-page.server.ts";
import { Banner } from "../banner.tsx";
import { ContactCard } from "../contact-card.tsx";
import { Empty } from "../empty.tsx";
import { Facts } from "../facts.tsx";
import { PageHead } from "../page-head.tsx";
import { Status } from "../status.tsx";
import { words } from "./agreement.words.ts";
import { SignForForm, SignForm, WishForm } from "./agreement-forms.tsx";
import { AgreementPaper } from "./agreement-paper.tsx";
import { changesIn } from "./agreement-terms.ts";

/** An agreement as each of the three sides reads it: the same paper, other answers. */
export function AgreementBody({ page, result }: { page: AgreementPage; result: unknown }) {
  const { agreement, shown, names, today } = page;
  const { side } = agreement;
  return (
    <>
      <PageHead
        title={words.title}
        lede={words.lede[side]}
        back={{ to: `/${side}/placements/${page.id}`, label: words.back[side] }}
        action={actionOf(page)}
      >
        {shown && (
          <Status tone={isAgreedByAll(agreement.standing) ? "fit" : "could"}>
            {isAgreedByAll(agreement.standing) ? words.all : words.waits}
          </Status>
        )}
      </PageHead>
      <Told page={page} />
      <div className="with-aside">
        <div>
          {shown ? (
            <>
              <Changed page={page} />
              <div className="section">
                <AgreementPaper agreement={agreement} version={shown} names={names} today={today} />
              </div>
              <p className="section soft no-print">{words.print}</p>
              {page.isNewest && <Answers page={page} result={result} />}
              <Versions page={page} />
            </>
          ) : (
            <Empty title={words.noneTitle}>{words.none[side](names.specialist)}</Empty>
          )}
        </div>
        <aside className="aside no-print">
          <ContactCard
            heading={words.ring}
            name={page.specialist.name}
            role={page.specialist.teamName}
            phone={page.specialist.phone}
            hours={page.specialist.hours}
            cover={page.specialist.cover}
          />
        </aside>
      </div>
    </>
  );
}

function actionOf({ id, agreement, isNewest }: AgreementPage) {
  const { side, standing, goesOn, versions } = agreement;
  if (!goesOn) return undefined;
  const mine = versions.length > 0 && standing[side].state === "asked";
  if (mine && isNewest) return { to: "#sign", label: words.sign.heading };
  if (side !== "specialist") return undefined;
  const label = versions.length === 0 ? words.edit.first : words.edit.next;
  return { to: `/specialist/placements/${id}/agreement/edit`, label };
}

function Told({ page: { done, agreement, names } }: { page: AgreementPage }) {
  const title = done ? words.told[done] : undefined;
  if (!title) return null;
  const more =
    done === "sign"
      ? words.toldMore[agreement.side](names.employer, names.specialist)
      : done === "written"
        ? words.writtenMore(names.participant)
        : "";
  return (
    <Banner title={title} live>
      {more}
    </Banner>
  );
}

/** Against the version before, part by part. */
function Changed({ page: { shown, before } }: { page: AgreementPage }) {
  if (!shown || !before || shown.changed.length === 0) return null;
  return (
    <section className="section stack no-print" aria-labelledby="changed">
      <h2 id="changed">{words.changed(shown.version)}</h2>
      <Facts
        rows={changesIn(before, shown).map(({ part, isList, added, gone }) => ({
          term: words.parts[part],
          detail: (
            <div className="stack-tight">
              {added.length + gone.length === 0 && <p>{words.otherWords}</p>}
              <Said label={isList ? words.gone : words.was} lines={gone} />
              <Said label={isList ? words.added : words.isNow} lines={added} />
            </div>
          ),
        }))}
      />
    </section>
  );
}

function Said({ label, lines }: { label: string; lines: string[] }) {
  return lines.map((line) => (
    <p key={line}>
      {label}: {line}
    </p>
  ));
}

function Answers({ page, result }: { page: AgreementPage; result: unknown }) {
  const { agreement, today } = page;
  const { side, goesOn, wishes, standing } = agreement;
  const others = (["participant", "employer"] as const).filter(
    (each) => standing[each].state === "asked",
  );
  return (
    <>
      {wishes.length > 0 && (
        <section className="section stack no-print" aria-labelledby="wishes">
          <h2 id="wishes">{side === "specialist" ? words.wish.heading : words.wish.own}</h2>
          {wishes.map((wish) => (
            <div key={wish.id} className="block stack-tight">
              <p>
                <strong>{wish.name}</strong>
              </p>
              <p className="quote">{wish.words}</p>
              <p className="soft">{words.wish.asked(dayInWords(dateOf(wish.askedAt), today))}</p>
            </div>
          ))}
        </section>
      )}
      {goesOn && standing[side].state === "asked" && <SignForm page={page} result={result} />}
      {goesOn && side === "specialist" && others.length > 0 && (
        <SignForForm page={page} sides={others} result={result} />
      )}
      {goesOn && side !== "specialist" && <WishForm page={page} side={side} result={result} />}
    </>
  );
}

function Versions({ page: { id, agreement, shown, today } }: { page: AgreementPage }) {
  const { side, versions } = agreement;
  if (versions.length < 2) return null;
  return (
    <section className="section stack no-print" aria-labelledby="versions">
      <h2 id="versions">{words.versions}</h2>
      <ul className="bullets">
        {versions.toReversed().map(({ version, writtenAt }) => {
          const label = words.version(version, dayInWords(dateOf(writtenAt), today));
          const to = `/${side}/placements/${id}/agreement?version=${version}`;
          return (
            <li key={version}>
              {version === shown?.version ? <strong>{label}</strong> : <a href={to}>{label}</a>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
