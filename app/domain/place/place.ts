/** Degrees, WGS84. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}
/** A town, village or district of England, Scotland or Wales. */
export interface Place extends Position {
  /** Stored with people and workplaces. */
  readonly id: string;
  readonly name: string;
  /** The county, or in London the borough. */
  readonly region: string;
  readonly hasNamesake: boolean;
}

/** "Newport (Isle of Wight)": no two places have the same words. "Leeds" is in Leeds, and there is no other. */
export const placeInWords = ({ name, region, hasNamesake }: Place): string =>
  region === name && !hasNamesake ? name : `${name} (${region})`;

const earthRadiusKm = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres as the crow flies (haversine). */
export function distanceKm(a: Position, b: Position): number {
  const across = Math.sin(radians(b.latitude - a.latitude) / 2);
  const along = Math.sin(radians(b.longitude - a.longitude) / 2);
  const chord =
    across * across + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * along * along;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** To two decimals, about a kilometre: as exactly as the portal ever keeps where somebody lives. */
export const roughly = ({ latitude, longitude }: Position): Position => ({
  latitude: hundredths(latitude),
  longitude: hundredths(longitude),
});

const hundredths = (degrees: number) => Math.round(degrees * 100) / 100;

/** "se15 5aa" is SE155AA. */
export const postcodeKey = (text: string) => text.toUpperCase().replace(/\s+/g, "");
