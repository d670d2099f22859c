import type { KindOfWorkId } from "#db/reference/kinds-of-work.ts";
import { type UnitGroup, unitGroupTitles, wasRead } from "#db/reference/occupations/unit-groups.ts";

export interface Occupation<Id extends string = string> {
  /** Stored with wishes and vacancies: never changes. */
  readonly id: Id;
  readonly label: string;
  /** Unit group of the Standard Occupational Classification 2020: four digits as text. */
  readonly soc2020: string;
  readonly socTitle: string;
  readonly kindOfWork: KindOfWorkId;
  /** Other names people type, everyday and misspelt ones too. */
  readonly also: readonly string[];
  /** Whether the code was read with this title, and the job stands in that group without doubt. */
  readonly verified: "yes" | "no";
}

/** Label, unit group (with ? where another group could be argued for), other names parted by commas. */
type Row = readonly [label: string, group: UnitGroup | `${UnitGroup}?`, also: string];

export function jobs<Id extends string>(
  kindOfWork: KindOfWorkId,
  rows: Readonly<Record<Id, Row>>,
): readonly Occupation<Id>[] {
  return (Object.entries(rows) as [Id, Row][]).map(([id, [label, group, also]]) => {
    const soc2020 = group.replace("?", "") as UnitGroup;
    return {
      id,
      label,
      soc2020,
      socTitle: unitGroupTitles[soc2020],
      kindOfWork,
      also: also.split(", "),
      verified: wasRead(soc2020) && group === soc2020 ? "yes" : "no",
    };
  });
}
