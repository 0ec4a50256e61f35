import type { TimeSymbol } from "../../time/tables.ts";

type Entry = readonly [phrases: string, symbol: TimeSymbol];
type Unit = NonNullable<TimeSymbol["unit"]>;

const word = (kind: TimeSymbol["kind"], phrases: string, value = 0): Entry => [phrases, { kind, value }];
/** A unit alone, the same with its article, and several of it. */
const unit = (name: Unit, one: string, definite: string, many: string): readonly Entry[] => [
  [one, { kind: "unit", value: 1, unit: name }],
  [definite, { kind: "theunit", value: 1, unit: name }],
  ...(many === "" ? [] : [[many, { kind: "unit", value: 1, unit: name, plural: true }] as const]),
];

export const MONTHS: readonly string[] = [
  "janvier | janv",
  "février | fevrier | févr",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet | juil",
  "août | aout",
  "septembre | sept",
  "octobre | oct",
  "novembre | nov",
  "décembre | decembre | déc",
];
const WEEKDAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split(" ");
const NUMBERS =
  "un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt".split(
    " ",
  );
const ORDINALS =
  "premier|première|1er|1ère deuxième|second|seconde|2e troisième|3e quatrième|4e cinquième|5e sixième septième huitième neuvième dixième".split(
    " ",
  );

/** Words of time with what they stand for; phrases of one sense are parted by " | ". */
export const WORDS: readonly Entry[] = [
  ...MONTHS.map((phrases, index) => word("month", phrases, index + 1)),
  ...WEEKDAYS.map((name, value) => word("weekday", name, value)),
  ...NUMBERS.map((phrases, index) => word("number", phrases.replaceAll("|", " | "), index + 1)),
  word("number", "trente", 30),
  word("number", "quarante", 40),
  word("number", "cinquante", 50),
  ...ORDINALS.map((phrases, index) => word("ordinal", phrases.replaceAll("|", " | "), index + 1)),
  word("suffix", "er | e | ème"),
  ...unit("hour", "heure", "l'heure", "heures"),
  ...unit("day", "jour", "le jour", "jours"),
  ...unit("week", "semaine", "la semaine", "semaines"),
  ...unit("weekend", "week-end", "le week-end", ""),
  ...unit("month", "mois", "le mois", ""),
  ...unit("year", "an | année", "l'année | l'an", "ans | années"),
  ...unit("decade", "décennie", "la décennie", "décennies"),
  word("weekend", "le week-end | ce week-end"),
  word("shift", "dernier | dernière | passé | passée", -1),
  word("shift", "prochain | prochaine | à venir", 1),
  word("shift", "ce | cet | cette | en cours", 0),
  word("following", "suivant | suivante", 1),
  word("following", "précédent | précédente", -1),
  word("counted", "derniers | dernières", -1),
  word("counted", "prochains | prochaines", 1),
  word("ago", "il y a"),
  word("hence", "dans"),
  word("later", "plus tard | après", 1),
  word("day", "hier | hier soir | hier matin", -1),
  word("day", "avant-hier", -2),
  word("day", "demain | demain matin | demain soir", 1),
  word("day", "après-demain", 2),
  word("day", "aujourd'hui | ce matin | ce soir | cet après-midi | cette nuit", 0),
  word("same", "le lendemain | lendemain", 1),
  word("same", "le même jour | ce jour-là", 0),
  word("same", "la veille", -1),
  word("part", "début | au début de | fin | à la fin de | mi | courant | au milieu de"),
  word("half", "premier semestre | première moitié", 1),
  word("half", "second semestre | deuxième semestre | seconde moitié", 2),
  word("quarter", "trimestre"),
  word("season", "printemps | le printemps", 3),
  word("season", "été | l'été", 6),
  word("season", "automne | l'automne", 9),
  word("season", "hiver | l'hiver", 12),
  word("decade", "années | les années"),
  word("century", "siècle"),
  word("holiday", "jour de noël", 1225),
  word("holiday", "veille de noël", 1224),
  word("holiday", "jour de l'an", 101),
  word("yearlead", "année | l'année"),
  word("daytime", "matin | soir | après-midi | nuit | dans la nuit de | au matin de | tôt | en fin de journée"),
  word("since", "depuis | à partir de | à compter de | dès"),
  word("until", "jusqu'à | jusqu'en | jusqu'au | d'ici | d'ici à | d'ici au | avant"),
  word("after", "après"),
  word("between", "entre"),
  word("from", "de | du"),
  word("to", "à | au | jusqu'à | jusqu'au"),
  word("of", "de | du | d | en"),
  word("and", "et"),
  word("about", "environ | vers"),
  word("article", "le | la | les | l | ces | des | au | du"),
];

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words after which four digits are a year. */
export const LICENCES = set("en de depuis dès avant après vers jusqu'en fin début à la du");

/** Words that make the number before them a count. */
export const COUNTS = set(
  "personnes soldats dollars euros kilomètres mètres tonnes voix membres hommes femmes enfants policiers morts blessés millions milliards maisons cas réfugiés sièges emplois",
);

/** Words that put their clause into the future. */
export const AHEAD = set(
  "va vont doit doivent devrait devraient prévu prévue prévus prévues attendu attendue compte comptent",
);

/** Auxiliaries and verbs that put their clause into the past. */
export const BEHIND = set("a ont avait avaient était étaient fut furent est sont dit");
