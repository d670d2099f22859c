/**
 * The arrows of the code: routes -> components, domain, server -> db; emails and jobs -> domain, server, db.
 * tests/structure/arrows.test.ts plants a violation of each rule, so that a broken checker cannot stay green.
 */
const asTypes = ["type-only"];
const tests = "[.]test[.]tsx?$";

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two files that need each other are one file, or hide a third.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: asTypes } },
    },
    {
      name: "nothing-unresolved",
      comment: "An import that leads nowhere would slip past every other rule.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^virtual:" },
    },
    {
      name: "db-knows-no-app",
      severity: "error",
      from: { path: "^db/", pathNot: "^db/seed/" },
      to: { path: "^(app|tests)/" },
    },
    {
      name: "seed-knows-the-domain-alone",
      comment: "The demo's place is made of the same rules as a real one.",
      severity: "error",
      from: { path: "^db/seed/", pathNot: tests },
      to: { path: "^(app/(?!domain/|server/)|tests/)" },
    },
    {
      name: "domain-knows-no-web",
      severity: "error",
      from: { path: "^app/domain/", pathNot: tests },
      to: {
        path: [
          "^app/(routes|components|emails|server|jobs|styles)/",
          "node_modules/(@remix-run|@mantine|react|react-dom|@conform-to/react)/",
        ],
      },
    },
    {
      name: "only-server-files-open-the-database",
      comment: "What a browser may load carries no database code; types are free.",
      severity: "error",
      from: {
        path: "^app/",
        pathNot: ["[.]server([.]test)?[.]tsx?$", "^app/(server|jobs|emails)/", tests],
      },
      to: {
        path: ["^db/(?!reference/)", "node_modules/(kysely|pg|better-sqlite3)/"],
        dependencyTypesNot: asTypes,
      },
    },
    {
      name: "pure-files-stay-pure",
      comment: "A pure file of the domain is read by browser and server both.",
      severity: "error",
      from: { path: "^app/domain/", pathNot: ["[.]server([.]test)?[.]tsx?$", tests] },
      to: { path: "[.]server[.]tsx?$", dependencyTypesNot: asTypes },
    },
    {
      name: "pages-write-no-sql",
      severity: "error",
      from: { path: "^app/(routes|components)/", pathNot: tests },
      to: {
        path: ["^db/(?!reference/)", "node_modules/(kysely|pg|better-sqlite3)/"],
        dependencyTypesNot: asTypes,
      },
    },
    {
      name: "audiences-stay-apart",
      severity: "error",
      from: { path: "^app/routes/([^/]+)/" },
      to: { path: "^app/routes/[^/]+/", pathNot: "^app/routes/$1/" },
    },
    {
      name: "components-know-no-page",
      severity: "error",
      from: { path: "^app/components/" },
      to: { path: "^app/(routes|emails|jobs)/" },
    },
    {
      name: "the-edge-knows-no-page",
      severity: "error",
      from: { path: "^app/(server|emails|jobs|domain)/", pathNot: tests },
      to: { path: "^app/(routes|components)/" },
    },
    {
      name: "pages-start-no-work",
      comment: "A page records what happened; the worker sends.",
      severity: "error",
      from: { path: "^app/routes/", pathNot: tests },
      to: { path: "^app/(jobs|emails)/" },
    },
    {
      name: "the-program-knows-no-test",
      severity: "error",
      from: { path: "^(app|db)/", pathNot: tests },
      to: { path: "^tests/" },
    },
    {
      name: "the-phone-needs-nothing",
      comment:
        "The script of visit pages is one small file: a phone that has it may have no signal for another.",
      severity: "error",
      from: { path: "^app/phone/", pathNot: tests },
      to: { pathNot: "^app/phone/", dependencyTypesNot: asTypes },
    },
    {
      name: "no-developer-packages",
      comment: "Vite serves npm run dev alone, and is loaded then only.",
      severity: "error",
      from: { path: "^(app|db)/", pathNot: [tests, "^app/server/main[.]ts$", "^app/routes[.]ts$"] },
      to: {
        dependencyTypes: ["npm-dev"],
        dependencyTypesNot: asTypes,
        pathNot: "node_modules/@types/",
      },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json", ".css"],
      conditionNames: ["import", "node", "default", "types"],
      exportsFields: ["exports"],
    },
  },
};
