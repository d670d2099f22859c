/** What was agreed to change for people who have started: each line as it stands today. */
export interface SeedPlanLine {
  adjustment: string;
  adjustmentId?: string;
  barrier: string;
  acts: "employer" | "worker" | "specialist";
  cost: string;
  payer: string;
  interim: string;
  /** Days ago it was proposed. */
  daysAgo: number;
  until: "proposed" | "agreed" | "inPlace" | "reviewed" | "notReasonable" | "withdrawn";
  wantedInDays?: number;
  works?: { works: "yes" | "partly" | "no"; worksWords: string };
  because?: string;
}
export interface SeedPlan {
  participant: string;
  vacancy: string;
  lines: readonly SeedPlanLine[];
  /** Days ago they applied to Access to Work. */
  appliedDaysAgo?: number;
}

export const plans: readonly SeedPlan[] = [
  {
    participant: "Kwame",
    vacancy: "kitchen-porter",
    appliedDaysAgo: 36,
    lines: [
      {
        adjustment: "A checklist for the end of the shift, on the wall by the sinks",
        adjustmentId: "cog-01",
        barrier: "Keeping fourteen steps in mind at the end of a shift",
        acts: "specialist",
        cost: "Free",
        payer: "Nobody needs to pay",
        interim: "The shift leader goes through the steps each evening",
        daysAgo: 46,
        until: "reviewed",
        works: { works: "yes", worksWords: "He goes by it every day, and nothing is left out." },
      },
      {
        adjustment: "A soft mat to stand on at the sinks",
        barrier: "Standing on tiles for four hours",
        acts: "employer",
        cost: "About £35",
        payer: "The employer pays",
        interim: "A seat, and five minutes off the feet each hour",
        daysAgo: 44,
        until: "inPlace",
      },
      {
        adjustment: "Ear defenders while the dishwasher runs",
        adjustmentId: "sen-01",
        barrier: "The noise of the machine at full load",
        acts: "employer",
        cost: "About £20",
        payer: "The employer pays",
        interim: "Somebody else loads it at the busiest hour",
        daysAgo: 16,
        wantedInDays: 6,
        until: "agreed",
      },
      {
        adjustment: "A pen that reads the delivery notes out",
        adjustmentId: "cog-06",
        barrier: "Long printed notes in small type, read in a hurry",
        acts: "worker",
        cost: "About £220",
        payer: "Access to Work may pay",
        interim: "Marcus reads the notes out when a delivery comes",
        daysAgo: 40,
        until: "agreed",
      },
      {
        adjustment: "Finish at 9pm on Thursdays",
        barrier: "The last direct bus goes at ten past nine",
        acts: "employer",
        cost: "Free",
        payer: "Nobody needs to pay",
        interim: "A lift home with Marcus",
        daysAgo: 30,
        until: "notReasonable",
        because:
          "Thursday is our late delivery and two people have to close. Wednesdays instead are possible: they end at 8pm.",
      },
      {
        adjustment: "The rota two weeks ahead, on paper",
        adjustmentId: "cog-07",
        barrier: "Changes told in passing, on the day",
        acts: "employer",
        cost: "Free",
        payer: "Nobody needs to pay",
        interim: "Marcus texts any change the day before",
        daysAgo: 2,
        until: "proposed",
      },
    ],
  },
  {
    participant: "Harpreet",
    vacancy: "packer",
    lines: [
      {
        adjustment: "Large bold labels on the bay ends",
        adjustmentId: "sen-05",
        barrier: "Small grey print under strip lights",
        acts: "employer",
        cost: "Under £100",
        payer: "The employer pays",
        interim: "A colleague reads the bay numbers out at the start",
        daysAgo: 27,
        until: "reviewed",
        works: {
          works: "partly",
          worksWords: "Good in the middle aisles. The far end is still dim.",
        },
      },
      {
        adjustment: "A perching stool at the packing bench",
        adjustmentId: "phy-01",
        barrier: "Standing for a whole shift",
        acts: "employer",
        cost: "About £180",
        payer: "Access to Work may pay",
        interim: "Packing at the office table after the break",
        daysAgo: 20,
        until: "agreed",
      },
      {
        adjustment: "A second lamp over the far bays",
        adjustmentId: "sen-03",
        barrier: "Too dark to read the labels at the far end",
        acts: "employer",
        cost: "About £60",
        payer: "The employer pays",
        interim: "Packing from the middle aisles only",
        daysAgo: 9,
        wantedInDays: 5,
        until: "agreed",
      },
    ],
  },
];
