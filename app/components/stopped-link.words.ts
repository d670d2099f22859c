/** Of a mailed link that opens nothing now. It says the same whatever ended it, and of one that was never made. */
export const stoppedLink = {
  stopped: {
    title: "This link does not open anything now",
    words:
      "It may be too old, or used, or there is a newer one in your mail. Or a part of it is missing: copy the whole of it.",
    fresh:
      "We can send a new one to the address that this one was sent to, if it still has something to open there.",
    send: "Send me a new link",
  },
  sent: {
    title: "Look in your mail",
    words:
      "If there is still something to open, a new link is on its way to the address that the old one was sent to. It can take a few minutes. Look in the junk folder too.",
  },
  ring: "You can also ring us: the number is at the foot of this page.",
} as const;
