import type { Act } from "../../../schema.ts";
import type { Ending } from "../../../speech/tables.ts";

export const NEGATIONS =
  "not never neither nor n't didn't doesn't don't hasn't haven't hadn't wouldn't declined refused nobody cannot can't without no".split(
    " ",
  );

export const AUXILIARIES =
  "has have had also later then previously earlier reportedly repeatedly already recently subsequently initially publicly again is are was were further additionally only once allegedly who that which and but is being been since immediately quickly both all himself herself itself themselves".split(
    " ",
  );

export const FUTURES = "will would to could should may might must can if shall please let's".split(" ");

export const ADVERBS = [
  "in a statement",
  "in a written statement",
  "in a press release",
  "in a tweet",
  "in a news release",
  "in an interview",
  "in an email",
  "in an e-mail",
  "in a letter",
  "in a speech",
  "in a report",
  "in a post",
  "in a blog post",
  "in an op-ed",
  "in a news conference",
  "in a press conference",
  "at a news conference",
  "at a press conference",
  "at a briefing",
  "on twitter",
  "on facebook",
  "on television",
  "on state television",
  "on air",
  "to reporters",
  "to journalists",
  "to the press",
  "to the media",
  "also",
  "again",
  "later",
  "earlier",
  "however",
  "bluntly",
  "publicly",
  "repeatedly",
  "recently",
  "simply",
  "today",
  "flatly",
  "explicitly",
  "further",
  "in part",
  "in full",
  "for example",
  "for instance",
  "at the time",
  "of course",
  "then",
  "now",
  "too",
  "instead",
  "this way",
];

/** Whom a verb of telling tells that no name calls; behind a verb that tells nobody they begin what is said: said her party. */
export const ADDRESSEES = [
  "reporters",
  "journalists",
  "the press",
  "the media",
  "the public",
  "the crowd",
  "the audience",
  "lawmakers",
  "the court",
  "the newspaper",
  "the network",
  "him",
  "her",
  "them",
  "me",
  "us",
  "you",
];

/** Prepositions that open a clause as well: after he said. */
export const CLAUSAL = "after before since until as than".split(" ");

/** Words that open a clause at the head of a sentence, before the main one. */
export const FRONTING = "when after before since until as while whereas although though if because once unless".split(
  " ",
);

export const PREPOSITIONS =
  "in at on during before after via through from with by of to for about against into over under between among as within near since until upon without toward towards around outside inside per despite amid alongside following including".split(
    " ",
  );

export const TOPICS = "the a an its his her their this these those that need importance support concern".split(" ");

export const JOINERS = "and but while whereas yet or although though because".split(" ");

export const TURNS = [
  "while",
  "whereas",
  "although",
  "but",
  "according to",
  "in reference to",
  "referring to",
  "as",
  "citing",
  "quoting",
];

export const DOCUMENTS =
  "statement report letter release filing ruling verdict opinion document documents announcement tweet memo poll polls survey study data figures statistics complaint records website lawsuit indictment affidavit transcript article post book blog analysis estimate estimates review paper communique bulletin database reports survey filings papers".split(
    " ",
  );

export const PRONOUNS: ReadonlyMap<string, Ending> = new Map<string, Ending>([
  ["he", { gender: "m", number: "sg" }],
  ["she", { gender: "f", number: "sg" }],
  ["it", { gender: undefined, number: "sg" }],
  ["they", { gender: undefined, number: "pl" }],
  ["we", { gender: undefined, number: "pl" }],
  ["i", { gender: undefined, number: "sg" }],
]);

export const POSSESSIVES: ReadonlyMap<string, Ending> = new Map<string, Ending>([
  ["his", { gender: "m", number: "sg" }],
  ["her", { gender: "f", number: "sg" }],
  ["its", { gender: undefined, number: "sg" }],
  ["their", { gender: undefined, number: "pl" }],
]);

export const CLAIMS =
  "claim claims accusation accusations allegation allegations charge charges report reports suggestion suggestions assertion assertions rumor rumors rumour rumours criticism".split(
    " ",
  );

export const ANSWERS = [
  "in response",
  "in reply",
  "responding to",
  "responded",
  "responded to",
  "replied to",
  "hit back at",
  "rejecting",
  "dismissing",
  "replied",
  "countered",
  "retorted",
  "in reaction",
  "reacting to",
  "disputed",
  "gave a different account",
];

export const ACTS: readonly (readonly [string, Act])[] = [
  ["we urge", "request"],
  ["strongly urge", "request"],
  ["we call on", "request"],
  ["we demand", "request"],
  ["must", "request"],
  ["should", "request"],
  ["we condemn", "accusation"],
  ["condemn", "accusation"],
  ["we reject", "rejection"],
  ["we welcome", "support"],
  ["we support", "support"],
];
