import { applying } from "./applying.ts";
import type { AdjustmentGuide } from "./guide.ts";
import { learning } from "./learning.ts";
import { surroundings } from "./surroundings.ts";
import { timeAndTools } from "./time-and-tools.ts";

export type { AdjustmentGuide, BarrierId, GuideStage } from "./guide.ts";
export { barriers } from "./guide.ts";

export const adjustmentGuides: Readonly<Record<string, AdjustmentGuide>> = {
  ...applying,
  ...surroundings,
  ...learning,
  ...timeAndTools,
};
