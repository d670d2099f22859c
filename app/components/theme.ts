import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
} from "@mantine/core";

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

const ours = {
  "--mantine-color-body": "var(--page)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-dimmed": "var(--ink-soft)",
  "--mantine-color-placeholder": "var(--ink-soft)",
  "--mantine-color-error": "var(--stop-ink)",
  "--mantine-color-anchor": "var(--link)",
  "--mantine-color-default": "var(--surface)",
  "--mantine-color-default-border": "var(--edge)",
  "--mantine-color-damson-filled": "var(--brand)",
  "--mantine-primary-color-filled": "var(--brand)",
  "--mantine-primary-color-contrast": "var(--on-brand)",
};

/** Light and dark are told apart by our tokens alone, so Mantine hears the same names in both. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: ours,
  light: ours,
  dark: ours,
});
