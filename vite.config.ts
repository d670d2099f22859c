import { vitePlugin as remix } from "@remix-run/dev";
import { build, defineConfig, type Plugin } from "vite";
import remixConfig from "./remix.config.js";

/** The script of visit pages (docs/decisions/008), in one file by itself: an old copy in a cache asks for no other. */
function visitScript(): Plugin {
  let folder: string | undefined;
  return {
    name: "visit-script",
    configResolved({ command, build: { ssr, outDir } }) {
      if (command === "build" && !ssr) folder = outDir;
    },
    configureServer({ middlewares }) {
      middlewares.use((request, _, next) => {
        if (request.url === "/visits.js") request.url = "/app/phone/start.ts";
        next();
      });
    },
    async closeBundle() {
      if (!folder) return;
      await build({
        configFile: false,
        publicDir: false,
        logLevel: "warn",
        build: {
          target: "es2022",
          outDir: folder,
          emptyOutDir: false,
          lib: { entry: "app/phone/start.ts", formats: ["es"], fileName: () => "visits.js" },
        },
      });
    },
  };
}

export default defineConfig({
  plugins: [remix(remixConfig), visitScript()],
  // entries: scan routes up front, else Vite re-optimises in mid-session and two Reacts load.
  // exclude: its "browser" field points at a wasm package that is not installed.
  optimizeDeps: {
    entries: ["app/entry.client.tsx", "app/root.tsx", "app/routes/**/*.{ts,tsx}"],
    exclude: ["@node-rs/argon2"],
  },
  build: { target: "es2022", cssTarget: ["chrome111", "safari16.4", "firefox128"] },
});
