import type {
  CanChange,
  Contract,
  DemandWeight,
  PayPeriod,
  VacancyKind,
  VacancyStatus,
} from "../tables.ts";

export interface SeedVacancy {
  key: string;
  employer: string;
  workplace: string;
  title: string;
  state: VacancyStatus;
  kind?: VacancyKind;
  kindOfWork: string;
  contract?: Contract;
  places?: number;
  summary: string;
  /** Pence from–to and the period; none for unpaid kinds. */
  pay?: [number, number | null, PayPeriod];
  insteadOfPay?: string;
  /** Hours a week, from–to. */
  hours: [number, number | null];
  days?: string;
  times?: [string, string];
  pattern?: string;
  hoursCanChange?: CanChange;
  hoursNote?: string;
  essential: string[];
  movable?: string[];
  /** What a task asks most of somebody, by its words. */
  asksFor?: Record<string, string>;
  demands?: Record<string, DemandWeight>;
  criteria?: { essential?: string[]; desirable?: string[] };
  /** dimension: [level, can it change?, how]. */
  environment?: Record<string, [number, CanChange?, string?]>;
  process?: string;
  /** Ways to apply, comma-separated; a draft has none yet. */
  ways?: string;
  /** Days from today. */
  published?: number;
  closes?: number;
  startsIn?: number;
  news?: { daysAgo: number; words: string }[];
}
