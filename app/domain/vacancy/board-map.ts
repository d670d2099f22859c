/**
 * The map as one line of whole numbers, that an index and a full text can be kept in the order of: rows of a tenth of a
 * degree (11 km) from the south, each read from west to east in steps of 70 metres, and in each step from south to north.
 * What lies in a box is then a few stretches of that line. Pure.
 */
import type { Box, Position } from "../place/place.ts";

const rowsOfADegree = 10;
const stepsOfADegree = 1000;
const heightOfARow = stepsOfADegree / rowsOfADegree;
/** Bits: so many entries in one step, so many steps up in a row, so many across. */
const shareBits = 15;
const upBits = 7;
const acrossBits = 19;

const up = (latitude: number) => Math.floor((latitude + 90) * stepsOfADegree);
const across = (longitude: number) => Math.floor((longitude + 180) * stepsOfADegree);
const rowOf = (steps: number) => Math.floor(steps / heightOfARow);
const at = (row: number, stepAcross: number, stepUp: number, share: number) =>
  ((row * 2 ** acrossBits + stepAcross) * 2 ** upBits + stepUp) * 2 ** shareBits + share;

/** Where a position stands on the line; `share` is any whole number that tells it from its neighbours. */
export function geoOf({ latitude, longitude }: Position, share: number): number {
  const steps = up(latitude);
  return at(rowOf(steps), across(longitude), steps % heightOfARow, share % 2 ** shareBits);
}

export type Stretch = readonly [from: number, to: number];

export interface Stretches {
  /** The stretches of the line that cover a box, one for each row. */
  along: readonly Stretch[];
  /** How far up the map the box begins and ends: the rows reach beyond it. */
  south: number;
  north: number;
}

export function stretchesOf(box: Box): Stretches {
  // One step more each way: who shares a step with too many others stands in the next.
  const south = up(box.south) - 1;
  const north = up(box.north) + 1;
  const along: Stretch[] = [];
  for (let row = rowOf(south); row <= rowOf(north); row += 1)
    along.push([at(row, across(box.west) - 1, 0, 0), at(row, across(box.east) + 2, 0, 0) - 1]);
  return { along, south, north };
}

/** How to read from a number of the line how far up the map it lies: `(geo >> row) * height + ((geo >> up) & mask)`. */
export const reading = {
  row: acrossBits + upBits + shareBits,
  height: heightOfARow,
  up: shareBits,
  mask: 2 ** upBits - 1,
} as const;
