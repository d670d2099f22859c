/** Plain kinds of work for wishes and vacancies. The ids are stored, so they never change; the words may. */
const kinds = [
  { id: "kitchen-and-cafe", label: "Kitchen and café" },
  { id: "hospitality-front-of-house", label: "Serving and welcoming guests" },
  { id: "shop", label: "Shop" },
  { id: "warehouse", label: "Warehouse and stock" },
  { id: "cleaning", label: "Cleaning" },
  { id: "gardening-and-outdoors", label: "Gardening and outdoors" },
  { id: "animals", label: "Animals" },
  { id: "care-and-support", label: "Care and support" },
  { id: "childcare-and-schools", label: "Childcare and schools" },
  { id: "office-admin", label: "Office and admin" },
  { id: "digital-and-data", label: "Computers and data" },
  { id: "driving-and-delivery", label: "Driving and delivery" },
  { id: "building-and-maintenance", label: "Building and repairs" },
  { id: "making-and-factory", label: "Making things and factory work" },
  { id: "arts-and-events", label: "Arts and events" },
  { id: "something-else", label: "Something else" },
] as const;

export type KindOfWorkId = (typeof kinds)[number]["id"];
export interface KindOfWork {
  readonly id: KindOfWorkId;
  readonly label: string;
}
export const kindsOfWork: readonly KindOfWork[] = kinds;
