/** The demo's place: real geography, invented people. Telephone numbers are from Ofcom's ranges for drama. */

export interface SeedTeam {
  id: string;
  name: string;
  phone: string;
  email: string;
  hours: string;
  authorities: string[];
}
export interface SeedArea {
  id: string;
  name: string;
  runBy: string;
  phone: string;
  email: string;
  hours: string;
  teams: SeedTeam[];
  /** Other local authorities of the area, looked after by any of its teams. */
  authorities: string[];
}

export const areas: readonly SeedArea[] = [
  {
    id: "central-london-forward",
    name: "Central London Forward",
    runBy: "the twelve councils of Central London Forward",
    phone: "020 7946 0145",
    email: "hello@central-london.alongside.example",
    hours: "Monday to Friday, 8:30 to 17:30",
    teams: [
      {
        id: "team-southwark",
        name: "Southwark Jobs Team",
        phone: "020 7946 0150",
        email: "southwark@alongside.example",
        hours: "Monday to Friday, 9:00 to 17:00",
        authorities: ["southwark", "lambeth", "lewisham", "city-of-london"],
      },
      {
        id: "team-hackney",
        name: "Hackney Jobs Team",
        phone: "020 7946 0160",
        email: "hackney@alongside.example",
        hours: "Monday to Friday, 9:00 to 17:00",
        authorities: ["hackney", "islington", "tower-hamlets", "haringey"],
      },
    ],
    authorities: ["camden", "kensington-and-chelsea", "wandsworth", "westminster"],
  },
  {
    id: "south-midlands",
    name: "South Midlands",
    runBy: "the six councils of South Midlands",
    phone: "01632 960145",
    email: "hello@south-midlands.alongside.example",
    hours: "Monday to Friday, 8:30 to 17:00",
    teams: [
      {
        id: "team-bedford",
        name: "Bedford and Milton Keynes Jobs Team",
        phone: "01632 960150",
        email: "bedford@alongside.example",
        hours: "Monday to Friday, 9:00 to 17:00",
        authorities: ["bedford", "milton-keynes", "central-bedfordshire", "luton"],
      },
    ],
    authorities: ["north-northamptonshire", "west-northamptonshire"],
  },
];

export interface SeedStaff {
  key: string;
  name: string;
  email: string;
  team: string;
  role: "specialist" | "lead";
  phone: string;
  hours: string;
  covers?: string;
}

export const staff: readonly SeedStaff[] = [
  {
    key: "priya",
    name: "Priya Nair",
    email: "specialist@demo.alongside.example",
    team: "team-southwark",
    role: "specialist",
    phone: "020 7946 0158",
    hours: "Monday to Thursday, 8:30 to 17:00",
    covers: "tom",
  },
  {
    key: "tom",
    name: "Tom Reilly",
    email: "tom@demo.alongside.example",
    team: "team-southwark",
    role: "specialist",
    phone: "020 7946 0159",
    hours: "Monday to Friday, 9:00 to 17:00",
    covers: "priya",
  },
  {
    key: "nadia",
    name: "Nadia Rahman",
    email: "nadia@demo.alongside.example",
    team: "team-hackney",
    role: "specialist",
    phone: "020 7946 0168",
    hours: "Tuesday to Friday, 8:00 to 17:30",
    covers: "tom",
  },
  {
    key: "owen",
    name: "Owen Hughes",
    email: "owen@demo.alongside.example",
    team: "team-bedford",
    role: "specialist",
    phone: "01632 960158",
    hours: "Monday to Friday, 9:00 to 17:00",
  },
  {
    key: "ruth",
    name: "Ruth Adeyemi",
    email: "lead@demo.alongside.example",
    team: "team-southwark",
    role: "lead",
    phone: "020 7946 0151",
    hours: "Monday to Friday, 8:30 to 16:30",
  },
  {
    key: "helen",
    name: "Helen Marsh",
    email: "helen@demo.alongside.example",
    team: "team-bedford",
    role: "lead",
    phone: "01632 960151",
    hours: "Monday to Friday, 8:30 to 16:30",
  },
];
