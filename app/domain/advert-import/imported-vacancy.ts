/** What an advert that was brought in says, field by field, each with the words it came from. Pure types. */
import type { Contract, PayPeriod } from "#db/tables.ts";

/** A value read from the source, and the words of the source that say so. */
export interface Read<Value> {
  readonly value: Value;
  readonly from: string;
}

export type EmploymentType = "fullTime" | "partTime";

/** What somebody should know who takes a value over. `fullTimeRate`: the pay is that of full time, and the job may be for less. */
export interface ImportNote {
  readonly about: "fullTimeRate";
  readonly from: string;
}

/** null: the source does not say. Nothing is guessed. Pay in pounds, hours a week, dates ISO. */
export interface ImportedVacancy {
  readonly title: Read<string> | null;
  readonly organisation: Read<string> | null;
  readonly place: Read<string> | null;
  readonly payMin: Read<number> | null;
  readonly payMax: Read<number> | null;
  readonly payPeriod: Read<PayPeriod> | null;
  readonly hoursMin: Read<number> | null;
  readonly hoursMax: Read<number> | null;
  readonly contract: Read<Contract> | null;
  readonly employmentType: Read<EmploymentType> | null;
  readonly closesOn: Read<string> | null;
  readonly tasks: Read<readonly string[]> | null;
  readonly essential: Read<readonly string[]> | null;
  readonly desirable: Read<readonly string[]> | null;
  readonly notes?: readonly ImportNote[];
}
