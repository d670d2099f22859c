/** The legal minimum, as dated rows. A new April is a new set of rows: never edit an old one. */
export type MinimumWageRate = "adult" | "age18to20" | "age16to17" | "apprentice";

export interface MinimumWageRow {
  readonly rate: MinimumWageRate;
  readonly name: string;
  /** First and last day that the rate holds. */
  readonly from: string;
  readonly to: string;
  readonly pencePerHour: number;
  readonly source: string;
  readonly verified: "yes" | "no";
}

const names: Record<MinimumWageRate, string> = {
  adult: "age 21 and over (National Living Wage)",
  age18to20: "age 18 to 20",
  age16to17: "age 16 to 17",
  apprentice: "apprentice under 19, or in the first year",
};

function year(from: string, to: string, rates: Record<MinimumWageRate, number>) {
  return (Object.keys(rates) as MinimumWageRate[]).map(
    (rate): MinimumWageRow => ({
      rate,
      name: names[rate],
      from,
      to,
      pencePerHour: rates[rate],
      source: "bradgatebusinesssupport.co.uk; mondaq.com 1725980",
      verified: "yes",
    }),
  );
}

export const minimumWage: readonly MinimumWageRow[] = [
  ...year("2025-04-01", "2026-03-31", {
    adult: 1221,
    age18to20: 1000,
    age16to17: 755,
    apprentice: 755,
  }),
  ...year("2026-04-01", "2027-03-31", {
    adult: 1271,
    age18to20: 1085,
    age16to17: 800,
    apprentice: 800,
  }),
];
