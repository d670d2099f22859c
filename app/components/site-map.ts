export type Audience = "public" | "participant" | "employer" | "staff" | "area";

export interface Place {
  to: string;
  label: string;
  /** Other addresses that belong to it. */
  also?: readonly string[];
}

/** The main navigation of each audience. */
export const places: Record<Audience, Place[]> = {
  public: [
    { to: "/", label: "For employers" },
    { to: "/vacancies", label: "Vacancies" },
    { to: "/check-an-advert", label: "Check an advert" },
    { to: "/adjustments", label: "Adjustments" },
    { to: "/advice", label: "Advice" },
    { to: "/how-it-works", label: "How it works" },
    { to: "/looking-for-work", label: "Looking for work" },
  ],
  employer: [
    { to: "/employer", label: "Home" },
    { to: "/employer/vacancies", label: "Vacancies", also: ["/check-an-advert"] },
    { to: "/employer/introductions", label: "Introductions" },
    { to: "/employer/advice", label: "Advice" },
    { to: "/employer/placements", label: "People in work", also: ["/employer/plans"] },
    { to: "/employer/organisation", label: "Organisation" },
  ],
  staff: [
    { to: "/specialist", label: "Today" },
    { to: "/specialist/participants", label: "People" },
    { to: "/specialist/vacancies", label: "Vacancies" },
    { to: "/specialist/employers", label: "Employers" },
    { to: "/specialist/introductions", label: "Introductions" },
    { to: "/specialist/placements", label: "People in work", also: ["/specialist/plans"] },
    {
      to: "/specialist/advice",
      label: "Advice",
      also: ["/specialist/phrases", "/specialist/absence"],
    },
  ],
  area: [
    { to: "/area", label: "Overview" },
    { to: "/area/employers", label: "Employers" },
    { to: "/area/staff", label: "Staff" },
    { to: "/area/teams", label: "Teams", also: ["/area/reviews", "/area/silence"] },
    { to: "/area/caseloads", label: "Caseloads", also: ["/area/placements", "/area/specialists"] },
    { to: "/area/concerns", label: "Concerns" },
    { to: "/area/evidence", label: "Evidence" },
    { to: "/specialist", label: "Today" },
  ],
  participant: [
    { to: "/participant", label: "Home" },
    { to: "/participant/profile", label: "My profile", also: ["/participant/employers"] },
    { to: "/participant/sharing", label: "What I share" },
    { to: "/participant/contact", label: "How to reach me" },
  ],
};

/** The place the reader is in: the longest address that begins the page's own. */
export function currentPlace(list: Place[], pathname: string): string | undefined {
  const isIn = (to: string) => pathname === to || (to !== "/" && pathname.startsWith(`${to}/`));
  const own = list.find(({ also }) => also?.some(isIn));
  return (own ?? list.filter(({ to }) => isIn(to)).sort((a, b) => b.to.length - a.to.length)[0])
    ?.to;
}
