import { jobs } from "#db/reference/occupations/job.ts";

export const makingAndFactory = jobs("making-and-factory", {
  "factory-worker": [
    "Factory worker",
    "9139?",
    "factory operative, factory hand, production operative, production worker, production line worker, production assistant, process worker, manufacturing operative",
  ],
  assembler: [
    "Assembler",
    "8149",
    "assembly worker, assembly operative, assembly line worker, product assembler, bench assembler, furniture assembler, flat pack assembler",
  ],
  "electronics-assembler": [
    "Electronics assembler",
    "8141",
    "electronic assembler, circuit board assembler, wiring assembler, solderer",
  ],
  "machine-operator": [
    "Machine operator",
    "8139?",
    "machine operative, machine minder, machine worker, press operator",
  ],
  "factory-packer": [
    "Factory packer",
    "9132",
    "packer, hand packer, packing worker, packing operative, packaging operative, bottler, packing line worker",
  ],
  "food-factory-worker": [
    "Food factory worker",
    "8111",
    "food production worker, food production operative, food production assistant, food process worker, food packer, meat packer",
  ],
  "quality-checker": [
    "Quality checker",
    "8143",
    "quality inspector, quality control assistant, quality control inspector, product checker, product inspector",
  ],
  "sewing-machinist": [
    "Sewing machinist",
    "8146",
    "seamstress, machinist, sewing machine operator, sewing worker, sewist, stitcher, sewing",
  ],
  "clothing-alterations-worker": [
    "Clothing alterations worker",
    "5413",
    "tailor, dressmaker, dress maker, clothes mender, alterations hand, costume maker",
  ],
  "textile-worker": [
    "Textile worker",
    "8112",
    "textile operative, mill worker, weaver, knitting machine operator",
  ],
  woodworker: [
    "Woodworker",
    "5442",
    "wood worker, furniture maker, cabinet maker, furniture restorer, wood machinist, upcycler",
  ],
  welder: ["Welder", "5213", "metal worker, welder fabricator, welding, trainee welder"],
  "print-worker": [
    "Print worker",
    "5422",
    "printer, print finisher, printing assistant, print room assistant, screen printer, printing press operator",
  ],
  "sorter-and-grader": [
    "Sorter and grader",
    "8144",
    "grader, sorter, product sorter, clothes sorter, textile sorter, weigher",
  ],
  "shoe-repairer": [
    "Shoe repairer",
    "5412",
    "cobbler, shoe mender, leather worker, shoe repair and key cutting",
  ],
});

export const artsAndEvents = jobs("arts-and-events", {
  "box-office-assistant": [
    "Box office assistant",
    "7112?",
    "ticket seller, ticket sales assistant, theatre box office, box office worker, cinema ticket seller",
  ],
  usher: [
    "Usher",
    "9267?",
    "theatre usher, cinema usher, cinema assistant, cinema attendant, theatre attendant, cinema worker",
  ],
  "event-steward": [
    "Event steward",
    "9231?",
    "steward, match day steward, festival steward, stadium steward, concert steward, crowd steward",
  ],
  "events-assistant": [
    "Events assistant",
    "3557?",
    "event assistant, event helper, event worker, event set up crew, event crew",
  ],
  "museum-assistant": [
    "Museum or gallery assistant",
    "6219?",
    "museum assistant, gallery assistant, museum attendant, gallery attendant, visitor services assistant, room steward, museum guide",
  ],
  "film-extra": [
    "Film extra",
    "3413",
    "extra, TV extra, supporting artist, background artist, crowd artist",
  ],
  actor: ["Actor", "3413", "performer, theatre performer, entertainer, singer"],
  artist: ["Artist", "3411", "illustrator, sculptor, fine artist, mural painter"],
  "craft-worker": [
    "Craft worker",
    "5449",
    "craft maker, crafts person, potter, candle maker, jewellery maker, soap maker",
  ],
  photographer: [
    "Photographer",
    "3417",
    "photographer's assistant, photography assistant, camera assistant, videographer, video maker, video editor",
  ],
  stagehand: [
    "Stagehand",
    "3417?",
    "stage hand, stage crew, backstage worker, theatre technician, stage assistant, scene shifter, roadie",
  ],
  "film-and-tv-runner": [
    "Film and TV runner",
    "3416?",
    "film runner, TV runner, production runner, studio runner",
  ],
});

export const somethingElse = jobs("something-else", {
  "security-officer": [
    "Security officer",
    "9231",
    "security guard, security worker, door supervisor, doorman, bouncer, night watchman, store detective, secruity guard, CCTV operator, control room operator",
  ],
  "hairdresser-or-barber": [
    "Hairdresser or barber",
    "6221",
    "hairdresser, hair dresser, hair stylist, hairstylist, trainee hairdresser, salon assistant, hair salon assistant, barber, barber's assistant",
  ],
  "beauty-therapist": [
    "Beauty therapist",
    "6222",
    "beautician, beauty assistant, nail technician, nail artist, make up artist, beauty salon assistant",
  ],
  "laboratory-assistant": [
    "Laboratory assistant",
    "3111",
    "lab assistant, lab technician, laboratory technician, lab worker, science technician",
  ],
  "funeral-directors-assistant": [
    "Funeral director's assistant",
    "6138",
    "funeral assistant, funeral operative, undertaker, undertaker's assistant, pall bearer",
  ],
  "charity-fundraiser": [
    "Charity fundraiser",
    "7129?",
    "fundraiser, fund raiser, fundraising assistant, street fundraiser",
  ],
});
