import { describe, expect, test } from "vitest";
import { extractDocument } from "../../src/model/index.ts";
import { workOf } from "../support/work.ts";

/** What is repeated until it fills a text, by what it is. Each is what some search might look through again and again. */
const FRAGMENTS: Readonly<Record<string, string>> = {
  "opening quotation marks": "« “ ",
  "closing quotation marks": "» ” ",
  "straight quotation marks": 'a "b ',
  "nested quotations": 'قال: «قال: "قالت: “نعم” ',
  "opening brackets": "(a [ ",
  "closing brackets": ") ] ",
  titles: "وزير رئيس نائب مدير ",
  "English titles": "President Minister General Mr ",
  conjunctions: "و ثم أو و ",
  "English conjunctions": "and or but and ",
  digits: "12/3 4.5-6 2020 7 ",
  months: "مارس يناير تشرين الأول ",
  "English months": "May March second of May ",
  coordinations: "مصر والأردن وقطر و",
  "English coordinations": "Egypt, Jordan, Qatar and ",
  "speech verbs": "قال إن ",
  "English speech verbs": "said that he said ",
  participles: "مضيفا أن مؤكدا أن ",
  "names of people": "محمد علي حسن بن عبد الله ",
  "English names of people": "John Smith Peter Brown ",
  "an endless sentence": "التقى الوزير السفير في القاهرة مع الرئيس ",
  "an endless English sentence": "the minister met the ambassador in Cairo with the president ",
  "an endless word": "ولل",
  "an endless English word": "anti-",
  initials: "U.S.A.",
  "empty lines": "\n \n",
  "short lines": "قال #\n",
  "weekdays and dates": "يوم الأحد 3 مارس الماضي قبل يومين ",
  "English weekdays and dates": "on Sunday 3 March last two days ago ",
  denials: "نفى الوزير رقم # أن السفير قتل. ",
  "English denials": "Minister # denied that Egypt attacked Jordan. ",
  meetings: "اجتمع الوزير # مع السفير المصري أمس. ",
  "English meetings": "Smith # met Brown in Cairo on Monday. ",
  speakers: "قال محمد حسن # إن مصر ترفض ذلك. وأضاف أن بلاده ترحب به. ",
  "English speakers": "John Smith said Egypt # refused. He added that it was wrong. ",
  quotations: 'قال: "نرفض هذا #". ',
  "English quotations": '"We refuse # of it," he said. ',
  "what is linked": "الذي التي الذي من في من ",
  diacritics: "مُ\u064Bَّ\u0640",
  "marks of direction": "\u200f\u202bم\u202c ",
  surrogates: "😀🏳️ \ud83d ",
};

/** Code units of the smaller text. */
const SMALL = 2000;
const TIMES = 4;
/** How much more than its share the larger text may cost. */
const SLACK = 1.3;

/** The fragment again and again, each time with another number where a `#` stands: a sentence told twice would count once. */
function filled(fragment: string, length: number): string {
  let text = "";
  for (let n = 1; text.length < length; n++) text += fragment.replaceAll("#", String(n));
  return text.slice(0, length);
}

async function cost(fragment: string, length: number): Promise<number> {
  const text = `القاهرة 3 مارس 2020\n\n${filled(fragment, length)}`;
  return workOf(() => extractDocument({ id: "a", text, date: "2020-03-03" }));
}

describe("the work that a text costs", () => {
  // What tables cost to build is paid before.
  extractDocument({ id: "a", text: "قال", date: "2020-03-03", lang: "ar" });
  extractDocument({ id: "a", text: "said", date: "2020-03-03", lang: "en" });

  test.each(Object.entries(FRAGMENTS))("grows with its length and no faster: %s", async (_name, fragment) => {
    const small = await cost(fragment, SMALL);
    const large = await cost(fragment, SMALL * TIMES);
    expect(large / small).toBeLessThan(TIMES * SLACK);
  });
});
