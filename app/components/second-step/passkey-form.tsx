import type { ReactNode } from "react";
import { Button } from "#app/components/button.tsx";
import { words } from "./second-step.words.ts";

export const passkeyScript = "/passkeys.js";

/** Shown by the script of the page, where the device knows passkeys. */
export function PasskeyForm({
  does,
  options,
  label,
  children,
}: {
  does: "make" | "use";
  options: object;
  label: string;
  children?: ReactNode;
}) {
  return (
    <div
      className="stack"
      data-passkey={JSON.stringify(options)}
      data-does={does}
      data-sorry={words.passkey.sorry}
    >
      <p data-without>{words.passkey.without}</p>
      <form method="post" hidden className="form">
        <input type="hidden" name="answer" defaultValue="" />
        {children}
        <p data-said role="status" />
        <div className="actions">
          <Button variant={does === "make" ? "first" : "second"} name="intent" value="passkey">
            {label}
          </Button>
        </div>
      </form>
    </div>
  );
}
