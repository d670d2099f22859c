import type { ReactNode } from "react";
import { Face, type FaceKind } from "./face.tsx";

/** "020 7946 0159" and "8:30" stay whole at the end of a line. */
const keepNumbers = (words: string) => words.replace(/(?<=\d) (?=\d)/g, "\u00a0");
const dial = (phone: string) => phone.replace(/[^\d+]/g, "");

/** A named person: how to reach them, when, and who covers. `children` may hold one more link or line. */
export function ContactCard({
  heading,
  name,
  role,
  kind = "team",
  phone,
  email,
  hours,
  cover,
  children,
}: {
  heading: string;
  name: string;
  role: string;
  kind?: FaceKind;
  phone?: string | null;
  email?: string | null;
  hours?: string | null;
  cover?: string | null;
  children?: ReactNode;
}) {
  return (
    <div className="beside contact">
      <h2>{heading}</h2>
      <div className="contact-name">
        <Face name={name} kind={kind} />
        <div>
          <strong>{name}</strong>
          <br />
          {role}
        </div>
      </div>
      {(phone || email) && (
        <ul>
          {phone && (
            <li>
              <a href={`tel:${dial(phone)}`}>
                <span>
                  Ring <span className="visually-hidden">{name} on </span>
                  {keepNumbers(phone)}
                </span>
              </a>
            </li>
          )}
          {email && (
            <li>
              <a href={`mailto:${email}`}>Write to {name}</a>
            </li>
          )}
        </ul>
      )}
      {hours && <p>{hours}</p>}
      {cover && <p>{keepNumbers(cover)}</p>}
      {children}
    </div>
  );
}
