import type { ReactNode } from "react";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { type Troubles, troubleWords } from "#app/domain/delivery/address-trouble.ts";
import { Banner } from "./banner.tsx";
import { Button } from "./button.tsx";

const what = { email: "Mail to", text: "A text message to" } as const;

/** Says that nothing reaches an address, to whoever can put it right: by changing it, or by saying that it is right. */
export function AddressTroubleNote({
  troubles,
  whose,
  children,
}: {
  troubles: Troubles;
  /** As it reads after "Mail to": "this address", "their address". */
  whose: { email: string; text: string };
  /** How it is changed. */
  children?: ReactNode;
}) {
  return (["email", "text"] as const).map((channel) => {
    const trouble = troubles[channel];
    return (
      trouble && (
        <Banner key={channel} tone="could" title={`${what[channel]} ${whose[channel]} came back`}>
          <p>
            On {dayInWords(dateOf(trouble.lastAt))}. {troubleWords(channel, trouble.kind)}
          </p>
          {children}
        </Banner>
      )
    );
  });
}

/** For whoever knows that it is right all the same. */
export function AddressIsRight({ children }: { children: ReactNode }) {
  return (
    <form method="post" className="actions">
      <Button variant="second" name="intent" value="address-right">
        {children}
      </Button>
    </form>
  );
}
