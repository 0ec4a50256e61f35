import { phrases } from "../phrases.ts";

export const tableMessages = phrases(
  {
    caption: "All events that pass the filter",
    date: "When",
    type: "What",
    text: "In the text",
    who: "Who",
    source: "On whose word",
    status: "Status",
    document: "Article",
    denied: "denied",
    disputed: "disputed",
    page: "{first}–{last} of {total}",
    before: "Previous page",
    after: "Next page",
  },
  {
    caption: "كل الأحداث الموافقة للمرشحات",
    date: "متى",
    type: "ماذا",
    text: "في النص",
    who: "من",
    source: "على ذمّة",
    status: "الحالة",
    document: "المقال",
    denied: "منفيّ",
    disputed: "مختلَف فيه",
    page: "{first}–{last} من {total}",
    before: "الصفحة السابقة",
    after: "الصفحة التالية",
  },
);
