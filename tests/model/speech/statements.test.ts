import { describe, expect, test } from "vitest";
import { extractDocument } from "../../../src/model/extract.ts";
import type { Lang } from "../../../src/model/schema.ts";

/** What is said in a text: cue, speaker, content, and the day of it where the text gives one. */
function said(lang: Lang, text: string): readonly string[] {
  const { events, actors, document } = extractDocument({ id: "x", text, lang, date: "2024-05-15" });
  return events.flatMap(({ trigger, statement, date }) => {
    if (statement === undefined) return [];
    const slice = (span: { readonly start: number; readonly end: number }): string =>
      document.text.slice(span.start, span.end).replace(/\s+/g, " ");
    const speaker = actors[statement.speaker]?.name ?? "nobody";
    const row = `${slice(trigger)}: ${speaker}: ${slice(statement.content)}`;
    return [date === null ? row : `${row} (${date})`];
  });
}

interface Case {
  readonly about: string;
  readonly text: string;
  readonly says: readonly string[];
}

const ENGLISH: readonly Case[] = [
  {
    about: "one who asked not to be named",
    text: "A witness who asked not to be named said the bridge was safe.",
    says: ["said: witness: the bridge was safe"],
  },
  {
    about: "one who declined to be named",
    text: "An official who declined to be identified said the bridge was safe.",
    says: ["said: official: the bridge was safe"],
  },
  {
    about: "whom one has it from",
    text: "The Daily Mirror reported that the bridge was safe, citing local officials.",
    says: ["reported: Daily Mirror: the bridge was safe"],
  },
  {
    about: "a date between a verb and its preposition",
    text: "Anna Brook called Friday for the release of the files.",
    says: ["called: Anna Brook: the release of the files (2024-05-10)"],
  },
  {
    about: "a verb that only leads to the one of saying",
    text: "Anna Brook continues to insist that the bridge is safe.",
    says: ["continues to insist: Anna Brook: the bridge is safe"],
  },
  {
    about: "what is questioned",
    text: "Anna Brook questioned whether the bridge was safe.",
    says: ["questioned: Anna Brook: the bridge was safe"],
  },
  {
    about: "a clause of saying at the head of its sentence",
    text: "As Anna Brook pointed out, the bridge had not been checked.",
    says: ["pointed out: Anna Brook: the bridge had not been checked"],
  },
  {
    about: "who issued the text behind an adjective",
    text: "According to a new report by the Road Institute, most drivers avoid the bridge.",
    says: ["According to: Road Institute: most drivers avoid the bridge"],
  },
  {
    about: "who issued the text that is the subject",
    text: "A survey by the Road Institute found that most drivers avoid the bridge.",
    says: ["found: Road Institute: most drivers avoid the bridge"],
  },
  {
    about: "figures that nobody is named for",
    text: "Most drivers avoid the bridge, according to official figures.",
    says: [],
  },
  {
    about: "one who was quoted",
    text: "Anna Brook was quoted as saying the bridge was safe.",
    says: ["saying: Anna Brook: the bridge was safe"],
  },
  {
    about: "the paragraph under a colon",
    text: "The council met in the capital.\n\nAnna Brook added:\n\nThe bridge is safe. Nobody needs to fear anything.\n\nThe road was closed.",
    says: ["added: Anna Brook: The bridge is safe. Nobody needs to fear anything"],
  },
  {
    about: "the quotation under a colon",
    text: "The council met in the capital.\n\nAnna Brook added:\n\n“The bridge is safe.”\n\nThe road was closed.",
    says: ["added: Anna Brook: The bridge is safe"],
  },
  {
    about: "what is over before the one who said it",
    text: "Anna Brook is claiming that the vote was void, Robert Hale said.",
    says: [
      "claiming: Anna Brook: the vote was void",
      "said: Robert Hale: Anna Brook is claiming that the vote was void",
    ],
  },
  {
    about: "an age and a clause between a subject and its verb",
    text: "Anna Brook, 56, who has served on the panel for a decade, said the bridge was safe.",
    says: ["said: Anna Brook: the bridge was safe"],
  },
  {
    about: "a place of two names between a subject and its verb",
    text: "Anna Brook, of Springfield, Va., said the bridge was safe.",
    says: ["said: Anna Brook: the bridge was safe"],
  },
  {
    about: "brackets and an apposition behind a subject",
    text: "Anna Brook (R-Ohio), a panel member, said the bridge was safe.",
    says: ["said: Anna Brook: the bridge was safe"],
  },
  {
    about: "an insertion between dashes",
    text: "Anna Brook — an editor of the Road News, a magazine — said the bridge was safe.",
    says: ["said: Anna Brook: the bridge was safe"],
  },
  {
    about: "an insertion between dashes of two strokes",
    text: "Anna Brook -- an editor of the Road News, a magazine -- said the bridge was safe.",
    says: ["said: Anna Brook: the bridge was safe"],
  },
  {
    about: "a relative behind a comma",
    text: "Robert Hale met Anna Brook, who said the bridge was safe.",
    says: ["said: Anna Brook: the bridge was safe"],
  },
  {
    about: "a relative behind an apposition",
    text: "Robert Hale met Anna Brook, the head of the Road League, who said the bridge was safe.",
    says: ["said: Anna Brook: the bridge was safe"],
  },
  {
    about: "a subject behind a verb that only interrupts",
    text: "The charge, say his lawyers, is absurd.",
    says: ["say: lawyers: The charge, say his lawyers, is absurd"],
  },
  {
    about: "what is joined behind an interruption",
    text: "Egypt will lend the money, Anna Brook said, and repair the road.",
    says: ["said: Anna Brook: Egypt will lend the money, Anna Brook said, and repair the road"],
  },
  {
    about: "a clause that goes back to a noun inside what is said",
    text: "Robert Hale said the drill, which runs until May, was planned.",
    says: ["said: Robert Hale: the drill, which runs until May, was planned"],
  },
  {
    about: "a semicolon behind a quotation",
    text: "Robert Hale blamed “speculators”; Anna Brook disagreed.",
    says: ["blamed: Robert Hale: speculators"],
  },
  {
    about: "a genitive set apart",
    text: "Robert Hale 's spokesman said the talks had begun . Robert Hale criticised today 's losses .",
    says: ["said: Robert Hale 's spokesman: the talks had begun", "criticised: Robert Hale: today 's losses"],
  },
  {
    about: "a name that nobody knows, before the verb and behind it",
    text: "Zarkovic said the road was closed. “We are fair,” said Ivo Zarkovic, a farmer. Few want it, said Jupiter.",
    says: ["said: Ivo Zarkovic: the road was closed", "said: Ivo Zarkovic: We are fair", "said: Jupiter: Few want it"],
  },
  {
    about: "a text behind the verb, which nobody is known to have issued",
    text: "Millions will go without it, says a study. There is no need for it, said the report.",
    says: ["says: nobody: Millions will go without it", "said: nobody: There is no need for it"],
  },
  {
    about: "a concession at the head of what is said",
    text: "Robert Hale said that, although it was late, they went on.",
    says: ["said: Robert Hale: although it was late, they went on"],
  },
  {
    about: "what is not only so, but also otherwise",
    text: "Robert Hale said the move was good not only for the city, but also for the land.",
    says: ["said: Robert Hale: the move was good not only for the city, but also for the land"],
  },
  {
    about: "a clause that only opens its sentence",
    text: "Although Robert Hale said the talks would go on, the rebels left.",
    says: ["said: Robert Hale: the talks would go on"],
  },
  {
    about: "a title in quotation marks before the clause",
    text: "On last night's edition of “Hale and Brook,” Robert Hale said the talks would go on.",
    says: ["said: Robert Hale: the talks would go on"],
  },
  {
    about: "a past tense before its subject, behind what is said",
    text: "The talks are not likely to change much, noted Robert Hale.",
    says: ["noted: Robert Hale: The talks are not likely to change much"],
  },
  {
    about: "a clause of time before the main one",
    text: "When the army chose Acme Group, Hale Group protested, claiming that the vote was unfair.",
    says: ["claiming: Hale Group: the vote was unfair"],
  },
  {
    about: "a subject behind a word that opens a clause of time",
    text: "Shares rose after bank chief Robert Hale said that the crisis was over.",
    says: ["said: Robert Hale: the crisis was over"],
  },
  {
    about: "an owner at the head of what is said",
    text: "Robert Hale said the court's decision was wrong. Anna Brook said her party would appeal.",
    says: ["said: Robert Hale: the court's decision was wrong", "said: Anna Brook: her party would appeal"],
  },
  {
    about: "a pronoun that goes on from sentence to sentence",
    text: "Anna Brook will lead the firm. She was head of sales. She said the talks had begun.",
    says: ["said: Anna Brook: the talks had begun"],
  },
  {
    about: "a pronoun that is no person's",
    text: "The Hale Group hired Anna Brook. It said the talks had begun.",
    says: ["said: Hale Group: the talks had begun"],
  },
  {
    about: "titles on either side of and, marks set apart",
    text: "Robert Hale , president and CEO of Acme Group , said the talks had begun .",
    says: ["said: Robert Hale: the talks had begun"],
  },
  {
    about: "a day between two parts of a quotation",
    text: "“The dam is safe,” Robert Hale said on Monday. “Nobody is hurt.”",
    says: ["said: Robert Hale: The dam is safe,” Robert Hale said on Monday. “Nobody is hurt (2024-05-13)"],
  },
  {
    about: "a quotation as tokenised texts write it",
    text: "Robert Hale said , `` The bridge is safe . ''",
    says: ["said: Robert Hale: The bridge is safe"],
  },
  {
    about: "a quotation that a later line closes",
    text: "“We have waited for years.\nWe can wait a little longer,” Robert Hale said.",
    says: ["said: Robert Hale: We have waited for years. We can wait a little longer"],
  },
  {
    about: "a quotation that says that something is not so",
    text: "“This is not an accident,” said Robert Hale.",
    says: ["said: Robert Hale: This is not an accident"],
  },
  {
    about: "a quotation before a title, a comma and a name",
    text: "“It fell in a minute,” the mayor of the village, Robert Hale, told the BBC.",
    says: ["told: Robert Hale: It fell in a minute"],
  },
  {
    about: "a quotation that goes on in a paragraph of its own",
    text: "“The well is dry,” Robert Hale said.\n\n“Nobody will dig another.”",
    says: ["said: Robert Hale: The well is dry,” Robert Hale said. “Nobody will dig another"],
  },
  {
    about: "quotations between apostrophes, where the text has no other marks",
    text: "‘The well is dry,’ said Robert Hale.",
    says: ["said: Robert Hale: The well is dry"],
  },
  {
    about: "a clause before a comma and an inverted verb",
    text: "The well has been dry since spring, said Robert Hale, a farmer.",
    says: ["said: Robert Hale: The well has been dry since spring"],
  },
  {
    about: "speakers whom only a noun calls",
    text: "Residents said the well was dry. Farmers predict a poor harvest.",
    says: ["said: Residents: the well was dry", "predict: Farmers: a poor harvest"],
  },
  {
    about: "a relative clause between the speaker and the verb",
    text: "Two engineers, who asked not to be named, told Reuters that the dam had cracks.",
    says: ["told: Two engineers: the dam had cracks"],
  },
  {
    about: "those who speak as one",
    text: "Egypt and Qatar said the talks would go on.",
    says: ["said: Egypt and Qatar: the talks would go on"],
  },
  {
    about: "whose words a paper quotes",
    text: "The agency quoted an army spokesman as saying that the bridge was open.",
    says: ["saying: army spokesman: the bridge was open"],
  },
  {
    about: "a judgement",
    text: "Robert Hale called the ruling “a farce”.",
    says: ["called: Robert Hale: the ruling “a farce"],
  },
  {
    about: "a passive with its agent",
    text: "The raid was condemned by Egypt.",
    says: ["condemned: Egypt: The raid"],
  },
  {
    about: "a noun with its owner",
    text: "The court heard Robert Hale's claim that the vote was rigged.",
    says: ["claim: Robert Hale: the vote was rigged"],
  },
  {
    about: "the time of the clause that a participle goes on with",
    text: "Egypt closed the crossing on Tuesday, saying that it was unsafe.",
    says: ["saying: Egypt: it was unsafe (2024-05-14)"],
  },
  {
    about: "two verbs of one speaker",
    text: "Robert Hale promised a review and said the dam was safe.",
    says: ["promised: Robert Hale: a review", "said: Robert Hale: the dam was safe"],
  },
  {
    about: "a pronoun that means who was told of since the last one spoke",
    text: "Robert Hale said the dam was safe. A reporter, Anna Brook, shook her head. “It is not,” she said.",
    says: ["said: Robert Hale: the dam was safe", "said: Anna Brook: It is not"],
  },
];

const ARABIC: readonly Case[] = [
  {
    about: "what stands behind a day",
    text: "أعلن الجيش، الاثنين، الاستيلاء على السلطة.",
    says: ["أعلن: الجيش: الاستيلاء على السلطة (2024-05-13)"],
  },
  {
    about: "three who speak as one",
    text: "رحبت مصر والأردن وقطر بالقرار.",
    says: ["رحبت: مصر والأردن وقطر: القرار"],
  },
  {
    about: "each of several",
    text: "أعربت كل من مصر والأردن عن أسفها للقرار.",
    says: ["أعربت: مصر والأردن: أسفها للقرار"],
  },
  {
    about: "one whose speech others broadcast",
    text: "وصل سامر الحلبي، وقال في كلمة بثها تلفزيون لبنان إن الجسر آمن.",
    says: ["قال: سامر الحلبي: الجسر آمن"],
  },
  {
    about: "what one calls something inside what one says of it",
    text: "أشاد سامر الحلبي بما وصفه بالقرار الشجاع.",
    says: ["أشاد: سامر الحلبي: ما وصفه بالقرار الشجاع", "وصف: سامر الحلبي: القرار الشجاع"],
  },
  {
    about: "somebody else behind a contrast",
    text: "دعا سامر الحلبي إلى الهدوء، فيما حثت واشنطن القضاة على الصبر.",
    says: ["دعا: سامر الحلبي: الهدوء", "حثت: الولايات المتحدة الأمريكية: الصبر"],
  },
  {
    about: "a day that is not in a clause on a noun",
    text: "انتقد سامر الحلبي، الاثنين، القرار، واصفا الاتفاق الذي أبرم عام 2015 بأنه كارثي.",
    says: ["انتقد: سامر الحلبي: القرار (2024-05-13)", "واصفا: سامر الحلبي: كارثي (2024-05-13)"],
  },
  {
    about: "one who speaks in what was issued",
    text: "أصدرت الخارجية المصرية بيانا قالت فيه إن الجسر آمن.",
    says: ["قالت: الخارجية المصرية: الجسر آمن"],
  },
  {
    about: "one who asks in a speech",
    text: "ألقى الرئيس سامر الحلبي خطابا دعا فيه الأطراف إلى الحوار.",
    says: ["دعا: سامر الحلبي: الحوار"],
  },
  {
    about: "one who announces during what they held",
    text: "عقد سامر الحلبي مؤتمرا صحفيا أعلن خلاله إغلاق الجسر.",
    says: ["أعلن: سامر الحلبي: إغلاق الجسر"],
  },
  {
    about: "a name that only looks like a claim",
    text: "قال أحد السكان، ويدعى سامر الحلبي، إن الجسر آمن.",
    says: ["قال: السكان: الجسر آمن"],
  },
  {
    about: "a relative clause whose verb agrees with the one who spoke before",
    text: "قال سمير منصور إن القوات ستدخل المدينة لملاحقة الجماعة التي قال إنها موجودة هناك.",
    says: [
      "قال: سمير منصور: القوات ستدخل المدينة لملاحقة الجماعة التي قال إنها موجودة هناك",
      "قال: سمير منصور: موجودة هناك",
    ],
  },
  {
    about: "an adverb like a participle",
    text: "قال سمير منصور إن الحرب طويلة. وأكد مجددا أن الحزب يدفع ثمنا كبيرا.",
    says: ["قال: سمير منصور: الحرب طويلة", "أكد: سمير منصور: الحزب يدفع ثمنا كبيرا"],
  },
  {
    about: "an insertion right behind a verb whose subject went before",
    text: "أقال الرئيس سمير منصور الحكومة. واقترح، في رسالة سلمها السفير خالد حسن، إجراء انتخابات.",
    says: ["اقترح: سمير منصور: إجراء انتخابات"],
  },
  {
    about: "a verb that has its object written on it and its subject behind it",
    text: "أعلنت مصر وقف المحادثات. ووصفها السفير خالد حسن بأنها فاشلة.",
    says: ["أعلنت: مصر: وقف المحادثات", "وصف: خالد حسن: فاشلة"],
  },
  {
    about: "a clause that goes against the one before",
    text: "اتفقت مصر وقطر على تشكيل لجنة، غير أن تركيا أعلنت أنها لن تمولها.",
    says: ["أعلنت: تركيا: لن تمولها"],
  },
  {
    about: "متكلمون لا يسميهم النص إلا باسم عام",
    text: "وقال محللون إن الأسعار سترتفع. ويقول سكان محليون إن البئر جفت.",
    says: ["قال: محللون: الأسعار سترتفع", "يقول: سكان محليون: البئر جفت"],
  },
  {
    about: "جملة معترضة عن اسم المصدر",
    text: "وصرح مصدر دبلوماسي، طلب عدم ذكر اسمه، بأن السفارة أغلقت.",
    says: ["صرح: مصدر دبلوماسي: السفارة أغلقت"],
  },
  {
    about: "من يطلب منه لا من يطلب",
    text: "ندد الرئيس سمير منصور بالقصف ودعا إسرائيل إلى وقف الغارات.",
    says: ["ندد: سمير منصور: القصف", "دعا: سمير منصور: وقف الغارات"],
  },
  {
    about: "نفي ما قيل",
    text: "ونفت وزارة الداخلية ذلك.",
    says: ["نفت: وزارة الداخلية: ذلك"],
  },
  {
    about: "أقرب ما يقال إلى الفعل",
    text: "وأكد الرئيس سمير منصور على الأهمية الكبرى للقرار، سواء في تحقيق النمو أو غيره.",
    says: ["أكد: سمير منصور: الأهمية الكبرى للقرار، سواء في تحقيق النمو أو غيره"],
  },
  {
    about: "اسم بين علامتي تنصيص بعد الفعل",
    text: 'وأكد "حزب النور" المدعوم من تركيا، في بيان، أن المحادثات فشلت.',
    says: ["أكد: حزب النور: المحادثات فشلت"],
  },
  {
    about: "وكالة بحروفها بين قوسين",
    text: "وأكد الوزير خالد حسن لوكالة المرفأ (م .ر .ف)، أن الوفد وصل.",
    says: ["أكد: خالد حسن: الوفد وصل"],
  },
  {
    about: "واحد من جماعة",
    text: "وأكد أحد القادة الميدانيين أن المدينة سقطت.",
    says: ["أكد: أحد القادة الميدانيين: المدينة سقطت"],
  },
  {
    about: "عمن نقل الخبر",
    text: "وصل الوفد إلى القاهرة، حسبما صرح مسؤول أمريكي.",
    says: ["حسبما صرح: مسؤول أمريكي: وصل الوفد إلى القاهرة"],
  },
  {
    about: "صحيفة تنقل ولا تنسب إلى أحد",
    text: "ونقلت صحيفة المرفأ أن الوفد وصل إلى بيروت.",
    says: ["نقلت: صحيفة المرفأ: الوفد وصل إلى بيروت"],
  },
  {
    about: "دعوة مجددة",
    text: "جدد الرئيس سمير منصور دعوته إلى وقف إطلاق النار.",
    says: ["جدد: سمير منصور: دعوته إلى وقف إطلاق النار"],
  },
  {
    about: "خطأ يعترف به",
    text: "اعترف الجيش اللبناني بالخطأ في استهداف القافلة.",
    says: ["اعترف: الجيش اللبناني: الخطأ في استهداف القافلة"],
  },
  {
    about: "كلام بلا علامات ولا أداة",
    text: "وقال الوزير خالد حسن نحن مستعدون للحوار.",
    says: ["قال: خالد حسن: نحن مستعدون للحوار"],
  },
  {
    about: "وزيرين من بلدين بلقب واحد",
    text: "قال وزير الخارجية التركي خالد حسن إن بلاده قلقة. وقال وزير الخارجية المصري إن القاهرة تتابع.",
    says: ["قال: خالد حسن: بلاده قلقة", "قال: وزير الخارجية المصري: القاهرة تتابع"],
  },
  {
    about: "ما يتوقعه المتكلم في كلامه",
    text: "وقال الرئيس سمير منصور إنه يتوقع وقوع هجوم من تركيا.",
    says: ["قال: سمير منصور: يتوقع وقوع هجوم من تركيا"],
  },
  {
    about: "من يصف شيئا سبق ذكره",
    text: "وصفه البعض بالجزئي.",
    says: ["وصف: البعض: الجزئي"],
  },
  {
    about: "اثنان يقولان معا",
    text: "وأكدت مصر وقطر أن المفاوضات مستمرة.",
    says: ["أكدت: مصر وقطر: المفاوضات مستمرة"],
  },
];

/** Phrases that tell of nothing said. */
const NEVER: Readonly<Record<"en" | "ar", readonly string[]>> = {
  en: [
    "The results were worse than analysts had forecast.",
    "It is encouraging to see that the town grows.",
    "Shares fell, suggesting that it was late.",
    "He was repeatedly denied bail.",
    "Bulgaria called off a visit by its foreign minister.",
    "Robert Hale called the police.",
    "Robert Hale called a meeting.",
    "The state added the week to its calendar.",
    "Related companies lost money.",
    "The plan includes the proposed sale of the alleged plot.",
    "Robert Hale continues to ignore the view that the dam is safe.",
    "Asked what caused the blast, Robert Hale left.",
    "Robert Hale read a statement announcing the visit.",
    "Reminded that it was May, Robert Hale left.",
    "Robert Hale neither confirmed nor denied the payment.",
    "Egypt had not, as of Tuesday, announced any plans.",
    "The company did not respond to a request for comment.",
    "Robert Hale was told that the dam was safe.",
  ],
  ar: [
    "ويتوقع أن تؤدي الوزيرة اليمين يوم الخميس.",
    "ولم تؤكد وزارة الداخلية الخبر.",
    "ورفض متحدث باسم السفارة التعليق.",
    "ويعد هذا السد الأكبر في البلاد.",
    "وأقرت الحكومة المصرية زيادة الأجور في القطاع الخاص.",
    "تعقد الوزيرة ليلى حداد اجتماعا في مدينة صور بشأن جرائم حرب.",
    "هدأ الشارع عقب إعلان الاتفاق مع تركيا.",
    "نشرت الوزيرة ليلى حداد صورة عبر صفحتها.",
    "ويتساءل طالب جامعي بدهشة عن الاتفاق.",
    "هذه لائحة الأسرى الذين تطالب بهم الحركة.",
  ],
};

describe("English tells who says what", () => {
  test.each(ENGLISH)("with $about", ({ text, says }) => {
    expect(said("en", text)).toEqual(says);
  });
  test.each(NEVER.en)("and nothing in: %s", (text) => {
    expect(said("en", text)).toEqual([]);
  });
});

describe("Arabic tells who says what", () => {
  test.each(ARABIC)("with $about", ({ text, says }) => {
    expect(said("ar", text)).toEqual(says);
  });
  test.each(NEVER.ar)("and nothing in: %s", (text) => {
    expect(said("ar", text)).toEqual([]);
  });
});

describe("one who says several things says them on the day that the text gives once", () => {
  test.each([
    ["en", "Anna Brook praised the deal. Robert Hale said no.\n\n“It is fair,” Anna Brook said on Monday."],
    ["ar", "وصف سمير منصور القرار بأنه عادل.\n\nوقال سمير منصور، الاثنين، إن القرار نهائي."],
  ] as const)("%s: %s", (lang, text) => {
    const days = said(lang, text).filter((row) => row.includes("2024-05-13"));
    expect(days).toHaveLength(2);
  });

  test("but not on a day of another year", () => {
    const text =
      "Robert Hale said on May 3, 2011 that the dam was safe. Egypt said the dam was old. Robert Hale said he was sorry.";
    expect(said("en", text).filter((row) => row.endsWith(")"))).toHaveLength(1);
  });
});

describe("a denial is tied to the claim that it answers, and the two are disputed", () => {
  test.each([
    ["en", "Egypt said the ship was armed. Turkey rejected the claim."],
    ["en", "Anna Brook accused Robert Hale of lying. Robert Hale denied it."],
    ["ar", "قالت إسرائيل إن حماس خرقت الاتفاق. ونفت حماس ذلك."],
    ["ar", "ادعت إسرائيل أن حماس خرقت الاتفاق. ورد الرئيس سمير منصور على هذه الادعاءات قائلا إن الحركة التزمت به."],
  ] as const)("%s: %s", (lang, text) => {
    const { events } = extractDocument({ id: "x", text, lang, date: "2024-05-15" });
    const [claim, denial] = events.flatMap((event, index) =>
      event.statement === undefined ? [] : [{ ...event, index }],
    );
    expect(denial?.statement?.respondsTo).toBe(claim?.index);
    expect(denial?.disputes).toEqual([claim?.index]);
    expect(claim?.disputes).toEqual([denial?.index]);
  });
});
