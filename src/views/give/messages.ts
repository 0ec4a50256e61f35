import { phrases } from "../phrases.ts";

/** Giving out what is not a file of data: pictures, citations, paper, a page of one's own. */
export const giveMessages = phrases(
  {
    png: "The whole timeline as a picture for slides and letters",
    citations: "Citations",
    citationsUse: "Event, sentence, outlet and date of each, to be pasted",
    print: "Print",
    printUse: "The table of what the filter leaves, on paper",
    publish: "Publish",
    publishUse: "One page to read, search and embed, that asks for nothing",
    title: "Title",
    intro: "What stands under it",
    make: "Make the page",
    saved: "Saved: {name}",
    copied: { one: "One citation is in the clipboard.", other: "{count} citations are in the clipboard." },
    failed: "It could not be done here.",
  },
  {
    png: "الخط الزمني كله صورة للشرائح والرسائل",
    citations: "اقتباسات",
    citationsUse: "الحدث وجملته ومصدره وتاريخه، للصقها",
    print: "طباعة",
    printUse: "جدول ما تُبقيه المرشحات، على ورق",
    publish: "نشر",
    publishUse: "صفحة واحدة تُقرأ ويُبحث فيها وتُضمَّن، ولا تطلب شيئًا",
    title: "العنوان",
    intro: "ما تحته",
    make: "اصنع الصفحة",
    saved: "حُفظ: {name}",
    copied: {
      zero: "لا اقتباسات في الحافظة.",
      one: "اقتباس واحد في الحافظة.",
      two: "اقتباسان في الحافظة.",
      few: "{count} اقتباسات في الحافظة.",
      many: "{count} اقتباسًا في الحافظة.",
      other: "{count} اقتباس في الحافظة.",
    },
    failed: "تعذّر ذلك هنا.",
  },
);
