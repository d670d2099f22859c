export const words = {
  title: "Your calendar",
  lede: "Your meetings, visits and days of review, in the calendar you use already.",
  back: "Your account",
  none: "You have no address for your calendar yet.",
  since: (day: string) =>
    `You made an address on ${day}. We do not keep it, so it cannot be shown again.`,
  make: "Make an address for my calendar",
  renew: "Make a new address",
  renewHint: "The one you have stops at once.",
  stop: "Stop the address",
  stopped: "The address is stopped",
  made: "Your address",
  madeHint:
    "Copy it now into your calendar, where it says “from URL” or “subscribe”. Whoever has it can read your calendar, so give it to nobody. A new password, or signing out everywhere, stops it.",
  label: "Address of your calendar",
  holds:
    "It says when, in few words: a participant’s says only that there is an appointment. Calendars look for changes a few times a day.",
} as const;
