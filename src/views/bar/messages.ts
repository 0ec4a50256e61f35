import type { Format } from "../../model/index.ts";
import { phrases } from "../phrases.ts";

/** The list of keys. */
export const keyMessages = phrases(
  {
    title: "Keys",
    search: "Search",
    zoom: "Zoom in and out",
    pan: "Move along time",
    step: "Previous and next event",
    ends: "First and last event",
    fit: "Show the selection, then everything",
    review: "Begin and end the review",
    queue: "Next and previous in the review",
    steps: "Next and previous step of the story",
    judge: "Mark right, mark wrong",
    correct: "Correct all, what it is, when it was",
    undo: "Undo",
    redo: "Redo",
    clear: "Let go of the selection",
    help: "This list",
    close: "Close",
  },
  {
    title: "المفاتيح",
    search: "البحث",
    zoom: "تقريب وتبعيد",
    pan: "التحرّك عبر الزمن",
    step: "الحدث السابق والتالي",
    ends: "أول حدث وآخر حدث",
    fit: "إظهار المحدد، ثم كل شيء",
    review: "بدء المراجعة وإنهاؤها",
    queue: "التالي والسابق في المراجعة",
    steps: "الخطوة التالية والسابقة من القصة",
    judge: "علّم صحيحًا، علّم خطأ",
    correct: "صحّح الكل، أو ماذا، أو متى",
    undo: "تراجع",
    redo: "أعد",
    clear: "إلغاء التحديد",
    help: "هذه القائمة",
    close: "إغلاق",
  },
);

/** Giving out what was read. */
export const exportMessages = phrases(
  {
    extent: "What",
    all: "Everything ({number})",
    shown: "What the filter leaves ({number})",
    format: "As",
    saved: { one: "Saved:", other: "Saved {count} files:" },
  },
  {
    extent: "ماذا",
    all: "كل الأحداث ({number})",
    shown: "ما تُبقيه المرشحات ({number})",
    format: "في صيغة",
    saved: {
      zero: "لم يُحفظ شيء:",
      one: "حُفظ:",
      two: "حُفظ ملفان:",
      few: "حُفظت {count} ملفات:",
      many: "حُفظ {count} ملفًا:",
      other: "حُفظ {count} ملف:",
    },
  },
);

const formats = {
  csv: "CSV",
  json: "JSON",
  timelinejs: "TimelineJS",
  gexf: "GEXF",
  graphml: "GraphML",
  ftm: "FollowTheMoney",
  ics: "iCalendar",
  jsonld: "JSON-LD",
  annotations: "Web Annotations",
  svg: "SVG",
} as const satisfies Record<Format, string>;

/** Names of formats are the same in every language. */
export const formatNames = phrases(formats, formats);

/** What each format is for, in one line. */
export const formatUses = phrases(
  {
    csv: "Four tables for spreadsheets: events, statements, actors, ties",
    json: "Everything as it is here, to be opened in Waqai again",
    timelinejs: "A timeline for a web page, and the columns of its spreadsheet",
    gexf: "Actors and their ties through time, for Gephi",
    graphml: "Actors and their ties, for yEd, Cytoscape and networkx",
    ftm: "Entities for Aleph and other tools of investigation",
    ics: "The events in a calendar",
    jsonld: "Linked data in the words of schema.org",
    annotations: "Everything that was read, tied to its exact words",
    svg: "The whole timeline as a picture that can be enlarged",
  } as const satisfies Record<Format, string>,
  {
    csv: "أربعة جداول: الأحداث والتصريحات والفاعلون والصلات",
    json: "كل شيء كما هو هنا، ليُفتح في «وقائع» من جديد",
    timelinejs: "خط زمني لصفحة ويب، مع أعمدة جدوله",
    gexf: "الفاعلون وصلاتهم عبر الزمن، لبرنامج Gephi",
    graphml: "الفاعلون وصلاتهم، لبرامج yEd وCytoscape وnetworkx",
    ftm: "كيانات لمنصة Aleph وأدوات الاستقصاء",
    ics: "الأحداث في تقويم",
    jsonld: "بيانات مترابطة بمفردات schema.org",
    annotations: "كل ما قُرئ، مربوطًا بألفاظه",
    svg: "الخط الزمني كله صورة قابلة للتكبير",
  },
);
