import type { ActorKind, EventType, Polarity, Role, Status } from "../schema.ts";

/** How a form of a trigger is used in its clause. */
export type Use = "past" | "present" | "passive" | "base" | "noun";

/** What a preposition says, by one name for all languages, so that frames need no words. */
export type Relation =
  | "with"
  | "between"
  | "to"
  | "for"
  | "on"
  | "against"
  | "from"
  | "of"
  | "about"
  | "in"
  | "by"
  | "means"
  /** Some of those just told: among them X and Y. */
  | "among"
  | "after"
  | "before"
  | "other";

/** A kind of occurrence and who stands where in its clause: one frame for the verbs, their nouns and light verb forms. */
export interface Frame {
  readonly id: string;
  readonly type: EventType;
  /** A sentence of our own that the frame reads; it runs as a test. */
  readonly example: string;
  readonly subject: Role;
  readonly object: Role | undefined;
  /** Who the genitive of the noun is: X's visit, اغتيال X. */
  readonly genitive: Role;
  readonly slots: Readonly<Partial<Record<Relation, Role>>>;
  /** A noun counts only with an actor in this many slots or more. */
  readonly least: number;
  /** The frame that it becomes where one of these nouns is what it is done to: to seize a ship is not to seize ground. */
  readonly turns: { readonly nouns: ReadonlySet<string>; readonly into: string } | undefined;
  /** What it decides on or agrees to is no occurrence of its own: أمر بإرسال قوات. */
  readonly absorbs?: boolean;
  /** It is done and not said, though its verb is one of saying too: the court condemned him to death. */
  readonly deed?: boolean;
  /** It says what came of another occurrence of its clause: five were killed in the attack. */
  readonly outcome: boolean;
  /** How many of them a noun needs, where that is more than `least`. */
  readonly leastNoun?: number;
  /** No person is its subject: a plane crashes. */
  readonly inert?: boolean;
  /** Nouns that, as its object, make it no occurrence of this kind: to release a statement. */
  readonly void?: ReadonlySet<string>;
  /** A verb whose written form is its passive too: one noun phrase alone is the one it was done to. */
  readonly victim: boolean;
  /** A capital that is the genitive of its noun is only where it was: the Moscow attack. */
  readonly scenery: boolean;
  /** And only where one of them is named. */
  readonly strict?: boolean;
  /** It counts only where it is done to one of these. */
  readonly objects: readonly ActorKind[] | undefined;
  /** Only people do it, no state. */
  readonly animate: boolean;
  /** It counts before an infinitive as well: `bare` where that tells of no occurrence itself (agreed to raise wages), else `any`. */
  readonly acts?: "bare" | "any";
  /** With a reason behind ("for", "over") it is only said: attacked the minister over his record. */
  readonly spoken?: boolean;
  /** Lemmas by which an office changes hands: the body that the office is in takes part. */
  readonly posts?: ReadonlySet<string>;
  /** In the present tense it is a state of things and no occurrence: they hold the town. */
  readonly state: boolean;
  /** The destination (or with `in`, the scene) is a participant as well as the place. */
  readonly host: boolean;
}

export interface Form {
  readonly frame: Frame;
  readonly use: Use;
  readonly lemma: string;
  /** What forms of other lemmas share that tell the same occurrence again: a raid, a strike; the lemma where unset. */
  readonly kin?: string;
  /** A verb counts only with one of these behind it: استولى على. */
  readonly needs: readonly Relation[];
  /** Counts only without an object: they demonstrated. */
  readonly alone?: boolean;
  /** The head nouns of its subject, or of its object in the passive, with one of which alone it counts: a bomb exploded. */
  readonly front?: ReadonlySet<string>;
  /** Counts only right behind one of `EventTables.jussives`: لم يزر. */
  readonly jussive: boolean;
  /** A form of the passive: its subject is whom it was done to. */
  readonly passive?: true;
  /** Counts only with a pronoun on it: التقا-ه. */
  readonly bound?: true;
  /** Folded words that must stand behind it in the clause, the subject perhaps between: فرضت X عقوبات. */
  readonly tail: readonly string[];
  /** 1 where the form is the speaker's own: سلّمنا. */
  readonly person?: 1;
  /** The form says that its subject is told before it and is several: رشقوا. */
  readonly plural?: true;
  /** The gender that the form asks of its subject. */
  readonly gender?: "m" | "f";
}

/** What a word before a trigger does to it. */
export interface Operator {
  readonly id: string;
  readonly status?: Status;
  /** The status of what somebody is said to have said: he said that he would go. */
  readonly told?: Status;
  readonly polarity?: Polarity;
  /** How many words may stand between it and the trigger. */
  readonly reach: number;
  /** Holds only for verbs in this use: قد before an imperfect. */
  readonly use?: Use;
  /** It governs a finite past as well, which most words that tell of what is to come do not: إذا. */
  readonly past?: true;
  /** What it governs is told of as no occurrence: without, if. */
  readonly unreal?: true;
}

export interface Agreement {
  readonly gender: "m" | "f" | undefined;
  readonly number: "sg" | "du" | "pl";
  /** 1 for the one who speaks. */
  readonly person?: 1;
}

/** What a language whose subjects stand before their verbs needs to tell a verb from a noun and to find who does it. */
export interface Syntax {
  /** The word before the base of a verb: to. */
  readonly infinitive: string;
  /** Words that tie an owner in front to its noun: 's. */
  readonly owners: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  /** The word is shaped as an adverb. */
  readonly adverb: (word: string) => boolean;
  /** Forms of verbs that tell of no occurrence by themselves. */
  readonly verbs: ReadonlyMap<string, "past" | "third" | "base" | "ing">;
  /** What the shape of a word that no list has says of it. */
  readonly shape: (word: string) => "past" | "ing" | undefined;
  /** The word is mostly a noun: behind the mark of the infinitive it is none. */
  readonly nominal: (word: string) => boolean;
  /** Marks that end a clause. */
  readonly stops: ReadonlySet<string>;
  /** Words that count those behind "of": dozens. */
  readonly counts: ReadonlySet<string>;
  /** Pairs of words that measure the number behind them: at least. */
  readonly about: ReadonlySet<string>;
  /** Prepositions that, before a number, only measure it: about. */
  readonly near: ReadonlySet<string>;
  /** Nouns of those and of that by which a state or group acts: Taliban fighters, Israeli jets. */
  readonly agents: ReadonlySet<string>;
  /** Prepositions that tie those who act to the one for whom they do: officials from X. */
  readonly belonging: ReadonlySet<string>;
  /** Verbs that say on whom an occurrence is laid: blamed the raid on X. */
  readonly blaming: ReadonlySet<string>;
  /** Adjectives behind those who act that say for whom they do: troops loyal to X. */
  readonly loyal: ReadonlySet<string>;
  /** Words that open a clause that tells when something happened. */
  readonly moments: ReadonlySet<string>;
  /** Nouns before "of" that portion what stands behind it: a series of talks. */
  readonly portions: ReadonlySet<string>;
  /** Verbs whose object does what the verb behind them says: urged Iran to stop. */
  readonly controls: ReadonlySet<string>;
  /** Participles that tell in what state somebody was left: leaving five dead. */
  readonly leaving: ReadonlySet<string>;
  /** Nouns of places before "of" and the name of where they are: the coast of X. */
  readonly spots: ReadonlySet<string>;
  /** Words between a vehicle and those in it: carrying. */
  readonly carrying: ReadonlySet<string>;
  /** Words before a noun that leave nobody: no, neither. */
  readonly nobody: ReadonlySet<string>;
  /** Nouns of what is had in a company, whose rise and fall is that company's: shares in X. */
  readonly holdings: ReadonlySet<string>;
  /** Words that deny a verb: not. */
  readonly negations: ReadonlySet<string>;
  /** Auxiliaries of what need not happen, or of what has not yet: could, has. */
  readonly unreal: ReadonlySet<string>;
  /** Auxiliaries of what somebody is able to do: can. */
  readonly able: ReadonlySet<string>;
  /** Words that open a clause which only supposes something: if. */
  readonly conditions: ReadonlySet<string>;
  /** Auxiliaries of the plain past: was. */
  readonly plain: ReadonlySet<string>;
  /** Verbs that make the infinitive behind them a fact: managed to. */
  readonly facts: ReadonlySet<string>;
  /** Words that say that something is done again and again. */
  readonly habits: ReadonlySet<string>;
  /** Words before the office that somebody gets or leaves: as. */
  readonly offices: ReadonlySet<string>;
  /** Prepositions behind which a reason for blame stands: for, over. */
  readonly reasons: ReadonlySet<string>;
  /** Marks behind which a name is the name of money: US$. */
  readonly money: ReadonlySet<string>;
  /** Pronouns in the place of an object: him. */
  readonly objects: ReadonlyMap<string, Agreement>;
  /** Auxiliaries of the passive. */
  readonly passive: ReadonlySet<string>;
  /** Prepositions before a meeting that the subject of the clause is at. */
  readonly attending: ReadonlySet<string>;
  /** Prepositions that open a clause as well: after. */
  readonly clausal: ReadonlySet<string>;
  /** Verbs whose preposition says who did the occurrence before them: claimed by, blamed on. */
  readonly claims: ReadonlySet<string>;
  /** Verbs that say whom the occurrence before them struck. */
  readonly hits: ReadonlySet<string>;
  /** Types whose object is no occurrence of its own: to reject a deal. */
  readonly open: ReadonlySet<EventType>;
  /** Types of which people may come to harm. */
  readonly harmful: ReadonlySet<EventType>;
}

export interface EventTables {
  /** Of a language whose subjects stand first. */
  readonly syntax?: Syntax;
  /** Where the subject of a verb is looked for first. */
  readonly order: "verb-first" | "subject-first";
  readonly frames: readonly Frame[];
  /** Folded phrases of triggers. */
  readonly forms: readonly (readonly [phrase: string, form: Form])[];
  /** Phrases that look like a trigger and are none: to release a statement. */
  readonly idioms: readonly string[];
  /** Verbs that only carry the noun behind them: hold, عقد; `passive` where the noun is what is done. */
  readonly light: readonly (readonly [phrase: string, light: Light])[];
  /** Verbs that tell who makes up a meeting: ضم. */
  readonly gathers: readonly (readonly [phrase: string, true])[];
  /** Folded adjectives without article, and endings of others. */
  readonly adjectives: ReadonlySet<string>;
  readonly adjectiveEndings: readonly string[];
  /** Endings of adverbs, which an indefinite noun may have as well. */
  readonly adverbEndings?: readonly string[];
  /** Nouns that leave their genitive who acts: those that count, and what one acts with (planes, guns). */
  readonly transparent: ReadonlySet<string>;
  /** Words between a part and the whole: جولة من المحادثات. */
  readonly partitives: ReadonlySet<string>;
  /** Words that make a present tense a single occurrence that goes on: حاليا. Undefined where the tense itself does. */
  readonly present: ReadonlySet<string> | undefined;
  readonly operators: readonly (readonly [phrase: string, operator: Operator])[];
  readonly prepositions: readonly (readonly [phrase: string, relation: Relation])[];
  /** Folded prefixes that are prepositions. */
  readonly prefixes: ReadonlyMap<string, Relation>;
  /** A prefix that makes an imperfect a future. */
  readonly future: string;
  /** Words that tie an outcome to what caused it: led to, أسفر عن. */
  readonly causes: readonly (readonly [phrase: string, true])[];
  /** The verbs of these, each with the preposition that stands before the outcome: أسفر الهجوم عن مقتل. */
  readonly causers?: readonly (readonly [verb: string, preposition: string])[];
  /** Prepositions with a pronoun on them, which tie nothing that follows: زيارة قام بها الملك. */
  readonly bound?: ReadonlySet<string>;
  /** Words behind a time that open a clause of what happened then: last June, when. */
  readonly times: ReadonlySet<string>;
  /** Words that make a time behind them one that something is compared with: the first since. */
  readonly records: ReadonlySet<string>;
  /** Words that begin another clause. */
  readonly breaks: ReadonlySet<string>;
  /** Words of these behind which a clause stands whose subject comes first: أن. */
  readonly complementizers?: ReadonlySet<string>;
  /** Words that, before a verb, say that its subject goes on: كما. */
  readonly continuers: ReadonlySet<string>;
  /** Words behind which a clause tells of somebody else: whereas, فيما. */
  readonly contrasts?: ReadonlySet<string>;
  /** Words that stand for the subject before a verb: أنه. */
  readonly resumptives: ReadonlyMap<string, Agreement>;
  /** Pronoun suffixes that no verb has. */
  readonly nominalSuffixes: ReadonlySet<string>;
  /** Words that go back to the noun before them: who, الذي. */
  readonly relatives: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Proclitic that joins: و. */
  readonly joiner: string;
  /** Adjectives of states: country code by folded word, without the article. */
  readonly nisbas: ReadonlyMap<string, string>;
  readonly article: string;
  /** Words before a noun that make it definite, where the article is a word. */
  readonly definites: ReadonlySet<string>;
  /** Words beside a noun that make it another than the one told of: another, آخر. */
  readonly others: ReadonlySet<string>;
  readonly jussives: ReadonlySet<string>;
  /** Words before a form that make it a noun, or a verb. */
  readonly determiners: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** Forms of "be" that make a participle passive. */
  readonly passives: ReadonlySet<string>;
  /** Subject pronouns: gender and number. */
  readonly pronouns: ReadonlyMap<string, Agreement>;
  /** Possessive pronouns and suffixes. */
  readonly possessives: ReadonlyMap<string, Agreement>;
  /** Names of states, capitals and other places. */
  readonly places: readonly (readonly [phrase: string, place: Place])[];
}

export interface Place {
  readonly name: string;
  /** ISO 3166-1 alpha-2 of the state that the place stands for; undefined for a place that is only a place. */
  readonly country: string | undefined;
}

export interface Light {
  readonly use: Use;
  /** The preposition that must tie the noun to the verb: شارك في, تعرض ل. */
  readonly needs?: Relation;
  /**
   * What its subject is to the noun; the one who does it where unset. `word`: it only tells of it, and does it where nobody else does
   * (أعلنت الحكومة). `strike`: the noun is the subject itself, and the verb says whom it struck (استهدف هجوم).
   */
  readonly bears?: "object" | "nothing" | "word" | "strike";
  readonly status?: Status;
  readonly polarity?: Polarity;
}
