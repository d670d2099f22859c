import type { BounceKind } from "#db/tables.ts";

/** What is known of an address that mail came back from. */
export interface AddressTrouble {
  kind: BounceKind;
  lastAt: string;
}
/** What somebody is shown of their own addresses, or of those they look after. */
export interface Troubles {
  email: AddressTrouble | null;
  text: AddressTrouble | null;
}

const of = { email: "address", text: "number" } as const;

/** For whoever can put it right: what came back, in words that fit after "Mail to …" or "A text message to …". */
export function troubleWords(channel: keyof typeof of, kind: BounceKind): string {
  switch (kind) {
    case "unknownAddress":
      return `There is no such ${of[channel]}.`;
    case "full":
      return "It has no room for more.";
    case "refused":
      return `It was not let in there. The ${of[channel]} may be right all the same.`;
    case "other":
      return "Why, it did not say.";
  }
}
