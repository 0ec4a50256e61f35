import { phrases } from "../phrases.ts";

/** The steps of a published story. */
export const storyMessages = phrases(
  {
    steps: "The story, step by step",
    previous: "Previous step",
    next: "Next step",
    on: "Next",
    place: "Step {place} of {count}",
    of: "{place} of {count}",
    step: "Step {place}: {text}",
    back: "Show this step again",
    explore: "Search and filter",
  },
  {
    steps: "القصة خطوة خطوة",
    previous: "الخطوة السابقة",
    next: "الخطوة التالية",
    on: "التالي",
    place: "الخطوة {place} من {count}",
    of: "{place} من {count}",
    step: "الخطوة {place}: {text}",
    back: "أعد عرض هذه الخطوة",
    explore: "بحث ومرشحات",
  },
);
