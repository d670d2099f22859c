/** Planned absence with somebody who covers. The days named are the first and the last away. */
import { dayInWords } from "../calendar/calendar.ts";

export interface Away {
  untilOn: string;
  coverName: string;
  coverPhone: string;
}

const firstName = (name: string) => name.split(" ")[0] ?? name;

/** What an employer or participant reads: "Priya is away until Thursday 5 March. Dan covers: 020 7946 0102." */
export function awayInWords(name: string, away: Away, today: string): string {
  const until = away.untilOn === today ? "today" : `until ${dayInWords(away.untilOn, today)}`;
  return `${firstName(name)} is away ${until}. ${firstName(away.coverName)} covers: ${away.coverPhone}.`;
}
