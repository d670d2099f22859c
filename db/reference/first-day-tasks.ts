/**
 * What is done before somebody's first day, side by side. The law behind it:
 * - the written statement of particulars is given on or before the first day: Employment Rights Act 1996, section 1
 * - the right to work is checked by the employer, of everybody and before work begins: Immigration, Asylum and
 *   Nationality Act 2006, sections 15 and 16; whoever checks some people only may discriminate by race
 * - Access to Work is asked by the worker, best before the start: see access-to-work.ts for its first weeks
 */
import type { FirstDayAbout, PlacementSide } from "../tables.ts";

export interface FirstDayTemplate {
  id: string;
  side: PlacementSide;
  /** The employer's side reads what is about it alone: practising a bus or asking for a grant is not theirs to know. */
  about: FirstDayAbout;
  words: string;
  /** Days before the first day, or the end of the first weeks in which Access to Work is asked in time. */
  due: number | "accessToWork";
  /** Paid: of a job with a wage. A line waits: something agreed on the adjustment plan is not in place yet. */
  onlyIf?: "paid" | "lineWaits";
}

export const firstDayTemplates = [
  {
    id: "contract",
    side: "employer",
    about: "employer",
    words: "Give a written contract or statement of terms",
    due: 3,
    onlyIf: "paid",
  },
  {
    id: "rightToWork",
    side: "employer",
    about: "employer",
    words: "Check the right to work, as for everybody who starts with you",
    due: 3,
    onlyIf: "paid",
  },
  {
    id: "managerAndBuddy",
    side: "employer",
    about: "employer",
    words: "Name the manager, and a buddy to turn to",
    due: 7,
  },
  {
    id: "adjustments",
    side: "employer",
    about: "employer",
    words: "Have the agreed adjustments in place, or what is done until they are there",
    due: 1,
    onlyIf: "lineWaits",
  },
  {
    id: "firstDay",
    side: "employer",
    about: "employer",
    words: "Plan the first day: who meets them, and what they do first",
    due: 2,
  },
  {
    id: "travel",
    side: "participant",
    about: "person",
    words: "Practise the way to work, at the time of the first shift",
    due: 3,
  },
  {
    id: "bring",
    side: "participant",
    about: "person",
    words: "Find out what to bring and what to wear",
    due: 2,
  },
  {
    id: "askFor",
    side: "participant",
    about: "person",
    words: "Know whom to ask for on arrival",
    due: 1,
  },
  {
    id: "travelTogether",
    side: "specialist",
    about: "person",
    words: "Practise the way to work together, if that is wanted",
    due: 3,
  },
  {
    id: "accessToWork",
    side: "specialist",
    about: "person",
    words: "Help to ask Access to Work, if it can pay for something",
    due: "accessToWork",
    onlyIf: "paid",
  },
  {
    id: "firstVisit",
    side: "specialist",
    about: "employer",
    words: "Agree the day of the first visit with the manager",
    due: 3,
  },
] as const satisfies readonly FirstDayTemplate[];
