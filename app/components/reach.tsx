import { createContext, useContext } from "react";

/** How to reach the people who run this installation. It comes from the environment: every council has its own. */
export interface Reach {
  phone: string;
  email: string;
}

const ReachContext = createContext<Reach | null>(null);
export const ReachProvider = ReachContext.Provider;

/** Not of a loader: the page that says something broke needs it when loaders failed. */
export function useReach(): Reach {
  const reach = useContext(ReachContext);
  if (!reach) throw new Error("This is drawn outside of ReachProvider.");
  return reach;
}

/** On the document's element, where hydration reads it again. */
export const inDocument = ({ phone, email }: Reach) => ({
  "data-phone": phone,
  "data-email": email,
});
export const ofDocument = ({ dataset }: HTMLElement): Reach => ({
  phone: dataset.phone ?? "",
  email: dataset.email ?? "",
});

export const telephone = (phone: string) => `tel:${phone.replaceAll(" ", "")}`;
