import proj4 from "proj4";
import type { Position } from "./place.ts";

// EPSG:27700 with the seven published Helmert parameters: within about five metres.
const nationalGrid = proj4(
  "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy +towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m",
);

/** Metres east and north on the Ordnance Survey's grid (OSGB36), as degrees (WGS84). */
export function fromNationalGrid(eastings: number, northings: number): Position {
  const [longitude, latitude] = nationalGrid.inverse([eastings, northings]);
  return { latitude, longitude };
}
