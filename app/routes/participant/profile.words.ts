export const words = {
  title: "My profile",
  lede: "How you work best. You and your specialist can both change it, a bit at a time.",
  who: "Who can read this",
  whoWords: (specialist: string) =>
    `You and ${specialist}. No employer can open it. An employer reads only the words you choose to send to them.`,
  seen: "See who has looked",
  employers: "Leave an employer out",
  back: "My profile",
};
