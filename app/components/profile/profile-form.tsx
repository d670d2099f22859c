import type { ReactNode } from "react";
import type { ProfileSection } from "#app/domain/vocational-profile/vocational-profile.ts";
import { Adjustments } from "./profile-adjustments.tsx";
import { Environment } from "./profile-environment.tsx";
import { Hours, Travel } from "./profile-hours.tsx";
import type { SectionProps } from "./profile-section.tsx";
import { Learning, Strengths, Work } from "./profile-work.tsx";

/** One section of a profile to change. The same questions whoever holds the pen; only the words differ. */
export function ProfileForm({ section, ...props }: SectionProps & { section: ProfileSection }) {
  const Section = sections[section];
  return <Section key={section} {...props} />;
}

const sections: Record<ProfileSection, (props: SectionProps) => ReactNode> = {
  work: Work,
  hours: Hours,
  travel: Travel,
  learning: Learning,
  environment: Environment,
  adjustments: Adjustments,
  strengths: Strengths,
};
