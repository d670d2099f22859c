export const words = {
  title: "Sign out",
  lede: "This signs you out on this device. What you saved stays.",
  send: "Sign out",
} as const;
