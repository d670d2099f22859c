import { createTheme, defaultVariantColorsResolver, type MantineColorsTuple } from "@mantine/core";

const damson: MantineColorsTuple = [
  "#F8F4F6",
  "#ECDFE6",
  "#D8BFCD",
  "#C59FB4",
  "#B17F9B",
  "#9E5F82",
  "#893C67",
  "#741A4C",
  "#560F36",
  "#3D1031",
];

/** Colours, sizes and fonts reach the page through app/styles/mantine.css; this says how the components behave. */
export const theme = createTheme({
  primaryColor: "damson",
  primaryShade: { light: 7, dark: 2 },
  colors: { damson },
  fontFamily: '"Atkinson Hyperlegible Next", "Atkinson Hyperlegible", Verdana, sans-serif',
  headings: { fontFamily: "inherit", fontWeight: "720", textWrap: "balance" },
  defaultRadius: "md",
  radius: { xs: "4px", sm: "4px", md: "8px", lg: "28px", xl: "28px" },
  spacing: { xs: "0.5rem", sm: "0.75rem", md: "1rem", lg: "1.5rem", xl: "2.25rem" },
  fontSizes: { xs: "1rem", sm: "1rem", md: "1.0625rem", lg: "1.25rem", xl: "1.4375rem" },
  breakpoints: { xs: "26em", sm: "48em", md: "62em", lg: "77em", xl: "90em" },
  // base.css draws the ring
  focusRing: "never",
  cursorType: "pointer",
  respectReducedMotion: true,
  variantColorResolver: (input) =>
    input.variant === "filled"
      ? {
          background: "var(--brand)",
          hover: "var(--brand-strong)",
          color: "var(--on-brand)",
          border: "2px solid transparent",
        }
      : defaultVariantColorsResolver(input),
});
