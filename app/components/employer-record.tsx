import type { EmployerStanding } from "#app/domain/employer/employer-standing.ts";
import { standingWords } from "#app/domain/employer/employer-standing.ts";
import { statusLabels } from "#app/domain/vacancy/vacancy.ts";
import type { VacancyStatus } from "#db/tables.ts";
import { Facts } from "./facts.tsx";
import { Status } from "./status.tsx";

export interface EmployerRecordProps {
  about: string;
  sizeBand: string;
  companyNumber: string | null;
  charityNumber: string | null;
  disabilityConfidentLevel: number | null;
  standing: EmployerStanding;
  spokeTo: string | null;
  checked: string | null;
  verifiedByAreaName: string;
  suspendedBecause: string | null;
  suspendedByAreaName: string;
  specialistName: string | null;
  workplaces: {
    id: string;
    name: string;
    address: string;
    postcode: string;
    authorityName: string;
  }[];
  colleagues: { id: string; name: string; email: string; role: "owner" | "manager" }[];
  vacancies: { id: string; title: string; status: VacancyStatus }[];
}

const tones = { awaitsVerification: "could", verified: "fit", suspended: "stop" } as const;

export function Standing({ standing }: { standing: EmployerStanding }) {
  return <Status tone={tones[standing]}>{standingWords[standing]}</Status>;
}

/** What staff of every area read about an employer. */
export function EmployerRecord(employer: EmployerRecordProps) {
  const register = [
    employer.companyNumber && `Companies House ${employer.companyNumber}`,
    employer.charityNumber && `Charity ${employer.charityNumber}`,
  ].filter(Boolean);
  return (
    <>
      <Facts
        rows={[
          { term: "What it does", detail: employer.about },
          { term: "Size", detail: `${employer.sizeBand} people` },
          {
            term: "Register",
            detail: register.length > 0 ? register.join(", ") : "No number given",
          },
          {
            term: "Disability Confident",
            detail: employer.disabilityConfidentLevel
              ? `Level ${employer.disabilityConfidentLevel}, self-declared`
              : "Not declared",
          },
          { term: "Named specialist", detail: employer.specialistName ?? "Nobody yet" },
          ...(employer.spokeTo
            ? [
                {
                  term: "Checked",
                  detail: `${employer.verifiedByAreaName} spoke to ${employer.spokeTo}. ${employer.checked}`,
                },
              ]
            : []),
          ...(employer.suspendedBecause
            ? [
                {
                  term: "Suspended",
                  detail: `By ${employer.suspendedByAreaName}. ${employer.suspendedBecause}`,
                },
              ]
            : []),
        ]}
      />
      <section className="section" aria-labelledby="workplaces">
        <h2 id="workplaces">Workplaces</h2>
        <ul className="bullets">
          {employer.workplaces.map((place) => (
            <li key={place.id}>
              <strong>{place.name}</strong>, {place.address}, {place.postcode} (
              {place.authorityName})
            </li>
          ))}
        </ul>
      </section>
      <section className="section" aria-labelledby="colleagues">
        <h2 id="colleagues">People there</h2>
        <ul className="bullets">
          {employer.colleagues.map((colleague) => (
            <li key={colleague.id}>
              {colleague.name}, {colleague.role}:{" "}
              <a href={`mailto:${colleague.email}`}>{colleague.email}</a>
            </li>
          ))}
        </ul>
      </section>
      <section className="section" aria-labelledby="their-vacancies">
        <h2 id="their-vacancies">Their vacancies</h2>
        {employer.vacancies.length === 0 ? (
          <p>None so far.</p>
        ) : (
          <ul className="bullets">
            {employer.vacancies.map((vacancy) => (
              <li key={vacancy.id}>
                <a href={`/specialist/vacancies/${vacancy.id}`}>
                  {vacancy.title || "No title yet"}
                </a>
                , {statusLabels[vacancy.status].toLowerCase()}
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
