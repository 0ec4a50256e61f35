import type { ActorTables, HeadWord, Known, TitleWord } from "../../actors/tables.ts";
import type { ActorKind } from "../../schema.ts";
import { fold } from "../../text/fold.ts";
import { tokens } from "../../text/tokens.ts";
import { text } from "./text.ts";

/** ISO 3166-1 code, names, adjectives, capitals or seats of power. From general knowledge. */
const STATES = `
FR|France|français,française|Paris,Élysée,Matignon,Quai d'Orsay
DE|Allemagne|allemand,allemande|Berlin
GB|Royaume-Uni,Grande-Bretagne|britannique|Londres
US|États-Unis,Etats-Unis|américain,américaine|Washington,Maison Blanche,Maison-Blanche
RU|Russie|russe|Moscou,Kremlin
CN|Chine|chinois,chinoise|Pékin
UA|Ukraine|ukrainien,ukrainienne|Kiev,Kyiv
ES|Espagne|espagnol,espagnole|Madrid
IT|Italie|italien,italienne|Rome
BE|Belgique|belge|
CH|Suisse|suisse|Berne
MA|Maroc|marocain,marocaine|Rabat
DZ|Algérie|algérien,algérienne|Alger
TN|Tunisie|tunisien,tunisienne|Tunis
LY|Libye|libyen,libyenne|Tripoli
EG|Égypte,Egypte|égyptien,égyptienne|
SY|Syrie|syrien,syrienne|Damas
LB|Liban|libanais,libanaise|Beyrouth
IL|Israël|israélien,israélienne|Tel-Aviv
PS|Palestine|palestinien,palestinienne|Ramallah
JO|Jordanie|jordanien,jordanienne|Amman
SA|Arabie saoudite|saoudien,saoudienne|Ryad,Riyad
QA|Qatar|qatari,qatarie|Doha
IQ|Irak|irakien,irakienne|Bagdad
IR|Iran|iranien,iranienne|Téhéran
TR|Turquie|turc,turque|Ankara
ML|Mali|malien,malienne|Bamako
SN|Sénégal|sénégalais,sénégalaise|Dakar
JP|Japon|japonais,japonaise|Tokyo
IN|Inde|indien,indienne|New Delhi
`;
/** Key, kind, names. */
const ORGANIZATIONS = `
un|organization|Organisation des Nations unies,Nations unies,ONU
eu|organization|Union européenne,UE
nato|organization|OTAN
hamas|organization|Hamas
afp|outlet|Agence France-Presse,AFP
lemonde|outlet|Le Monde
`;
const TITLES =
  "président présidente ministre chef cheffe roi reine prince princesse porte-parole secrétaire ambassadeur ambassadrice général colonel directeur directrice maire député députée sénateur sénatrice responsable avocat avocate juge procureur";
const ALONE = new Set("porte-parole responsable".split(" "));
const HONORIFICS = "m mme monsieur madame";
const GIVEN =
  "emmanuel jean pierre marie anne paul jacques michel nicolas françois catherine claire isabelle sophie bruno laurent philippe alain éric mohamed ahmed ali olivier thomas antoine louis charles bernard denis hélène nathalie karim rachid fatima leïla";
const WOMEN = "marie anne catherine claire isabelle sophie hélène nathalie fatima leïla";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(fold));
const phrase = (name: string): string =>
  tokens(name, text, () => 0)
    .map((token) => token.text)
    .join(" ");
const rows = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|"));

const nisbas = new Map<string, string>();
const known: (readonly [string, Known])[] = [];
for (const [country = "", names = "", adjectives = "", seats = ""] of rows(STATES)) {
  const [name = ""] = names.split(",");
  const base = { key: `state:${country}`, kind: "state", country, name } as const;
  for (const each of names.split(",")) known.push([phrase(each), { ...base, metonym: false }]);
  for (const seat of seats.split(",").filter(Boolean)) known.push([phrase(seat), { ...base, metonym: true }]);
  for (const adjective of adjectives.split(","))
    for (const end of ["", "s"]) nisbas.set(fold(adjective + end), country);
}
for (const [key = "", kind = "", names = ""] of rows(ORGANIZATIONS)) {
  const [name = ""] = names.split(",");
  const sort: ActorKind = kind === "outlet" ? "outlet" : "organization";
  for (const each of names.split(","))
    known.push([phrase(each), { key: `org:${key}`, kind: sort, country: null, metonym: false, name }]);
}

const titles = new Map<string, TitleWord>();
for (const written of [...TITLES.split(" "), ...HONORIFICS.split(" ")]) {
  const lemma = fold(written);
  const gender = lemma.endsWith("e") && !/(ministre|maire|juge|porte-parole|secretaire|responsable)$/.test(lemma);
  titles.set(lemma, { lemma, gender: gender ? "f" : undefined, number: "sg", alone: ALONE.has(lemma) });
  titles.set(`${lemma}s`, { lemma, gender: undefined, number: "pl" });
}
const head = (lemma: string, kind: ActorKind): readonly [string, HeadWord] => [
  fold(lemma),
  { kind, lemma, bound: true },
];

export const actors: ActorTables = {
  order: "capitals",
  known,
  places: [],
  nisbas,
  titles,
  groups: new Map(
    "manifestants rebelles soldats policiers diplomates experts habitants"
      .split(" ")
      .map((word) => head(word, "group")),
  ),
  heads: new Map(
    "gouvernement ministère armée police parlement parti commission conseil agence"
      .split(" ")
      .map((word) => head(word, "organization")),
  ),
  qualifiers: set("premier première ancien ancienne vice-"),
  given: set(GIVEN),
  exact: new Set(),
  feminine: set(WOMEN),
  epicene: new Set(),
  surnames: new Set(),
  incorporations: set("sa sas sarl"),
  links: set("de du la le ben al el von van"),
  inner: new Set(),
  stops: set("le la les un une des du au aux ce cette il elle ils elles on nous et mais selon dans en pour par sur"),
  verbs: new Set(),
  common: new Set(),
  things: new Set(),
  topical: new Set(),
  informed: set("proche"),
  locatives: set("à en au dans près vers depuis"),
  article: "",
  binders: new Map([
    ["de", "any"],
    ["du", "any"],
    ["des", "any"],
  ]),
  portfolios: set("affaires étrangères défense intérieur justice finances économie santé éducation"),
  honorifics: set(HONORIFICS),
  genitive: "de",
  capitals: set("lundi mardi mercredi jeudi vendredi samedi dimanche noël"),
  adjectival: [],
  plurals: ["s"],
  nominal: [],
  clitics: { noun: new Set(["l'", "d'", "qu'"]), verb: new Set(["qu'", "n'", "s'"]) },
  and: "et",
  articles: set("le la les"),
  determiners: set("le la les un une des ce cette ces son sa ses leur leurs"),
  relatives: set("qui"),
  relational: new Set(),
  quantifiers: set("plusieurs quelques deux trois quatre"),
  suffixes: new Set(),
  skeleton: new Map(),
};
