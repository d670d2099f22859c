/** How many of what was found have what could be asked for next. Pure. */
import { traitsFrom } from "./board-entry.ts";

interface Counted {
  kind: string | null;
  traits: number;
  least: number | null;
}
export interface BoardFacets {
  kindsOfWork: ReadonlyMap<string, number>;
  easyOn: ReadonlyMap<string, number>;
  fromHome: number;
  openToChange: number;
  /** Of at most 16 hours a week, which many benefits allow. */
  fewHours: number;
}
export const fewHours = 16;

export function countFacets(found: readonly Counted[]): BoardFacets {
  const kindsOfWork = new Map<string, number>();
  const byTraits = new Map<number, number>();
  const add = <K>(to: Map<K, number>, key: K, times = 1) => to.set(key, (to.get(key) ?? 0) + times);
  let few = 0;
  for (const { kind, traits, least } of found) {
    if (kind) add(kindsOfWork, kind);
    add(byTraits, traits);
    if (least !== null && least <= fewHours * 60) few += 1;
  }
  const easyOn = new Map<string, number>();
  let fromHome = 0;
  let openToChange = 0;
  for (const [traits, times] of byTraits) {
    const read = traitsFrom(traits);
    for (const dimension of read.easyOn) add(easyOn, dimension as string, times);
    if (read.fromHome) fromHome += times;
    if (read.openToChange) openToChange += times;
  }
  return { kindsOfWork, easyOn, fromHome, openToChange, fewHours: few };
}
