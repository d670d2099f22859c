export const words = {
  title: "Get new vacancies by email",
  lede: "At most one email a week, and only when there is something new. You need no account.",
  search: "Your search",
  change: "Change the search",
  email: "Your email address",
  emailHint: "We send a link there first, to see that it is yours.",
  send: "Send me the link",
  keep: "What we keep: this search and your address, until you stop it or for one year. Nobody else is told of it, and no employer.",
  board: "These vacancies",
  sent: {
    title: "Look in your email",
    words:
      "If that address can get these vacancies, a link is on its way. Press it within 7 days, and they begin. Nothing there? Look in the folder for junk, or try once more.",
  },
  unconfirmed: {
    title: "Is this search yours?",
    lede: "Press the button, and new vacancies come to the address that this link was sent to.",
    press: "Yes, send me these",
    not: "Was it not you? Leave this page. We forget the address in 7 days.",
  },
  begun: {
    title: "New vacancies will come by email",
    words: "At most one email a week. Each has a link that stops them.",
  },
  goesOn: {
    title: "Vacancies by email",
    lede: "You get these at most once a week, when there is something new.",
    press: "Stop these emails",
    see: "See these vacancies now",
  },
  gone: {
    title: "These emails have stopped",
    lede: "We keep nothing of this search and its address.",
    again: "Look at the board",
  },
} as const;
