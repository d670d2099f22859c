/** Where the invented people and workplaces are, by the first half of their postcode. */
import { searchPlaces } from "#app/domain/place/gazetteer.ts";
import { placedAt } from "#app/domain/place/place.queries.server.ts";
import { type Place, roughly } from "#app/domain/place/place.ts";

const names: Readonly<Record<string, string>> = {
  SE1: "Bermondsey",
  SE5: "Camberwell",
  SE8: "Deptford",
  SE15: "Peckham",
  SE16: "Rotherhithe",
  SE17: "Walworth",
  N1: "Angel",
  E8: "Hackney",
  E9: "Homerton",
  N16: "Stoke Newington",
  MK10: "Milton Keynes",
  MK40: "Bedford",
  MK41: "Bedford",
  LU1: "Luton",
  EC2Y: "Shoreditch",
};

const found = new Map<string, Place | undefined>();

/** Looked up once: several people and workplaces are in each. */
function placeOf(district: string): Place | undefined {
  if (!found.has(district)) found.set(district, searchPlaces(names[district] ?? "", 1)[0]);
  return found.get(district);
}

/** A home to about a kilometre, as the portal keeps it. */
export function homeIn(district: string) {
  const place = placeOf(district);
  if (!place) return {};
  const { latitude, longitude } = roughly(place);
  return { homePlace: place.id, homeLatitude: latitude, homeLongitude: longitude };
}

export function workplaceAt(postcode: string) {
  const place = placeOf(postcode.split(" ")[0] ?? "");
  return place ? placedAt(place, "place") : {};
}
