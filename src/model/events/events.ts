import type { ActorLayer, EventLayer, EventMention, Sentence, SpeechLayer, Text, TimexMention } from "../layers.ts";
import type { Role, Status } from "../schema.ts";
import type { Span } from "../span.ts";
import type { Found } from "../text/phrases.ts";
import { type Argument, type Scene, argumentsAfter, outermost, subjectBefore, withJoined } from "./arguments.ts";
import { EventLexicon } from "./lexicon.ts";
import { antecedent } from "../actors/antecedents.ts";
import { type Draft, merge } from "./same.ts";
import { standing } from "./status.ts";
import type { Agreement, EventTables, Form, Frame, Use } from "./tables.ts";
import { States } from "./states.ts";
import { placeIn, timeOf } from "./setting.ts";

/** Zones whose words tell of no occurrence. */
const SILENT = new Set(["dateline", "byline", "credit", "related"]);

const lexicons = new WeakMap<EventTables, EventLexicon>();

function lexiconOf(tables: EventTables): EventLexicon {
  let lexicon = lexicons.get(tables);
  if (lexicon === undefined) {
    lexicon = new EventLexicon(tables);
    lexicons.set(tables, lexicon);
  }
  return lexicon;
}

/** Finds the occurrences that a text tells of, with who takes part in them, where, when, how surely and on whose word. */
export function events(
  text: Text,
  tables: EventTables,
  actors: ActorLayer,
  timexes: readonly TimexMention[],
  speech: SpeechLayer,
): EventLayer {
  const scene = sceneOf(text, lexiconOf(tables), actors, timexes, speech);
  const found: Draft[] = [];
  let topic: readonly Argument[] = [];
  let paragraph = -1;
  for (const sentence of text.sentences) {
    if (sentence.repeats !== undefined || SILENT.has(sentence.zone)) continue;
    if (sentence.paragraph !== paragraph) topic = [];
    paragraph = sentence.paragraph;
    const reader = new SentenceReader(scene, sentence, speech, topic);
    found.push(...reader.read());
    topic = reader.topic;
  }
  return { events: merge(found, timexes), states: scene.states.entries, added: scene.states.added };
}

function sceneOf(
  text: Text,
  lexicon: EventLexicon,
  actors: ActorLayer,
  timexes: readonly TimexMention[],
  speech: SpeechLayer,
): Scene {
  const timexAt = new Int32Array(text.tokens.length).fill(-1);
  timexes.forEach((timex, index) => timexAt.fill(index, timex.from, timex.to));
  const finite = new Uint8Array(text.tokens.length);
  for (const cue of speech.statements) finite[cue.from] = 1;
  text.tokens.forEach((token, at) => {
    if (token.kind !== "word" || (actors.at[at] ?? -1) >= 0) return;
    const forms = lexicon.forms.longest(text.tokens, at);
    if (forms !== undefined && forms.value.every((form) => form.use !== "noun")) finite[at] = 1;
    if (lexicon.light.longest(text.tokens, at) !== undefined) finite[at] = 1;
  });
  const states = new States(actors, lexicon, text.source);
  return { text, actors, timexes, lexicon, timexAt, finite, states };
}

/** The participants of one event while they are gathered; an actor stands once. */
class Cast {
  readonly list: { actor: number; role: Role; span: Span }[] = [];
  readonly #actors: ActorLayer;

  constructor(actors: ActorLayer, already: EventMention["participants"] = []) {
    this.#actors = actors;
    this.list.push(...already);
  }

  add(argument: Argument, role: Role | undefined): void {
    const mention = this.#actors.mentions[argument.mention];
    if (role === undefined || mention === undefined || mention.actor < 0) return;
    if (this.list.some((one) => one.actor === mention.actor)) return;
    this.list.push({ actor: mention.actor, role, span: { start: mention.start, end: mention.end } });
  }

  addActor(actor: number, role: Role, span: Span): void {
    if (actor < 0 || this.list.some((one) => one.actor === actor)) return;
    this.list.push({ actor, role, span: { start: span.start, end: span.end } });
  }

  has(role: Role): boolean {
    return this.list.some((one) => one.role === role);
  }
}

/** The light verb that carries a noun. */
interface Carried {
  readonly subject: readonly Argument[];
  readonly use: Use;
  readonly passive: boolean;
  readonly at: number;
  readonly future: boolean;
  readonly status?: Status | undefined;
}

/** Reads one sentence from its first word to its last, knowing who its last subject was. */
class SentenceReader {
  topic: readonly Argument[];
  readonly #scene: Scene;
  readonly #sentence: Sentence;
  readonly #speech: SpeechLayer;

  constructor(scene: Scene, sentence: Sentence, speech: SpeechLayer, topic: readonly Argument[]) {
    this.#scene = scene;
    this.#sentence = sentence;
    this.#speech = speech;
    this.topic = topic;
  }

  read(): Draft[] {
    const { text, lexicon, actors, timexAt } = this.#scene;
    const out: Draft[] = [];
    for (let at = this.#sentence.from; at < this.#sentence.to;) {
      const token = text.tokens[at];
      if (token?.kind !== "word" || (timexAt[at] ?? -1) >= 0 || this.#cueAt(at)) {
        at = this.#afterCue(at);
        continue;
      }
      const found = lexicon.forms.longest(text.tokens, at);
      const form = found && this.#choose(found, at);
      // A trigger inside the name of an actor is no trigger: the Election Commission.
      const covered = (actors.at[at] ?? -1) >= 0;
      if (found === undefined || form === undefined || covered) {
        this.#pass(at);
        at++;
        continue;
      }
      if ((form.frame.outcome && this.#isOutcome(found)) || (form.use !== "noun" && this.#ofNoun(found, out))) {
        at = found.to;
        continue;
      }
      const event = form.use === "noun" ? this.#noun(found, form) : this.#verb(found, form);
      const verb = out.at(-1);
      // A verb and its object may name one occurrence: to sign an agreement.
      if (event !== undefined && verb !== undefined && form.use === "noun" && this.#cognate(verb.event, event))
        out[out.length - 1] = { ...verb, event: joined(verb.event, event) };
      else if (event !== undefined) out.push(this.#draft(event, found, form));
      at = found.to;
    }
    return out;
  }

  #draft(event: EventMention, found: Found<readonly Form[]>, form: Form): Draft {
    const definite = form.use === "noun" && this.#isDefinite(found);
    return { event, lemma: form.lemma, definite, headline: this.#sentence.zone === "headline" };
  }

  /** It only says what came of the occurrence before it in the sentence: the attack led to five deaths. */
  #isOutcome(found: Found<readonly Form[]>): boolean {
    const { text, lexicon, finite } = this.#scene;
    for (let i = found.from - 1; i >= Math.max(this.#sentence.from, found.from - 3); i--) {
      if (lexicon.causes.longest(text.tokens, i) !== undefined) return true;
      if (finite[i] === 1 || (this.#scene.actors.at[i] ?? -1) >= 0) return false;
    }
    return false;
  }

  /** The noun of an occurrence is the subject of the verb (a car bombing killed five): the verb's objects are that noun's. */
  #ofNoun(found: Found<readonly Form[]>, out: Draft[]): boolean {
    const { text, lexicon, finite, actors } = this.#scene;
    if (lexicon.tables.order === "verb-first") {
      const noun = lexicon.forms.longest(text.tokens, found.to);
      return (
        noun !== undefined &&
        noun.proclitics === "" &&
        noun.value.every((form) => form.use === "noun") &&
        noun.value[0]?.frame.type !== found.value[0]?.frame.type
      );
    }
    for (let i = found.from - 1; i >= Math.max(this.#sentence.from, found.from - 6); i--) {
      const noun = lexicon.forms.longest(text.tokens, i);
      if (noun !== undefined && noun.to <= found.from && noun.value.length > 0 && finite[i] !== 1) {
        const last = out.findIndex((draft) => draft.event.from === noun.from);
        const draft = out[last];
        const form = this.#choose(noun, i);
        if (form?.use !== "noun") return false;
        const cast = new Cast(actors, draft?.event.participants);
        const depth = text.tokens[found.from]?.depth ?? 0;
        for (const one of argumentsAfter(this.#scene, found.to, this.#sentence.to, depth))
          if (one.relation === undefined) cast.add(one, form.frame.object ?? form.frame.genitive);
        if (draft !== undefined) out[last] = { ...draft, event: { ...draft.event, participants: cast.list } };
        else {
          const event = this.#event(noun, { start: noun.start, end: noun.end }, form, cast, {
            future: false,
            confidence: 0.7,
          });
          if (event !== undefined) out.push(this.#draft(event, noun, form));
        }
        return true;
      }
      if (finite[i] === 1 || (actors.at[i] ?? -1) >= 0 || text.tokens[i]?.kind !== "word") return false;
    }
    return false;
  }

  /** The noun is the object of the verb, of the same frame. */
  #cognate(verb: EventMention, noun: EventMention): boolean {
    if (verb.rule !== noun.rule || noun.from - verb.to > 12) return false;
    for (let i = verb.to; i < noun.from; i++) if (this.#scene.finite[i] === 1) return false;
    return this.#scene.finite[verb.from] === 1;
  }

  #isDefinite(found: Found<readonly Form[]>): boolean {
    const { text, lexicon } = this.#scene;
    const { article, possessives } = lexicon.tables;
    const stem = text.tokens[found.from]?.readings.find((r) => r.start === found.start)?.stem ?? "";
    if (article !== "") return stem.startsWith(article);
    for (let i = found.from - 1; i >= Math.max(this.#sentence.from, found.from - 3); i--) {
      const word = text.tokens[i]?.text ?? "";
      if (word === "the" || word === "this" || word === "that") return true;
      if (possessives.has(word) || lexicon.prepositionAt(text.tokens, i) !== undefined) return false;
    }
    return false;
  }

  #cueAt(at: number): boolean {
    return this.#speech.statements.some((statement) => statement.from <= at && at < statement.to);
  }

  /** After a cue, its speaker is who the next clause without a subject is about. */
  #afterCue(at: number): number {
    const cue = this.#speech.statements.find((statement) => statement.from <= at && at < statement.to);
    if (cue === undefined) return at + 1;
    const mention = this.#scene.actors.mentions.findIndex(
      (one) => one.start === cue.speakerSpan.start && one.actor === cue.speaker,
    );
    const found = this.#scene.actors.mentions[mention];
    if (found !== undefined)
      this.topic = [{ relation: undefined, mention, inner: false, joined: false, from: found.from, to: found.to }];
    return Math.max(cue.to, at + 1);
  }

  /** A light verb changes who the sentence is about. */
  #pass(at: number): void {
    const { lexicon, text } = this.#scene;
    const light = lexicon.light.longest(text.tokens, at);
    if (light === undefined || light.value.use === "passive") return;
    const subject = this.#subject(at, light.to, light.proclitics).subject;
    if (subject.length > 0) this.topic = subject;
  }

  /** Which of several readings of a form holds here. */
  #choose(found: Found<readonly Form[]>, at: number): Form | undefined {
    const { tables } = this.#scene.lexicon;
    const verbs = found.value.filter((form) => form.use !== "noun");
    const nouns = found.value.filter((form) => form.use === "noun");
    const before = this.#scene.text.tokens[at - 1];
    const prefixed = [...found.proclitics].some((letter) => tables.prefixes.has(letter));
    // A verb that asks for a preposition has no object of its own.
    const held = verbs.filter(
      (form) =>
        (form.needs.length === 0 || (found.enclitic === "" && this.#hasNear(found.to, form.needs))) &&
        (form.tail.length === 0 || this.#tailNear(found.to, form.tail)),
    );
    // The frame that asks for more says more.
    const verb = held.toSorted((a, b) => b.tail.length + b.needs.length - a.tail.length - a.needs.length)[0];
    const noun = nouns[0];
    if (verb === undefined || noun === undefined) return prefixed ? noun : (verb ?? noun);
    if (prefixed || tables.determiners.has(before?.text ?? "")) return noun;
    if (tables.order === "verb-first") {
      const opens =
        at === this.#sentence.from ||
        found.proclitics !== "" ||
        tables.auxiliaries.has(before?.text ?? "") ||
        tables.relatives.has(before?.text ?? "") ||
        before?.kind === "punct" ||
        tables.breaks.has(before?.text ?? "");
      return opens ? verb : noun;
    }
    if (tables.auxiliaries.has(before?.text ?? "") || tables.pronouns.has(before?.text ?? "")) return verb;
    const named = (this.#scene.actors.at[at - 1] ?? -1) >= 0;
    return named ? verb : noun;
  }

  /** The words stand behind the verb before another verb does; the first may carry a preposition. */
  #tailNear(from: number, tail: readonly string[]): boolean {
    const { text, finite } = this.#scene;
    for (let i = from; i < Math.min(this.#sentence.to, from + 12); i++) {
      if (finite[i] === 1) return false;
      const [first, ...rest] = tail;
      if (!text.tokens[i]?.readings.some((reading) => reading.stem === first)) continue;
      if (rest.every((word, n) => text.tokens[i + 1 + n]?.text === word)) return true;
    }
    return false;
  }

  #hasNear(from: number, needs: readonly string[]): boolean {
    const { text, lexicon } = this.#scene;
    for (let i = from; i < Math.min(this.#sentence.to, from + 10); i++) {
      const token = text.tokens[i];
      if (token === undefined) break;
      const preposition = lexicon.prepositionAt(text.tokens, i);
      if (preposition !== undefined && needs.includes(preposition.value)) return true;
      for (const letter of token.readings.some((r) => r.proclitics !== "") ? token.text.slice(0, 1) : "") {
        const relation = lexicon.tables.prefixes.get(letter);
        if (relation !== undefined && needs.includes(relation) && (i > from || token.kind === "word")) return true;
      }
      if (this.#scene.finite[i] === 1) break;
    }
    return false;
  }

  /** Subject and the rest of the arguments of a verb. */
  #subject(
    at: number,
    end: number,
    proclitics: string,
    form?: Form,
  ): { subject: readonly Argument[]; rest: readonly Argument[]; dropped: boolean } {
    const { text, lexicon } = this.#scene;
    const { tables } = lexicon;
    const depth = text.tokens[at]?.depth ?? 0;
    const after = argumentsAfter(this.#scene, end, this.#sentence.to, depth);
    const continues = proclitics.includes(tables.joiner) && tables.joiner !== "" && at > this.#sentence.from;
    const pronoun = tables.pronouns.get(this.#pronounBefore(at) ?? "");
    if (pronoun?.person === 1 || form?.person === 1) {
      const speaker = this.#speaker(text.tokens[at]);
      if (speaker !== undefined) return { subject: [speaker], rest: after, dropped: true };
    }
    if (pronoun !== undefined) return { subject: this.#meant(at, pronoun), rest: after, dropped: true };
    const before = continues
      ? undefined
      : subjectBefore(this.#scene, at, this.#sentence.from, tables.order === "verb-first" ? 1 : 4);
    if (before !== undefined) return { subject: this.#joinedBefore(before), rest: after, dropped: false };
    if (tables.order === "subject-first") return { subject: this.topic, rest: after, dropped: true };
    const bare = after.findIndex((one) => one.relation === undefined && !one.inner && !one.joined);
    if (bare < 0) {
      const origin = after.findIndex((one) => one.relation === "from" && !one.joined);
      if (origin === 0 && !continues) return { subject: withJoined(after, 0), rest: after.slice(1), dropped: false };
      return { subject: this.topic, rest: after, dropped: true };
    }
    const subject = withJoined(after, bare);
    const rest = after.filter((one) => !subject.includes(one));
    const another = rest.some((one) => one.relation === undefined && !one.inner);
    // «وصل X … والتقى Y»: of a verb that goes on, the only noun phrase is the object.
    if (continues && !another && this.topic.length > 0) return { subject: this.topic, rest: after, dropped: true };
    return { subject, rest, dropped: false };
  }

  /** The pronoun that is the subject of an English verb: before it, or before its auxiliaries. */
  #pronounBefore(at: number): string | undefined {
    const { text, lexicon } = this.#scene;
    for (let i = at - 1; i >= Math.max(this.#sentence.from, at - 5); i--) {
      const word = text.tokens[i]?.text ?? "";
      if (lexicon.tables.pronouns.has(word)) return word;
      if (!lexicon.tables.auxiliaries.has(word)) return undefined;
    }
    return undefined;
  }

  /** Who says the words that the token stands in. */
  #speaker(token: Span | undefined): Argument | undefined {
    const told = token && this.#told(token);
    if (told === undefined || told.speaker < 0) return undefined;
    const { mentions } = this.#scene.actors;
    const mention = mentions.findIndex((one) => one.actor === told.speaker && one.start === told.speakerSpan.start);
    const any = mention >= 0 ? mention : mentions.findIndex((one) => one.actor === told.speaker);
    const found = mentions[any];
    if (found === undefined) return undefined;
    return { relation: undefined, mention: any, inner: false, joined: false, from: found.from, to: found.to };
  }

  /** The others of a coordination that ends with this mention: X and Y had ordered. */
  #joinedBefore(last: Argument): Argument[] {
    const out = [last];
    const { text, lexicon, actors } = this.#scene;
    let first = last;
    for (;;) {
      const mention = actors.mentions[first.mention];
      if (mention === undefined || !lexicon.joined(text.tokens, first.from, mention.start)) return out;
      let end = first.from - 1;
      while (end > this.#sentence.from && ["and", ","].includes(text.tokens[end]?.text ?? "")) end--;
      const before = outermost(this.#scene, end);
      if (before === undefined) return out;
      first = {
        relation: undefined,
        mention: before.index,
        inner: false,
        joined: true,
        from: before.span.from,
        to: before.span.to,
      };
      out.unshift(first);
    }
  }

  #verb(found: Found<readonly Form[]>, form: Form): EventMention | undefined {
    const { frame } = form;
    const { text, lexicon } = this.#scene;
    const { subject, rest, dropped } = this.#subject(found.from, found.to, found.proclitics, form);
    const cast = new Cast(this.#scene.actors);
    const passive = this.#isPassive(found, form, subject, rest);
    const future =
      found.proclitics.endsWith(lexicon.tables.future) && lexicon.tables.future !== "" && form.use === "present";
    const doers = this.#doers(frame, subject, rest);
    for (const one of doers) cast.add(one, passive ? (frame.object ?? frame.subject) : frame.subject);
    this.#fill(cast, frame, doers === subject ? rest : [...subject, ...rest], passive);
    if (!dropped && subject.length > 0) this.topic = subject;
    const own = { start: found.start, end: text.tokens[found.to - 1]?.end ?? found.end };
    const trigger = found.enclitic === "" ? own : { start: found.start, end: found.end };
    return this.#event(found, trigger, form, cast, { future, confidence: dropped ? 0.65 : 0.85 });
  }

  /** Of a verb of going, the place may stand before the one who goes: زار أنقرة الرئيسُ. */
  #doers(frame: Frame, subject: readonly Argument[], rest: readonly Argument[]): readonly Argument[] {
    if (!frame.host || subject.length === 0) return subject;
    const kindOf = (one: Argument): string | undefined =>
      this.#scene.actors.actors[this.#scene.actors.mentions[one.mention]?.actor ?? -1]?.kind;
    if (subject.some((one) => kindOf(one) !== "state")) return subject;
    const other = rest.findIndex((one) => one.relation === undefined && !one.inner && kindOf(one) === "person");
    return other < 0 ? subject : withJoined(rest, other);
  }

  /** Arguments of a frame behind its trigger: the object and what prepositions tie to it. */
  #fill(cast: Cast, frame: Frame, rest: readonly Argument[], passive: boolean): void {
    let object = false;
    for (const one of rest) {
      if (one.relation === undefined) {
        if (passive || (object && !one.joined)) continue;
        object = true;
        cast.add(one, frame.object);
        continue;
      }
      const role = frame.slots[one.relation] ?? (frame.host && one.relation === "in" ? "target" : undefined);
      cast.add(one, role);
    }
  }

  #isPassive(
    found: Found<readonly Form[]>,
    form: Form,
    subject: readonly Argument[],
    rest: readonly Argument[],
  ): boolean {
    const { text, lexicon, actors } = this.#scene;
    const { passives, order } = lexicon.tables;
    if (order === "subject-first") {
      // "hundreds killed": nobody is said to have done it.
      const bare = rest.some((one) => one.relation === undefined || one.relation === "by");
      if (form.frame.outcome && form.use === "past" && !bare && !this.#objectFollows(found.to)) return true;
      if (form.use !== "past" && form.use !== "passive") return false;
      for (let i = found.from - 1; i >= Math.max(this.#sentence.from, found.from - 3); i--) {
        const word = text.tokens[i];
        if (word === undefined || word.kind !== "word") return false;
        if (passives.has(word.text)) return true;
        if ((actors.at[i] ?? -1) >= 0) return false;
      }
      return false;
    }
    const letter = found.start + 1;
    if (text.source.charAt(letter) === "\u064F") return true;
    if (!form.frame.victim || rest.some((one) => one.relation === undefined)) return false;
    const kinds = subject.map((one) => actors.actors[actors.mentions[one.mention]?.actor ?? -1]?.kind);
    return kinds.length > 0 && kinds.every((kind) => kind === "person");
  }

  /** A word that may be an object stands behind the verb: killed twelve. */
  #objectFollows(at: number): boolean {
    const { text, lexicon } = this.#scene;
    const token = text.tokens[at];
    if (token === undefined || token.kind === "punct" || token.kind === "break") return false;
    return lexicon.prepositionAt(text.tokens, at) === undefined && !lexicon.tables.conjunctions.has(token.text);
  }

  #noun(found: Found<readonly Form[]>, form: Form): EventMention | undefined {
    const { frame } = form;
    const { text, lexicon, actors } = this.#scene;
    const cast = new Cast(actors);
    const depth = text.tokens[found.from]?.depth ?? 0;
    let at = found.to;
    // Adjectives and other nouns of the phrase, among them those that name a state.
    const countries: { country: string; span: Span }[] = [];
    while (at < Math.min(this.#sentence.to, found.to + 4)) {
      const token = text.tokens[at];
      if (token?.kind !== "word" || (actors.at[at] ?? -1) >= 0) break;
      if (lexicon.prepositionAt(text.tokens, at) !== undefined || this.#scene.finite[at] === 1) break;
      const country = lexicon.nisba(token);
      if (country !== undefined) countries.push({ country, span: token });
      at++;
    }
    const before = text.tokens[found.from - 1];
    const nisbaBefore = lexicon.tables.order === "subject-first" ? lexicon.nisba(before) : undefined;
    if (nisbaBefore !== undefined && before !== undefined) countries.push({ country: nisbaBefore, span: before });
    const light = this.#lightOf(found);
    if (light !== undefined)
      for (const one of light.subject) cast.add(one, light.passive ? frame.genitive : frame.subject);
    const owner = lexicon.tables.possessives.get(found.enclitic);
    const possessive = lexicon.tables.possessives.get(before?.text ?? "");
    const wanted = found.enclitic === "" ? possessive : owner;
    if (wanted !== undefined) for (const one of this.#meant(found.from, wanted)) cast.add(one, frame.genitive);
    for (const { country, span } of countries) {
      cast.addActor(
        this.#scene.states.of(country, span),
        frame.slots.between === "party" ? "party" : frame.subject,
        span,
      );
    }
    const after = argumentsAfter(this.#scene, found.to, this.#sentence.to, depth);
    // With both an owner and an "of", the owner is who does it: the army's killing of civilians.
    const both = after.some((one) => one.relation === "of");
    for (const one of this.#owner(found)) cast.add(one, both ? frame.subject : frame.genitive);
    let genitive = owner === undefined && !(lexicon.tables.article !== "" && this.#isDefinite(found));
    for (const one of after) {
      if (one.relation === undefined) {
        const close = one.from - found.to <= 2;
        const carried = this.#scene.finite[found.from - 1] === 1 && light === undefined;
        if (carried && (countries.length > 0 || !close)) cast.add(one, frame.object);
        else if (genitive && !one.inner && (close || one.joined)) cast.add(one, frame.genitive);
        continue;
      }
      genitive = false;
      if (one.relation === "of") cast.add(one, frame.slots.of ?? frame.genitive);
      else cast.add(one, frame.slots[one.relation] ?? (frame.host && one.relation === "in" ? "target" : undefined));
    }
    const trigger = { start: found.start, end: found.end };
    const confidence = cast.list.length > 1 ? 0.75 : 0.6;
    return this.#event(found, trigger, form, cast, { future: false, confidence, light });
  }

  /** Whom a pronoun means: who the sentence is about, else the nearest earlier actor that agrees. */
  #meant(at: number, { gender, number }: Agreement): readonly Argument[] {
    const { actors, text } = this.#scene;
    const about = this.topic.filter((one) => one.from >= this.#sentence.from);
    const many = about.length > 1 || actors.mentions[about[0]?.mention ?? -1]?.number === "pl";
    if (about.length > 0 && many === (number !== "sg")) return about;
    const mention = antecedent(actors, text, at, { gender, number });
    if (mention === undefined) return about;
    const { from, to } = mention;
    return [{ relation: undefined, mention: actors.mentions.indexOf(mention), inner: false, joined: false, from, to }];
  }

  /** The owner that English writes before the noun: X's visit. */
  #owner(found: Found<readonly Form[]>): Argument[] {
    const { text } = this.#scene;
    if (this.#scene.lexicon.tables.order !== "subject-first") return [];
    let i = found.from - 1;
    for (let words = 0; words < 3 && i >= this.#sentence.from; i--, words++) {
      const token = text.tokens[i];
      if (token === undefined || token.kind === "break") return [];
      if (token.text === "'s" || token.text === "'") {
        const placed = outermost(this.#scene, i - 1);
        if (placed === undefined) return [];
        return [
          {
            relation: undefined,
            mention: placed.index,
            inner: false,
            joined: false,
            from: placed.span.from,
            to: placed.span.to,
          },
        ];
      }
      if (token.kind === "punct") return [];
    }
    return [];
  }

  /** The light verb that carries a noun, before it or in a relative clause behind it. */
  #lightOf(found: Found<readonly Form[]>): Carried | undefined {
    const { text, lexicon } = this.#scene;
    const noun = lexicon.light.longest(text.tokens, found.from - 1);
    if (noun?.value.use === "noun")
      return { subject: this.topic, use: "noun", passive: false, at: noun.from, future: false };
    for (let i = found.from - 1; i >= Math.max(this.#sentence.from, found.from - 30); i--) {
      const token = text.tokens[i];
      if (token === undefined || token.kind === "break" || token.text === "." || token.text === ":") break;
      if (this.#scene.finite[i] !== 1) {
        // Another noun of an occurrence between them is the one that the verb carries.
        if (lexicon.forms.longest(text.tokens, i) !== undefined && (this.#scene.actors.at[i] ?? -1) < 0) break;
        continue;
      }
      const light = lexicon.light.longest(text.tokens, i);
      if (light === undefined || light.value.use === "noun") break;
      const future = light.proclitics.endsWith(lexicon.tables.future) && lexicon.tables.future !== "";
      const passive = light.value.use === "passive";
      if (passive) return { subject: [], use: "past", passive, at: i, future };
      const { subject } = this.#subject(i, light.to, light.proclitics);
      const before = subject.filter((one) => one.to <= found.from);
      return { subject: before, use: light.value.use, passive, at: i, future, status: light.value.status };
    }
    for (let i = found.to; i < Math.min(this.#sentence.to, found.to + 5); i++) {
      if (lexicon.prepositionAt(text.tokens, i) !== undefined || lexicon.tables.breaks.has(text.tokens[i]?.text ?? ""))
        break;
      const light = lexicon.light.longest(text.tokens, i);
      if (light === undefined || light.value.use === "noun") continue;
      const future = light.proclitics.endsWith(lexicon.tables.future) && lexicon.tables.future !== "";
      if (light.value.use === "passive") return { subject: [], use: "past", passive: true, at: i, future };
      const after = argumentsAfter(this.#scene, light.to, this.#sentence.to, text.tokens[i]?.depth ?? 0);
      const bare = after.findIndex((one) => one.relation === undefined && !one.inner);
      return bare === 0
        ? {
            subject: withJoined(after, 0),
            use: light.value.use,
            passive: false,
            at: i,
            future,
            status: light.value.status,
          }
        : undefined;
    }
    return undefined;
  }

  #event(
    found: Found<readonly Form[]>,
    trigger: Span,
    form: Form,
    cast: Cast,
    how: { readonly future: boolean; readonly confidence: number; readonly light?: Carried | undefined },
  ): EventMention | undefined {
    const frame = this.#turned(form.frame, found);
    const told = this.#told(trigger);
    const asked = told?.act === "request" && this.#opens(told.content, found.from);
    if (asked && told.addressee !== undefined && !cast.has(frame.subject))
      cast.addActor(told.addressee.actor, frame.subject, told.addressee.span);
    if (!cast.has(frame.subject) || frame.subject === "party")
      for (const one of this.#asked(found.from)) cast.add(one, frame.subject);
    const place = placeIn(this.#scene, found.to, this.#sentence.to);
    if (cast.list.length < (how.light !== undefined && how.light.subject.length > 0 ? 1 : frame.least))
      return undefined;
    // The state visited is a participant as well as the place.
    if (frame.host && place?.country !== undefined && frame.type === "visit")
      cast.addActor(this.#scene.states.of(place.country, place), "target", place);
    const narrative = this.#sentence.zone === "caption" || this.#sentence.zone === "headline";
    const tense = (use: Use): Use => (narrative && use === "present" ? "past" : use);
    const { light } = how;
    const stand =
      light === undefined
        ? standing(this.#scene, found.from, this.#sentence.from, tense(form.use), how.future)
        : standing(this.#scene, light.at, this.#sentence.from, tense(light.use), light.future);
    const denied = told?.denies === true && this.#opens(told.content, found.from);
    return {
      type: typeOf(frame),
      trigger,
      from: found.from,
      to: found.to,
      sentence: this.#sentence.index,
      participants: cast.list,
      place: place && { name: place.name, start: place.start, end: place.end },
      timex: timeOf(this.#scene, this.#sentence, found.from, found.to),
      status: asked && stand.status === "happened" ? "called-for" : (light?.status ?? stand.status),
      polarity: denied ? "denied" : stand.polarity,
      sources: this.#sources(trigger),
      also: [],
      rule: frame.id,
      confidence: how.confidence,
    };
  }

  /** The frame that what it is done to makes of it. */
  #turned(frame: Frame, found: Found<readonly Form[]>): Frame {
    const { turns } = frame;
    if (turns === undefined) return frame;
    const { tokens } = this.#scene.text;
    const range = found.enclitic === "" ? [found.to, found.to + 4] : [this.#sentence.from, found.from];
    const suffixed = tokens
      .slice(found.to, found.to + 2)
      .some((token) =>
        token.readings.some((r) => r.enclitic !== "" && this.#scene.lexicon.prepositions.word(r.stem) !== undefined),
      );
    const [from = 0, to = 0] = suffixed ? [this.#sentence.from, found.from] : range;
    const turned = tokens.slice(from, to).some((token) => token.readings.some((r) => turns.nouns.has(r.stem)));
    return (turned ? this.#scene.lexicon.frame(turns.into) : undefined) ?? frame;
  }

  /** Those who are asked or told to bring it about: to persuade X and Y to resume talks. */
  #asked(at: number): readonly Argument[] {
    const { text, lexicon } = this.#scene;
    for (let i = at - 1; i >= Math.max(this.#sentence.from, at - 20); i--) {
      const token = text.tokens[i];
      if (token === undefined || token.kind === "break" || token.text === "." || token.text === ":") return [];
      const operator = lexicon.operators.longest(text.tokens, i);
      if (operator === undefined || operator.to > at) {
        if (this.#scene.finite[i] === 1 || lexicon.forms.longest(text.tokens, i) !== undefined) return [];
        continue;
      }
      if (operator.value.status !== "called-for") return [];
      const between = argumentsAfter(this.#scene, operator.to, at, token.depth).filter(
        (one) => one.to <= at && one.relation === undefined && !one.inner,
      );
      const last = between.findLastIndex((one) => !one.joined);
      return last < 0 ? [] : withJoined(between, last);
    }
    return [];
  }

  /** The innermost statement whose content holds the trigger. */
  #told(trigger: Span): SpeechLayer["statements"][number] | undefined {
    let best: SpeechLayer["statements"][number] | undefined;
    for (const statement of this.#speech.statements) {
      const { content } = statement;
      if (content.start > trigger.start || content.end < trigger.end) continue;
      if (best === undefined || content.end - content.start < best.content.end - best.content.start) best = statement;
    }
    return best;
  }

  /** The trigger is among the first words of the content. */
  #opens(content: Span, at: number): boolean {
    const { tokens } = this.#scene.text;
    for (let i = at; i > Math.max(0, at - 4); i--) {
      const token = tokens[i];
      if (token === undefined) return false;
      if (token.start <= content.start && content.start < token.end + 1) return true;
      if (token.start < content.start) return false;
    }
    return false;
  }

  #sources(trigger: Span): EventMention["sources"] {
    const out: { actor: number; span: Span }[] = [];
    const add = (actor: number, span: Span): void => {
      if (actor >= 0 && !out.some((one) => one.actor === actor)) out.push({ actor, span });
    };
    const around = this.#speech.statements
      .filter(({ content }) => content.start <= trigger.start && trigger.end <= content.end)
      .toSorted((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start));
    for (const statement of around) {
      add(statement.speaker, statement.speakerSpan);
      for (const outer of statement.sources) add(outer.actor, outer.span);
    }
    for (const { actor, span, scope } of this.#speech.attributions)
      if (scope.start <= trigger.start && trigger.end <= scope.end) add(actor, span);
    return out;
  }
}

/** One event of a verb and the noun that is its object. */
function joined(verb: EventMention, noun: EventMention): EventMention {
  const others = noun.participants.filter(({ actor }) => !verb.participants.some((one) => one.actor === actor));
  return { ...verb, participants: [...verb.participants, ...others], timex: verb.timex >= 0 ? verb.timex : noun.timex };
}

function typeOf(frame: Frame): EventMention["type"] {
  if (frame.type === "statement") throw new RangeError(`${frame.id}: a frame of events makes no statements`);
  return frame.type;
}
