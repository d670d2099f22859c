import {
  type DeliveryArea,
  deliveryAreas,
  type LocalAuthority,
} from "#db/reference/delivery-areas.ts";

export { type DeliveryArea, deliveryAreas, type LocalAuthority };

const byId = new Map(
  deliveryAreas.flatMap((area) =>
    area.localAuthorities.map((authority) => [authority.id, { ...authority, area }] as const),
  ),
);

export function findLocalAuthority(
  id: string,
): (LocalAuthority & { readonly area: DeliveryArea }) | undefined {
  return byId.get(id);
}

/** "Southwark"; an id that we do not know is shown as it is. */
export function localAuthorityInWords(id: string): string {
  return byId.get(id)?.name ?? id;
}

/** Every authority once, by name: the order of a select. */
export const localAuthorities: readonly LocalAuthority[] = Array.from(
  byId.values(),
  ({ id, name }) => ({ id, name }),
).sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
