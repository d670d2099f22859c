import { Banner } from "./banner.tsx";
import { ConfirmForm } from "./confirm-form.tsx";
import { EmailAddress } from "./email-address.tsx";
import { FoldTable } from "./fold-table.tsx";
import { Status } from "./status.tsx";

export interface InvitationRow {
  id: string;
  email: string;
  /** Where whoever invited has said one. */
  name?: string;
  part: string;
  sentOn: string;
  /** Nothing reaches that address: best taken back, and sent to the right one. */
  cameBack?: boolean;
}

/** Who was invited and is not here yet. One press takes an invitation back (intent "take-back"). */
export function OpenInvitations({ rows }: { rows: InvitationRow[] }) {
  if (rows.length === 0) return null;
  return (
    <section className="section" aria-labelledby="invited">
      <h2 id="invited">Invited, and not here yet</h2>
      <FoldTable
        caption="Invited, and not here yet"
        captionStyle="hidden"
        columns={[
          { key: "who", label: "Who" },
          { key: "part", label: "Part" },
          { key: "sentOn", label: "Sent" },
          { key: "back", label: "Take back" },
        ]}
        rows={rows.map(({ id, email, name, part, sentOn, cameBack }) => ({
          id,
          cells: {
            who: (
              <>
                {name && <>{name}, </>}
                <EmailAddress address={email} />
                {cameBack && <Status tone="could">The invitation came back</Status>}
              </>
            ),
            part,
            sentOn,
            back: (
              <ConfirmForm
                intent="take-back"
                hidden={{ id }}
                variant="quiet"
                label={
                  <>
                    Take back<span className="visually-hidden"> the invitation to {email}</span>
                  </>
                }
              />
            ),
          },
        }))}
      />
    </section>
  );
}

export function InvitationTakenBack() {
  return (
    <Banner title="The invitation is taken back" live>
      Its link opens nothing any more.
    </Banner>
  );
}
