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
export const distanceKm = (a: Position, b: Position): number =>
  kilometresBetween(a.latitude, a.longitude, b.latitude, b.longitude);

/** The same of bare degrees, for those who ask it of thousands. */
export function kilometresBetween(
  latitude: number,
  longitude: number,
  otherLatitude: number,
  otherLongitude: number,
): number {
  const across = Math.sin(radians(otherLatitude - latitude) / 2);
  const along = Math.sin(radians(otherLongitude - longitude) / 2);
  const chord =
    across * across +
    Math.cos(radians(latitude)) * Math.cos(radians(otherLatitude)) * along * along;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}

export interface Box {
  south: number;
  north: number;
  west: number;
  east: number;
}
const kmOfADegree = 111.2;

/** Everything within so many kilometres lies in it. */
export function boxAround({ latitude, longitude }: Position, kilometres: number): Box {
  const up = kilometres / kmOfADegree + 0.001;
  const across = up / Math.cos(((Math.abs(latitude) + up) * Math.PI) / 180);
  return {
    south: latitude - up,
    north: latitude + up,
    west: longitude - across,
    east: longitude + across,
  };
}

/** The squares of a tenth of a degree, some 11 by 7 kilometres, row by row from the south. */
const squaresOfADegree = 10;
const squaresOfARow = 360 * squaresOfADegree;
const row = (latitude: number) => Math.floor((latitude + 90) * squaresOfADegree);
const column = (longitude: number) => Math.floor((longitude + 180) * squaresOfADegree);

/** The number of the square in which a position lies. */
export const squareOf = ({ latitude, longitude }: Position): number =>
  row(latitude) * squaresOfARow + column(longitude);

/** Every square that a box touches. */
export function squaresIn({ south, north, west, east }: Box): number[] {
  const squares: number[] = [];
  for (let at = row(south); at <= row(north); at += 1)
    for (let across = column(west); across <= column(east); across += 1)
      squares.push(at * squaresOfARow + across);
  return squares;
}

/** To two decimals, about a kilometre: as exactly as the portal ever keeps where somebody lives. */
export const roughly = ({ latitude, longitude }: Position): Position => ({
  latitude: hundredths(latitude),
  longitude: hundredths(longitude),
});

const hundredths = (degrees: number) => Math.round(degrees * 100) / 100;

/** "se15 5aa" is SE155AA. */
export const postcodeKey = (text: string) => text.toUpperCase().replace(/\s+/g, "");
