export const words = {
  title: "Light or dark colours",
  lede: "Choose how Alongside looks on this device. We keep your choice in one cookie and nothing else.",
  legend: "Colours",
  light: "Light",
  dark: "Dark",
  system: "Whatever this device is set to",
  save: "Keep this choice",
  choose: "Choose light, dark, or whatever this device is set to.",
} as const;
