import type { SizeBand } from "../tables.ts";

export interface SeedWorkplace {
  key: string;
  name: string;
  address: string;
  postcode: string;
  authority: string;
  gettingThere: string;
  access: string;
}
export interface SeedEmployer {
  key: string;
  name: string;
  about: string;
  size: SizeBand;
  companyNumber?: string;
  charityNumber?: string;
  disabilityConfident?: 1 | 2 | 3;
  owner: { name: string; email: string };
  managers?: { name: string; email: string; workplaces: string[] }[];
  workplaces: SeedWorkplace[];
  state: "verified" | "waiting" | "suspended";
  specialist?: string;
  spokeTo?: string;
  checked?: string;
  suspendedBecause?: string;
}

export const employers: readonly SeedEmployer[] = [
  {
    key: "bramble",
    name: "Bramble Kitchens",
    about: "Two cafés and a kitchen that cooks lunch for offices along the river.",
    size: "10-49",
    companyNumber: "09999001",
    disabilityConfident: 2,
    owner: { name: "Marcus Webb", email: "employer@demo.alongside.example" },
    managers: [
      { name: "Lena Fox", email: "manager@demo.alongside.example", workplaces: ["dock-street"] },
    ],
    workplaces: [
      {
        key: "quay-road",
        name: "Quay Road kitchen",
        address: "4 Quay Road, London",
        postcode: "SE16 4DG",
        authority: "southwark",
        gettingThere: "Bus stops outside. Canada Water station is 9 minutes on foot, on the flat.",
        access: "No steps. The staff toilet is step-free. The kitchen door is 90 cm wide.",
      },
      {
        key: "dock-street",
        name: "Dock Street café",
        address: "31 Dock Street, London",
        postcode: "SE1 2YD",
        authority: "southwark",
        gettingThere: "London Bridge station is 12 minutes on foot. Buses stop at the corner.",
        access: "One step at the door, with a ramp that we put out. The toilet is down 8 stairs.",
      },
    ],
    state: "verified",
    specialist: "priya",
    spokeTo: "Marcus Webb, at Quay Road",
    checked: "Companies House, food hygiene rating, and an hour in the kitchen",
  },
  {
    key: "pages",
    name: "Peckham Pages",
    about: "A second-hand bookshop with a reading room.",
    size: "1-9",
    owner: { name: "Bisi Adewale", email: "bisi@demo.alongside.example" },
    workplaces: [
      {
        key: "pages-shop",
        name: "The shop",
        address: "18 Cedar Parade, London",
        postcode: "SE15 4QA",
        authority: "southwark",
        gettingThere: "Peckham Rye station is 5 minutes on foot.",
        access: "Level entrance. Narrow aisles at the back. Toilet on the ground floor.",
      },
    ],
    state: "verified",
    specialist: "priya",
    spokeTo: "Bisi Adewale, in the shop",
    checked: "Visited twice; spoke to the landlord's agent",
  },
  {
    key: "laundry",
    name: "Tallow Street Laundry",
    about: "Washes linen for hotels and restaurants, day and early evening.",
    size: "50-249",
    companyNumber: "09999003",
    disabilityConfident: 1,
    owner: { name: "Grace Mensah", email: "grace@demo.alongside.example" },
    workplaces: [
      {
        key: "laundry-floor",
        name: "Tallow Street",
        address: "Unit 6, Tallow Street, London",
        postcode: "SE5 0HX",
        authority: "southwark",
        gettingThere: "Buses from Camberwell Green. Free parking for 10 cars.",
        access: "All on one floor. Step-free from the car park.",
      },
    ],
    state: "verified",
    specialist: "tom",
    spokeTo: "Grace Mensah, by phone and then on site",
    checked: "Companies House, insurance certificate, a walk round",
  },
  {
    key: "archive",
    name: "Southbank Sound Archive",
    about: "A charity that keeps and lends recordings of London life.",
    size: "10-49",
    charityNumber: "1999004",
    disabilityConfident: 3,
    owner: { name: "Imogen Hale", email: "imogen@demo.alongside.example" },
    workplaces: [
      {
        key: "archive-office",
        name: "Archive office",
        address: "2 Lower Wharf, London",
        postcode: "SE1 9PH",
        authority: "southwark",
        gettingThere: "Southwark station is 7 minutes on foot. Secure cycle store.",
        access: "Lift to every floor. Quiet room on the second floor.",
      },
    ],
    state: "verified",
    specialist: "tom",
    spokeTo: "Imogen Hale, video call",
    checked: "Charity Commission register; safeguarding policy read",
  },
  {
    key: "marsh",
    name: "Marsh and Moor Gardens",
    about: "A plant nursery and garden centre by the canal.",
    size: "10-49",
    companyNumber: "09999005",
    owner: { name: "Colm Brady", email: "colm@demo.alongside.example" },
    workplaces: [
      {
        key: "marsh-nursery",
        name: "Canal nursery",
        address: "Towpath Yard, London",
        postcode: "E9 5LP",
        authority: "hackney",
        gettingThere: "Hackney Wick station is 10 minutes on foot, partly on the towpath.",
        access: "Gravel paths. The glasshouses are level. Accessible toilet by the tills.",
      },
    ],
    state: "verified",
    specialist: "nadia",
    spokeTo: "Colm Brady, at the nursery",
    checked: "Companies House and a morning on site",
  },
  {
    key: "inkwell",
    name: "Inkwell Print Rooms",
    about: "Prints posters, menus and short-run books.",
    size: "1-9",
    companyNumber: "09999006",
    owner: { name: "Yusuf Demir", email: "yusuf@demo.alongside.example" },
    workplaces: [
      {
        key: "inkwell-studio",
        name: "Studio",
        address: "9 Foundry Mews, London",
        postcode: "E8 4QN",
        authority: "hackney",
        gettingThere: "London Fields station is 4 minutes on foot.",
        access:
          "Ground floor. The press room is loud when the big press runs, about 2 hours a day.",
      },
    ],
    state: "verified",
    specialist: "nadia",
    spokeTo: "Yusuf Demir",
    checked: "Companies House; saw the press room and the guards on the machines",
  },
  {
    key: "clover",
    name: "Clover Lane Vets",
    about: "A practice for small animals with a boarding room.",
    size: "10-49",
    companyNumber: "09999007",
    owner: { name: "Dr Anneka Shah", email: "anneka@demo.alongside.example" },
    workplaces: [
      {
        key: "clover-practice",
        name: "Clover Lane",
        address: "77 Clover Lane, London",
        postcode: "N16 7UX",
        authority: "hackney",
        gettingThere: "Buses along the High Street. Stoke Newington station is 11 minutes on foot.",
        access: "Level entrance. The boarding room is up 14 stairs.",
      },
    ],
    state: "verified",
    specialist: "nadia",
    spokeTo: "Anneka Shah, at the practice",
    checked: "Royal College register, insurance",
  },
  {
    key: "fairweather",
    name: "Fairweather Logistics",
    about: "Stores and packs orders for small online shops.",
    size: "250+",
    companyNumber: "09999008",
    disabilityConfident: 1,
    owner: { name: "Joanna Pike", email: "joanna@demo.alongside.example" },
    workplaces: [
      {
        key: "fairweather-mk",
        name: "Brook Furlong warehouse",
        address: "Brook Furlong, Milton Keynes",
        postcode: "MK10 0BA",
        authority: "milton-keynes",
        gettingThere: "A works bus meets the 6:40 and 13:40 trains at Milton Keynes Central.",
        access: "Step-free. Disabled parking by the door. 400 m from the gate to the packing hall.",
      },
    ],
    state: "verified",
    specialist: "owen",
    spokeTo: "Joanna Pike and the shift lead",
    checked: "Companies House, a full shift on site",
  },
  {
    key: "larkfield",
    name: "Larkfield Garden Centre",
    about: "Plants, a farm shop and a tea room.",
    size: "10-49",
    companyNumber: "09999009",
    owner: { name: "Peter Langley", email: "peter@demo.alongside.example" },
    workplaces: [
      {
        key: "larkfield-site",
        name: "Larkfield",
        address: "Clapham Road, Bedford",
        postcode: "MK41 7AB",
        authority: "bedford",
        gettingThere: "Bus 50 from Bedford, every 30 minutes until 18:10.",
        access: "All on one level. Benches every 50 m.",
      },
    ],
    state: "verified",
    specialist: "owen",
    spokeTo: "Peter Langley",
    checked: "Companies House; visited on a Saturday",
  },
  {
    key: "ouse",
    name: "Ouse Valley Bakery",
    about: "Bread and cakes for shops across the county.",
    size: "10-49",
    companyNumber: "09999010",
    owner: { name: "Agnieszka Nowak", email: "agnieszka@demo.alongside.example" },
    workplaces: [
      {
        key: "ouse-bakery",
        name: "Bakery",
        address: "12 Mill Yard, Bedford",
        postcode: "MK40 3JY",
        authority: "bedford",
        gettingThere:
          "Bedford station is 15 minutes on foot. Early shifts start before the first bus.",
        access: "Level. Warm near the ovens.",
      },
    ],
    state: "verified",
    specialist: "owen",
    spokeTo: "Agnieszka Nowak, on a night shift",
    checked: "Companies House, food hygiene rating",
  },
  {
    key: "chiltern",
    name: "Chiltern Care at Home",
    about: "Visits people at home to help with meals and mornings.",
    size: "50-249",
    companyNumber: "09999011",
    owner: { name: "Ravi Patel", email: "ravi@demo.alongside.example" },
    workplaces: [
      {
        key: "chiltern-office",
        name: "Luton office",
        address: "3 Guildford Street, Luton",
        postcode: "LU1 2NG",
        authority: "luton",
        gettingThere: "Luton station is 6 minutes on foot.",
        access: "Lift. The office is on the first floor.",
      },
    ],
    state: "waiting",
  },
  {
    key: "brightline",
    name: "Brightline Facilities",
    about: "Cleans offices in the City, early and late.",
    size: "50-249",
    companyNumber: "09999012",
    owner: { name: "Stuart Keane", email: "stuart@demo.alongside.example" },
    workplaces: [
      {
        key: "brightline-city",
        name: "Moorfields office",
        address: "200 Moorfields, London",
        postcode: "EC2Y 9AG",
        authority: "city-of-london",
        gettingThere: "Moorgate station is next door.",
        access: "Lift. Work is on eleven floors.",
      },
    ],
    state: "suspended",
    specialist: "tom",
    spokeTo: "Stuart Keane, by phone",
    checked: "Companies House",
    suspendedBecause:
      "Two people told us they were asked to pay for their uniform before the first day. On hold while we look into it.",
  },
];
