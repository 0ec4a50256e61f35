import type { Act, ActorKind, Medium } from "../schema.ts";

/**
 * How a cue stands to its speaker and its content.
 * - `verb`: a finite verb with a subject: X said that.
 * - `participle`: carries a speaker on: adding that, مضيفا أن.
 * - `noun`: a noun of saying whose owner speaks: قوله إن, in his words.
 * - `according`: a preposition whose complement speaks: according to X, بحسب X.
 * - `carrier`: an outlet passes on what somebody says: نقلت X عن Y.
 */
export type CueUse = "verb" | "participle" | "noun" | "according" | "carrier";

/** A group of cues that say the same kind of thing in the same construction. */
export interface CueGroup {
  readonly id: string;
  readonly act: Act;
  /** A sentence of our own that the group reads; it runs as a test, together with what is said in it. */
  readonly example: string;
  readonly says: string;
}

/** One written form of a cue. */
export interface Cue {
  readonly group: CueGroup;
  readonly use: CueUse;
  readonly lemma: string;
  readonly gender: "m" | "f" | undefined;
  readonly number: "sg" | "du" | "pl" | undefined;
  /** `present` may be a future or a subjunctive, as the words before it tell; `passive` has no speaker for a subject. */
  readonly tense: "past" | "present" | "passive" | "none";
  /** Content may follow a complementiser or a quotation mark. */
  readonly clause: boolean;
  /** What a bare phrase of content may stand behind: folded prepositions and clitics, "" for a plain object. */
  readonly takes: readonly string[];
  /** A plain object is content only where one of `SpeechTables.topics` heads it. */
  readonly choosy: boolean;
  /** The plain object is who is told: told X that. */
  readonly tells: boolean;
  /** It is a cue even where nobody knows its subject: the report says. */
  readonly sure: boolean;
  /** Its object and what is said of it are content: called the strike a mistake. */
  readonly judges: boolean;
  /** Things do it as well, without a word: figures suggest. */
  readonly weak?: boolean;
  /** Its object belongs to what is said: accused X of Y, described X as Y. */
  readonly whole: boolean;
  /** Nouns that its plain object must be headed by; none where any will do: rejected the claim. */
  readonly heads: ReadonlySet<string>;
  /** It goes on with what its speaker said before: added, تابع. */
  readonly continues: boolean;
  /** It says that something said is not so. */
  readonly denies: boolean;
}

/** What a form says of its subject; undefined where it leaves it open. */
export interface Ending {
  readonly gender: "m" | "f" | undefined;
  readonly number: "sg" | "du" | "pl" | undefined;
}

/** A noun by which a text calls somebody who speaks. */
export interface SpeakerNoun extends Ending {
  readonly kind: ActorKind;
  /** The word that its forms are counted as. */
  readonly lemma: string;
  /** So general that it may stand for any organisation named before: the company. */
  readonly general: boolean;
  /** Words that are in the names of other kinds of bodies: a ministry is no company. */
  readonly never?: ReadonlySet<string>;
}

/** By what something is said: nouns behind a preposition. */
export interface MediaTables {
  readonly nouns: Readonly<Partial<Record<Medium, readonly string[]>>>;
  readonly prepositions: ReadonlySet<string>;
  /** Clitics that are such prepositions. */
  readonly clitics: ReadonlySet<string>;
  /** How many words may stand between the preposition and the noun. */
  readonly reach: number;
}

/** What the statement stage needs of a language; every word folded, phrases with one space between words. */
export interface SpeechTables {
  /** A plural that is no man's may take a feminine singular. */
  readonly deflects: boolean;
  /** Where the subject of a verb is looked for first. */
  readonly order: "verb-first" | "subject-first";
  readonly groups: readonly CueGroup[];
  readonly cues: readonly (readonly [phrase: string, cue: Cue])[];
  /** Phrases that look like a cue and name no utterance of anybody: it is worth mentioning that. */
  readonly idioms: readonly string[];
  /** Spellings that only folding makes like a verb of saying: يدعى, is called, beside يدعي, claims. */
  readonly lookalikes?: ReadonlySet<string>;
  /** Verbs that take who something is known from, as well as what: citing officials. */
  readonly sourcing?: ReadonlySet<string>;
  /** Words that open content: that, أن, إلى أن. A pronoun on the last one belongs to it. */
  readonly complementisers: readonly string[];
  /** Phrases with the shape of a complementiser that open a clause of time or purpose: after that, بعد أن. */
  readonly subordinators: readonly string[];
  /** Words right before a verb that undo it: not, never, لم. */
  readonly negations: ReadonlySet<string>;
  /** Words that may stand between those, a subject or a comma and the verb: has, also, قد. */
  readonly auxiliaries: ReadonlySet<string>;
  /** An adverb that may stand there as well: harshly. */
  readonly manner?: (word: string) => boolean;
  /** Words before what somebody says that only compare with it: worse than they had forecast. */
  readonly comparing?: ReadonlySet<string>;
  /** Words that make a verb form what has not been said: will, would, to, سوف. */
  readonly futures: ReadonlySet<string>;
  /** Clitics that do the same. */
  readonly futureClitic: string;
  /** Nouns after a cue that say that nothing is said: comment, التعليق. */
  readonly silences: ReadonlySet<string>;
  /** Nouns that head a plain object of content: need, existence, ضرورة. */
  readonly topics: ReadonlySet<string>;
  /** Words and phrases between a cue and its content that belong to neither: yesterday, bluntly, بوضوح. */
  readonly adverbs: readonly string[];
  /** Words and phrases for those who are told, behind a verb of telling: reporters, her. */
  readonly addressees: readonly string[];
  /** By what something is said; a language may leave it out. */
  readonly media: MediaTables | undefined;
  /** Prepositions that open a clause as well: after X said. */
  readonly clausal: ReadonlySet<string>;
  /** Words that open a clause before the main one, at the head of a sentence: when X left, Y said. */
  readonly fronting: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Clitics that are prepositions. */
  readonly prefixes: ReadonlySet<string>;
  /** Words that begin with a letter like one of those clitics and have none. */
  readonly whole: ReadonlySet<string>;
  /** Words that make an owner of the noun before them: the 's of Monday's attack. */
  readonly owners: ReadonlySet<string>;
  /** Prepositions and clitics that mark who is spoken to. */
  readonly addressing: ReadonlySet<string>;
  /** Words by which somebody's own words begin without a mark: قال فلان نحن مستعدون. */
  readonly own?: ReadonlySet<string>;
  /** Prepositions and clitics that mark whose words a carrier brings, or who issued a document. */
  readonly origins: ReadonlySet<string>;
  /** Pairs of words before several who do the same, that tie them to nothing: كل من. */
  readonly each?: ReadonlySet<string>;
  /** Words that go back to the noun before them. */
  readonly relatives: ReadonlySet<string>;
  /** Verbs that, with a pronoun on them, say who brought what somebody said: في كلمة بثها التلفزيون. */
  readonly relaying?: ReadonlySet<string>;
  /** Others that do, whom somebody else does something to: whom. */
  readonly objective?: ReadonlySet<string>;
  /** Those of them that go back to people alone. */
  readonly personal?: ReadonlySet<string>;
  /** Words that begin a clause beside the one before, or one that is the writer's again. */
  readonly joiners: ReadonlySet<string>;
  /** Clitics that do so. */
  readonly joinerClitics: ReadonlySet<string>;
  /** Words that, denied, have their other half behind a comma: not only … but. */
  readonly exclusive?: ReadonlySet<string>;
  /** Phrases that end content after a comma: in reference to, وقد. */
  readonly turns: readonly string[];
  /** Nouns of texts that speak for whoever issued them: statement, بيان. */
  readonly documents: ReadonlySet<string>;
  /** Nouns of those who speak, by their forms. */
  readonly nouns: ReadonlyMap<string, SpeakerNoun>;
  /** Words that open a noun phrase and are left out of what it calls somebody: a, the. */
  readonly articles: ReadonlySet<string>;
  /** Those that make it definite; in Arabic letters written on the word. */
  readonly definite: readonly string[];
  /** What calls somebody again who was named, beside a bare noun: nouns, and words before them, as every name is: the former senator. */
  readonly recalling?: { readonly nouns: ReadonlySet<string>; readonly words: ReadonlySet<string> };
  /** Words between two who speak as one: and. */
  readonly companions: ReadonlySet<string>;
  /** Other words that may open one: some, two, his. */
  readonly determiners: ReadonlySet<string>;
  /** The sign behind the first letter of a passive in the past, where it is written; "" where there is none. */
  readonly passiveMark: string;
  /** Words that stand where a name would, before a verb of saying: everyone, then. */
  readonly strange?: ReadonlySet<string>;
  /** Verb forms that make a participle passive: was, been. */
  readonly passives: ReadonlySet<string>;
  /** Prepositions behind a participle that is passive: said by. */
  readonly agents: ReadonlySet<string>;
  /** Words that open a clause beside a noun that is content: condemned the raid, calling. */
  readonly trails: (word: string) => boolean;
  /** A verb in the past, which is no noun. */
  readonly past?: (word: string) => boolean;
  /** Articles that a judgement begins with: a, an. */
  readonly judgements: ReadonlySet<string>;
  /** Whether a word may be an adjective that judges what stands before it: unacceptable. */
  readonly judging?: (word: string) => boolean;
  /** Words that own the noun of saying behind them: his claim. */
  readonly possessives: ReadonlyMap<string, Ending>;
  /** The word between whose words are quoted and that they say it: quoted him as saying. */
  readonly quotatives: ReadonlySet<string>;
  /** Subject pronouns that are words. */
  readonly pronouns: ReadonlyMap<string, Ending>;
  /** Those of them by which a speaker means themselves. */
  readonly firsts: ReadonlySet<string>;
  /** Pronoun suffixes. */
  readonly suffixes: ReadonlyMap<string, Ending>;
  /** Words that tell that a statement answers another: replied, ردا على. */
  readonly answers: readonly string[];
  /** Nouns for what another claims: the accusation, هذه الادعاءات. */
  readonly claims: ReadonlySet<string>;
  /** Words that stand for what was said: denied it, نفى ذلك. */
  readonly anaphors: ReadonlySet<string>;
  /** Words at the head of content by which the saying is more than a statement: we condemn, يجب. */
  readonly acts: readonly (readonly [phrase: string, act: Act])[];
}
