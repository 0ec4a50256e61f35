import type { ActorKind } from "../schema.ts";
import type { Weights } from "../tagger/weights.ts";

/** An actor that a list knows. */
export interface Known {
  /** The same in every language: `state:EG`, `org:un`, `person:annan`. */
  readonly key: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2 of a state, or of what belongs to one. */
  readonly country: string | null;
  /** A capital or a palace that stands for the state. */
  readonly metonym: boolean;
  readonly name: string;
  /** Only in capitals: US is a state, us is not. */
  readonly acronym?: boolean;
  /** Only behind a word that says what it is, or in quotation marks: the paper "Life". */
  readonly headed?: boolean;
  /** Another that is written the same: Amman and Oman without vowels. What else the text names says which is meant. */
  readonly homonym?: Known;
  /** A family name that stands for one person alone. */
  readonly surname?: boolean;
}

export interface TitleWord {
  /** The word that its forms are counted as: minister for ministers. */
  readonly lemma: string;
  readonly gender: "m" | "f" | undefined;
  readonly number: "sg" | "du" | "pl";
  /** Says so little that any holder of an office may be called by it again: the official, the leader. */
  readonly generic?: boolean;
  /** Also an adjective: behind a noun it is no title (a press conference). */
  readonly adjective?: boolean;
  /** Names its holder alone, without complement: a source, an official. */
  readonly alone?: boolean;
  /** Stands only right before a name: a rank, a form of address. */
  readonly rank?: boolean;
  /** The name behind its complement is the complement's: the lawyer of minister X. */
  readonly relation?: boolean;
  /** The same office elsewhere: his counterpart. */
  readonly peer?: boolean;
  /** Stands only with a complement: the two presidents of. */
  readonly bound?: boolean;
}

/** A noun of people who act together, or a word that opens the name of an organisation. */
export interface HeadWord {
  readonly kind: ActorKind;
  /** The word that its forms are counted as. */
  readonly lemma: string;
  /** A name of any words may follow it: a company, a paper. */
  readonly named?: boolean;
  /** Names what there is one of without article: parliament. */
  readonly alone?: boolean;
  /** Behind a listed name it only says what that is: the Houthi movement. */
  readonly echo?: boolean;
  /** Only with an adjective or a complement that says which. */
  readonly bound?: boolean;
  /** Only with a name before it, or bare: the Hale campaign, but not an election campaign. */
  readonly owned?: boolean;
  /** Its people and the person it belongs to make one actor: an administration, a cabinet. */
  readonly staff?: boolean;
  /** People only behind a number or a quantity: ١٢ ضابطا, ثلاثة آخرون. */
  readonly counted?: boolean;
  /** With a person behind it, it says who leads and names no body: برئاسة فلان. */
  readonly chaired?: boolean;
}

/** What the actor stage needs of a language; every word folded. */
export interface ActorTables {
  /** `construct`: the head stands first, its complement after it, the name last. `capitals`: names are capitalised runs. */
  readonly order: "construct" | "capitals";
  readonly known: readonly (readonly [phrase: string, known: Known])[];
  /** Cities, regions, mountains: no actors, and no part of a person's name. */
  readonly places: readonly string[];
  /** Adjectives of states, in every form: country code. */
  readonly nisbas: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, TitleWord>;
  /** Nouns of people who act together. */
  readonly groups: ReadonlyMap<string, HeadWord>;
  /** Words that open (or, with capitals, close) the name of an organisation. */
  readonly heads: ReadonlyMap<string, HeadWord>;
  readonly qualifiers: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
  /** Given names that folding makes like a function word, as they are really written. */
  readonly exact: ReadonlySet<string>;
  /** Given names of women. */
  readonly feminine: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** What follows a family name: Jr., III. */
  readonly suffixes: ReadonlySet<string>;
  /** Parts inside a name that bind what follows: bin, van, عبد. */
  readonly links: ReadonlySet<string>;
  /** Words at the end of a company's name that say only how it is incorporated: Inc, Corporation. */
  readonly incorporations: ReadonlySet<string>;
  /** Links that only stand between two parts of a name. */
  readonly inner: ReadonlySet<string>;
  /** Words that neither begin nor go on with a name. */
  readonly stops: ReadonlySet<string>;
  /** Forms of verbs: they end a name and open none. */
  readonly verbs: ReadonlySet<string>;
  /** Ordinary nouns and adjectives. */
  readonly common: ReadonlySet<string>;
  /** Prepositions after which a state is only a place. */
  readonly locatives: ReadonlySet<string>;
  /** The definite article where it is written on the word. */
  readonly article: string;
  /** Words that begin with the letters of the article and have none: آلاف, إلغاء. */
  readonly whole?: ReadonlySet<string>;
  /** Prepositions that tie an office to what it is for, but people only to where they go: envoy to X, troops to X. */
  readonly aims?: ReadonlySet<string>;
  /** Adjectives that stand inside a title of several words: the chief operating officer. */
  readonly middles?: ReadonlySet<string>;
  /** Adjectives of who held an office before, or one like it: not the one who holds it. */
  readonly former?: ReadonlySet<string>;
  /** Verbs behind which a noun says what somebody is: كان جنديا. */
  readonly copulas?: ReadonlySet<string>;
  /** The ending of an indefinite object. */
  readonly accusative?: string;
  /** Nouns behind which, as behind a verb, the adjective of a state is one of its people: مقتل فلسطيني. */
  readonly befalling?: ReadonlySet<string>;
  /** Words that tie an office to its employer, and what they may tie. */
  readonly binders: ReadonlyMap<string, Binder>;
  /** What an office or a ministry may be for: finance, justice. They are joined by "and". */
  readonly portfolios: ReadonlySet<string>;
  /** Honorifics that only a person has: Mr., السيد. */
  readonly honorifics: ReadonlySet<string>;
  /** Nouns that head the names of what is no actor: index, protocol, bridge. */
  readonly things: ReadonlySet<string>;
  /** Prepositions that say what an organisation is about: Council on Foreign Relations. */
  readonly topical: ReadonlySet<string>;
  /** Words behind a person that say what they know of: familiar, close. */
  readonly informed: ReadonlySet<string>;
  /** The preposition of a genitive, "" where the language has none. */
  readonly genitive: string;
  /** Given names that men and women bear. */
  readonly epicene: ReadonlySet<string>;
  /** Weekdays, months and other capitalised words that name no actor. */
  readonly capitals: ReadonlySet<string>;
  /** Endings of definite adjectives. */
  readonly adjectival: readonly string[];
  /** Endings of plurals, in which an adjective agrees with its noun. */
  readonly plurals: readonly string[];
  /** Endings of ordinary nouns that a name in no list does not have. */
  readonly nominal: readonly string[];
  /** Clitics that may stand before a noun, and those before a verb. */
  readonly clitics: { readonly noun: ReadonlySet<string>; readonly verb: ReadonlySet<string> };
  /** The conjunction, as a clitic where the language writes it on the word. */
  readonly and: string;
  /** Definite articles that are words of their own. */
  readonly articles: ReadonlySet<string>;
  /** These articles and others, possessives and demonstratives. */
  readonly determiners: ReadonlySet<string>;
  /** Pronouns that open a clause on a person: who. */
  readonly relatives: ReadonlySet<string>;
  /** Offices that answer for something: المسؤول عن الملف. Behind any other the preposition is the verb's: أجاب الرئيس عن السؤال. */
  readonly answering?: ReadonlySet<string>;
  /** Participles that tie a group to whom it belongs: affiliated, backed. */
  readonly relational: ReadonlySet<string>;
  /** Numbers and words for some of many, before those who are counted. */
  readonly quantifiers: ReadonlySet<string>;
  /** How the last letter of a noun is written before a pronoun, and how by itself: حكومتها, حكومة. */
  readonly construct?: { readonly written: string; readonly whole: string };
  /** The styles that an office may have before the name of who holds it: العاهل الأردني الملك فلان. */
  readonly styles?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those of them that say how exact a number is: at least seven. */
  readonly measures?: ReadonlySet<string>;
  /** Those of them that stand for people by themselves: thousands rallied. */
  readonly crowds?: ReadonlySet<string>;
  /** Beginnings and endings that together only a verb has: يملون. */
  readonly verbal?: readonly (readonly [prefix: string, ending: string])[];
  /** Family names behind a link that are function words elsewhere: آل ثاني. */
  readonly clans?: ReadonlySet<string>;
  /** Words before a plural for one of those: أحد المسؤولين. */
  readonly oneOf?: ReadonlySet<string>;
  /** Endings, as written, of an adjective without the article behind a noun that has none. */
  readonly attributive?: readonly string[];
  /** Letters that spellings of one foreign name differ in, and what they count as. */
  readonly skeleton: ReadonlyMap<string, string>;
  /** What a tagger has learned of names in the language: evidence for those that no list has. */
  readonly tagger?: Weights;
}

/** `any`: whatever names an actor or is definite; `actor`: only who is named; `office`: only organisations and portfolios; `purpose`: those, and what a body is for; `state`: also places, for those who are sent there. */
export type Binder = "any" | "actor" | "office" | "purpose" | "state";
