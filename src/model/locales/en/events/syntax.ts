import type { Agreement, Syntax } from "../../../events/tables.ts";
import { inflect } from "../inflection.ts";
import { VERBS } from "../actors/verbs.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const AUXILIARIES = words(
  "has have had having was were is are am been being be will would could may might shall should can must did does do 'll 've 'd 're gets got",
);

const forms = (list: readonly string[]): ReadonlySet<string> =>
  new Set(list.flatMap((verb) => inflect(verb).map(({ form }) => form)));

/** Short words, and others, that end in "ed", "ing" or "ly" and are no verbs and no adverbs. */
const SHAPELESS = words(
  "need seed speed weed breed red bed fed shed united hundred sacred naked wicked rugged aged bring thing king ring spring string wing evening morning ceiling building during nothing something anything everything sibling sterling wedding being family ally italy july assembly supply reply anomaly monopoly only early daily weekly monthly elderly friendly likely unlikely deadly costly military holy ugly lonely orderly scholarly",
);

const NOMINAL_ENDING = /(tion|sion|ment|ity|ship|ness|ism|ance|ence|s|er|or|ing|ed)$/;

const COMMON_NOUNS = words(
  "hospital power war court prison jail parliament congress office safety school church work justice peace town home freedom democracy death life land sea water food oil gas health trade money public people government state date capital city country border front part place press television radio police army bail",
);

export const syntax: Syntax = {
  infinitive: "to",
  owners: words("'s '"),
  auxiliaries: AUXILIARIES,
  adverbs: words(
    "not n't also then later since already just still now again once soon never ever twice together apart back away early late instead however meanwhile abroad ahead there here only even yesterday up down off out yet too so far due worth alike elsewhere both all themselves himself herself itself overnight alone today",
  ),
  adverb: (word) => word.length > 4 && word.endsWith("ly") && !SHAPELESS.has(word),
  verbs: new Map(
    VERBS.trim()
      .split(/\s+/)
      .flatMap((written) => {
        const verb = written.replaceAll("/", " ");
        const [base = ""] = verb.split(" ");
        return inflect(verb).map(({ form, use }) => {
          const shape = use === "past" ? "past" : form === base ? "base" : form.endsWith("ing") ? "ing" : "third";
          return [form, shape] as const;
        });
      }),
  ),
  shape: (word) => {
    if (word.length < 5 || SHAPELESS.has(word)) return undefined;
    if (word.endsWith("ed")) return "past";
    return word.endsWith("ing") ? "ing" : undefined;
  },
  nominal: (word) => COMMON_NOUNS.has(word) || NOMINAL_ENDING.test(word),
  offices: words("as"),
  reasons: words("for over as"),
  money: words("$ £ €"),
  objects: new Map<string, Agreement>([
    ["him", { gender: "m", number: "sg" }],
    ["her", { gender: "f", number: "sg" }],
    ["them", { gender: undefined, number: "pl" }],
  ]),
  passive: words("be been being"),
  attending: words("for in at during after following ahead"),
  clausal: words("after before since until as like than"),
  stops: words(". ; : ? ! …"),
  counts: words(
    "dozens hundreds thousands tens scores millions some many most several one two three four five six seven eight nine ten eleven twelve members group groups crowds crowd all both none half majority number units leaders residents",
  ),
  about: new Set([
    "at least",
    "at most",
    "more than",
    "less than",
    "fewer than",
    "up to",
    "as many",
    "as few",
    "close to",
  ]),
  near: words("about over around"),
  agents: words(
    "warplanes warplane jets jet aircraft planes plane helicopters helicopter drones drone troops troop forces force soldiers soldier fighters fighter militants militant gunmen gunman police navy warship warships ships tanks artillery missiles missile rockets rocket army military officers officer agents commandos officials lawmakers authorities court courts rebels rebel insurgents insurgent militia militias militiamen guards security government regime administration bombers leaders leadership delegation delegations negotiators team teams parliament senate voters prosecutors judges judge ministers minister diplomats envoy envoys embassy ambassador commanders coalition settlers protesters demonstrators activists crowds crews workers union unions supporters lawyers politicians marines paratroopers snipers intelligence firm company giant carrier airline bank group party opposition guerrillas guerrilla attackers attacker bomber suspects separatists extremists jihadists hijackers kidnappers pirates mobs mob inspectors investigators regulators detectives agencies congressmen legislators councillors peacekeepers rescuers aides mediators negotiator mps students miners teachers farmers nurses doctors strikers coastguard ship submarine submarines chambers houses board boards panel committee wing branch faction brigade battalion squad regiment patrol patrols bodyguards aides subsidiary unit arm executives directors management shareholders staff",
  ),
  belonging: words("from of for"),
  blaming: words("blame blames blamed blaming pin pins pinned"),
  loyal: words("loyal allied linked aligned affiliated answerable faithful"),
  moments: words("when after"),
  portions: words(
    "series round rounds wave waves string spate number campaign barrage flurry set day days week weeks month months hours couple pair state kind form programme program",
  ),
  controls: forms([
    "urge",
    "ask",
    "order",
    "force",
    "tell told",
    "allow",
    "help",
    "want",
    "call",
    "persuade",
    "invite",
    "instruct",
    "require",
    "press",
    "pressure",
    "request",
    "beg begged",
    "advise",
    "warn",
    "enable",
    "compel compelled",
    "encourage",
    "push",
    "appeal",
    "accuse",
    "suspect",
    "charge",
    "convict",
    "blame",
    "criticise",
    "criticize",
    "praise",
    "prevent",
    "stop stopped",
    "ban banned",
    "bar barred",
    "keep kept",
    "send sent",
    "expect",
    "get got",
    "recommend",
    "thank",
    "lead led",
    "authorise",
    "authorize",
    "permit permitted",
    "see saw seen",
    "convince",
    "condemn",
    "denounce",
    "demand",
    "elect",
    "name",
    "appoint",
    "nominate",
    "pick",
    "choose chose chosen",
  ]),
  leaving: words("leaving with"),
  spots: words(
    "coast coasts border borders shore shores waters north south east west northeast northwest southeast southwest outskirts centre center middle city town village port island province region district state area suburb capital airspace skies streets",
  ),
  carrying: words("carrying with"),
  nobody: words("no neither none nor nobody few"),
  holdings: words("shares share stock stocks sales profits profit revenues revenue bodies remains"),
  negations: words("not n't never"),
  unreal: words("can could may might must should would will shall has have ca wo"),
  able: words("can"),
  conditions: words("if unless whether"),
  plain: words("was were did"),
  facts: forms([
    "manage",
    "force",
    "begin began begun",
    "start",
    "continue",
    "help",
    "use",
    "go went gone",
    "come came",
    "return",
    "vote",
    "compel compelled",
    "happen",
    "oblige",
    "become became",
  ]),
  habits: words("often usually regularly frequently routinely always generally typically normally sometimes annually"),
  claims: words(
    "claimed blamed attributed ascribed conducted perpetrated carried masterminded committed orchestrated planned attended hosted chaired convened joined led brokered mediated staged launched",
  ),
  hits: forms([
    "hit hit",
    "strike struck",
    "target",
    "destroy",
    "damage",
    "devastate",
    "kill",
    "wound",
    "injure",
    "leave left",
  ]),
  open: new Set(["rejection", "request", "threat", "support"]),
  harmful: new Set(["assault", "disaster", "coercion", "protest"]),
};
