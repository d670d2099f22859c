import { Fragment } from "react";

/** An address that, where it does not fit, goes on the next line after an @ or a dot. */
export function EmailAddress({ address }: { address: string }) {
  return address.split(/(?<=[@.])/).map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of an address stay where they are.
    <Fragment key={place}>
      {place > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
