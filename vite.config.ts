import { vitePlugin as remix } from "@remix-run/dev";
import { build, defineConfig, type Plugin } from "vite";
import remixConfig from "./remix.config.js";

/** Small scripts of our own (docs/decisions/008), each in one file by itself: an old copy in a cache asks for no other. */
const scripts: Record<string, string> = {
  "visits.js": "app/phone/start.ts",
  "passkeys.js": "app/passkey/start.ts",
};

function ownScripts(): Plugin {
  let folder: string | undefined;
  return {
    name: "own-scripts",
    configResolved({ command, build: { ssr, outDir } }) {
      if (command === "build" && !ssr) folder = outDir;
    },
    configureServer({ middlewares }) {
      middlewares.use((request, _, next) => {
        const entry = scripts[request.url?.slice(1) ?? ""];
        if (entry) request.url = `/${entry}`;
        next();
      });
    },
    async closeBundle() {
      if (!folder) return;
      for (const [name, entry] of Object.entries(scripts))
        await build({
          configFile: false,
          publicDir: false,
          logLevel: "warn",
          build: {
            target: "es2022",
            outDir: folder,
            emptyOutDir: false,
            lib: { entry, formats: ["es"], fileName: () => name },
          },
        });
    },
  };
}

export default defineConfig({
  plugins: [remix(remixConfig), ownScripts()],
  // entries: scan routes up front, else Vite re-optimises in mid-session and two Reacts load.
  // exclude: its "browser" field points at a wasm package that is not installed.
  optimizeDeps: {
    entries: ["app/entry.client.tsx", "app/root.tsx", "app/routes/**/*.{ts,tsx}"],
    exclude: ["@node-rs/argon2"],
  },
  build: { target: "es2022", cssTarget: ["chrome111", "safari16.4", "firefox128"] },
});
