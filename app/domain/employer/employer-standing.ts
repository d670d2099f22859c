/** Whether an employer may publish and be introduced to people. Derived from its verification and suspensions. */
export type EmployerStanding = "awaitsVerification" | "verified" | "suspended";

export function standingOf(employer: {
  verifiedAt: string | null;
  suspendedAt: string | null;
}): EmployerStanding {
  if (employer.suspendedAt) return "suspended";
  return employer.verifiedAt ? "verified" : "awaitsVerification";
}

export const standingWords: Record<EmployerStanding, string> = {
  awaitsVerification: "Waiting to be checked",
  verified: "Checked",
  suspended: "Suspended",
};
