import { Radios, Ticks } from "./choices.tsx";
import type { Meta } from "./form.tsx";

/** What a colleague may do: all of it, or the jobs and introductions of named workplaces. */
export function ColleagueFields({
  fields,
  workplaces,
}: {
  fields: Record<"role" | "workplaceIds", Meta>;
  workplaces: readonly { id: string; name: string }[];
}) {
  return (
    <>
      <Radios
        meta={fields.role}
        legend="What may they do?"
        options={[
          {
            value: "manager",
            label: "Manager",
            hint: "Vacancies and introductions of the workplaces you choose below",
          },
          {
            value: "owner",
            label: "Owner",
            hint: "Everything, at every workplace, and who else may come in",
          },
        ]}
      />
      <Ticks
        meta={fields.workplaceIds}
        legend="Workplaces"
        hint="For a manager. An owner has all of them."
        options={workplaces.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  );
}
