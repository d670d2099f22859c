import { service } from "./portal.words.ts";
import { telephone, useReach } from "./reach.tsx";

/** The programme is not named here: on an employer's or a participant's page its name would tell something about a person. */
export function SiteFooter() {
  const { footer } = service;
  const { phone, email } = useReach();
  return (
    <footer className="foot">
      <div className="selvedge" aria-hidden="true" />
      <div className="shell">
        <div className="stack-tight">
          <h2>{footer.heading}</h2>
          <p>
            Ring <a href={telephone(phone)}>{phone}</a> or email{" "}
            <a href={`mailto:${email}`}>{email}</a>. {footer.ways} {service.hours}.
          </p>
        </div>
        <nav aria-label={footer.about}>
          <ul>
            <li>
              <a href="/accessibility">{footer.accessibility}</a>
            </li>
            <li>
              <a href="/privacy">{footer.privacy}</a>
            </li>
            <li>
              <a href="/report-a-concern">{footer.concern}</a>
            </li>
            <li>
              <a href="/colours">{footer.colours}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
