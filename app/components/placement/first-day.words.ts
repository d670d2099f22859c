/** The words of the lists before a first day, for each side that reads them. */
export const words = {
  title: { own: "Before your first day", other: (name: string) => `Before ${name}’s first day` },
  untitled: "Before the first day",
  firstDay: (day: string) => `The first day is ${day}.`,
  firstDayWas: (day: string) => `The first day was ${day}.`,
  lede: {
    participant: "A short list for everybody. Nothing goes wrong if something here is late.",
    employer: "A short list, so that the first day goes well. Tick what is done.",
    specialist: "What each side does. You can tick for another side when they tell you.",
  },
  back: { participant: "Your job", employer: "The job", specialist: "The job" },
  you: "What you do",
  theirs: (name: string) => `What ${name} does`,
  yourEmployer: "What your employer does",
  withYou: (name: string) => `What ${name} does with you`,
  by: (day: string) => `By ${day}`,
  late: (day: string) => `Planned for ${day}. It can still be done.`,
  done: (name: string, day: string) => `Done on ${day}, said ${name}`,
  noted: (name: string, day: string) => `Done, as ${name} noted on ${day}`,
  press: { done: "Done", notDone: "Not done after all", remove: "Take off the list" },
  told: {
    done: "Ticked",
    notDone: "The tick is taken off",
    add: "It is on the list",
    remove: "It is off the list",
  } as Record<string, string>,
  none: "Nothing is on the list",
  noneNext: "A list is made when a job is agreed before its first day.",
  nothingOwn: "Nothing here for you to do.",
  ended: "This job is over. The list stays as it was.",
  notSeen: (employer: string) => `${employer} does not see this list.`,
  overview: {
    left: (count: number) =>
      count === 1 ? "1 thing is left to do" : `${count} things are left to do`,
    ready: "All that was yours to do is done",
    open: "See the list",
  },
};
