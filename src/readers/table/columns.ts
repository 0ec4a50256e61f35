/** What a column may hold: of an article, of an event, or of both. */
export const ROLES = [
  "id",
  "text",
  "title",
  "date",
  "end",
  "outlet",
  "url",
  "lang",
  "type",
  "status",
  "agent",
  "target",
  "party",
  "place",
] as const;
export type Role = (typeof ROLES)[number];

/** What the rows of a table are. */
export type RowKind = "articles" | "events";

/** Which column holds what, by the names of the columns. */
export interface Columns {
  readonly rows: RowKind;
  readonly roles: Readonly<Partial<Record<Role, string>>>;
}

/** The names that people and programs give to columns, the most telling first, without signs and in small letters. */
const NAMES: Readonly<Record<Role, string>> = {
  id: "id key guid identifier المعرف الرقم رقم",
  text: "text body content article articlebody articletext fulltext maintext story description summary details notes النص نص المتن متن المقال الخبر المحتوى التفاصيل الوصف ملخص الملخص",
  title: "title headline heading subject event name العنوان عنوان الحدث حدث",
  date: "date published datepublished publishdate pubdate publicationdate publishedat day eventdate start startdate when created timestamp time التاريخ تاريخ تاريخالنشر تاريخالحدث اليوم البداية",
  end: "end enddate until to lastday النهاية تاريخالنهاية حتى",
  outlet:
    "outlet source publisher newspaper media site website domain publication agency المصدر مصدر الصحيفة الناشر الموقع الوسيلة الوكالة",
  url: "url link address href sourceurl permalink الرابط رابط العنوانالإلكتروني",
  lang: "lang language locale اللغة لغة",
  type: "type eventtype category kind group tag النوع نوع التصنيف الفئة",
  status: "status state الحالة حالة",
  agent: "agents agent actor actors actor1 who subject by speaker الفاعل الفاعلون الجهة المتحدث",
  target: "targets target actor2 whom object recipient المستهدف المتلقي",
  party: "parties participants people persons names المشاركون الأطراف الأشخاص",
  place: "place location where city country region venue المكان مكان الموقعالجغرافي المدينة البلد الدولة",
};

/** Names of a column that holds a whole text, not a line about an event. */
const WHOLE: ReadonlySet<string> = new Set(
  "text body content article articlebody articletext fulltext maintext story النص نص المتن متن المقال الخبر المحتوى".split(
    " ",
  ),
);
/** So many letters on average make a cell a text. */
const LONG = 300;

/** Guesses by their names, and by how long the cells are, what the columns of a table hold. undefined where no column is a text or a date. */
export function columnsOf(names: readonly string[], rows: readonly (readonly string[])[]): Columns | undefined {
  const plain = names.map(key);
  const roles: Partial<Record<Role, string>> = {};
  const taken = new Set<string>();
  for (const role of ROLES) {
    const found = NAMES[role].split(" ").find((name) => plain.includes(name) && !taken.has(name));
    if (found === undefined) continue;
    taken.add(found);
    const name = names[plain.indexOf(found)];
    if (name !== undefined) roles[role] = name;
  }
  if (roles.text === undefined) {
    const longest = names.findLast((_, column) => average(rows, column) >= LONG);
    if (longest !== undefined) roles.text = longest;
  }
  if (roles.text === undefined && roles.title === undefined) return undefined;
  const whole =
    roles.text !== undefined && (WHOLE.has(key(roles.text)) || average(rows, names.indexOf(roles.text)) >= LONG);
  const isEvent = roles.date !== undefined && (!whole || roles.type !== undefined || roles.agent !== undefined);
  if (!whole && roles.date === undefined) return undefined;
  return { rows: isEvent ? "events" : "articles", roles };
}

/** A column's name without signs, in small letters: "Publication date" is "publicationdate". */
export function key(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFKC")
    .replace(/[^\p{L}\p{Nd}]/gu, "");
}

function average(rows: readonly (readonly string[])[], column: number): number {
  if (rows.length === 0) return 0;
  return rows.reduce((sum, row) => sum + (row[column]?.length ?? 0), 0) / rows.length;
}
