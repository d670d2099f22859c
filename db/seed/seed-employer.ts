import type { SizeBand } from "../tables.ts";

export interface SeedWorkplace {
  key: string;
  name: string;
  address: string;
  postcode: string;
  authority: string;
  gettingThere: string;
  access: string;
}
export interface SeedEmployer {
  key: string;
  name: string;
  about: string;
  size: SizeBand;
  companyNumber?: string;
  charityNumber?: string;
  disabilityConfident?: 1 | 2 | 3;
  owner: { name: string; email: string };
  managers?: { name: string; email: string; workplaces: string[] }[];
  workplaces: SeedWorkplace[];
  state: "verified" | "waiting" | "suspended";
  specialist?: string;
  spokeTo?: string;
  checked?: string;
  suspendedBecause?: string;
}
