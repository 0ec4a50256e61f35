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
    clear: "إلغاء التحديد",
    help: "هذه القائمة",
    close: "إغلاق",
  },
);
