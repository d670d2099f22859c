import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

export default defineConfig({
  plugins: [remix(remixConfig)],
  // entries: scan routes up front, else Vite re-optimises in mid-session and two Reacts load.
  // exclude: its "browser" field points at a wasm package that is not installed.
  optimizeDeps: {
    entries: ["app/entry.client.tsx", "app/root.tsx", "app/routes/**/*.{ts,tsx}"],
    exclude: ["@node-rs/argon2"],
  },
  build: { target: "es2022", cssTarget: ["chrome111", "safari16.4", "firefox128"] },
});
