import type { ActorMention, AddedMention, SpeechLayer, StatementMention } from "../layers.ts";
import type { Act, MentionForm } from "../schema.ts";
import { timeOf, toldBefore } from "./dates.ts";
import { type Naming, namingFrom, namingUpTo } from "./namings.ts";
import type { Draft } from "./drafts.ts";
import { mediumOf } from "./medium.ts";
import { type Around, Referents } from "./referents.ts";
import type { Scene } from "./scene.ts";
import { topicBefore } from "./subjects.ts";
import type { Ending } from "./tables.ts";
import { History, NOBODY, OPEN, type Speaker, fits, named } from "./told.ts";
import { Witnesses } from "./witnesses.ts";

type Source = StatementMention["sources"][number];

/** Gives the statements of an article their speakers, one after another, remembering who spoke last. */
export class Speakers {
  readonly statements: StatementMention[] = [];
  readonly attributions: SpeechLayer["attributions"][number][] = [];
  readonly added: AddedMention[] = [];
  readonly witnesses: Witnesses;
  readonly #scene: Scene;
  readonly #history = new History();
  readonly #referents: Referents;
  readonly #indexes = new Map<Draft, number>();
  /** Who issued the text that was last quoted. */
  #issuer: Speaker | undefined;

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#referents = new Referents(scene, this.#history);
    this.witnesses = new Witnesses(scene, this.#history);
  }

  /** @param drafts all drafts of its sentence. */
  add(draft: Draft, drafts: readonly Draft[]): void {
    if (draft.found.cue.use === "according" && this.#attributes(draft, drafts)) return;
    const outer = drafts.findLast((other) => other !== draft && this.#indexes.has(other) && holds(other, draft));
    const speaker = this.#speaker(draft, outer);
    const { found, content } = draft;
    const { cue } = found;
    // Whose words they are cannot be told: only what is quoted, or said in so many words, is a statement all the same.
    const plain = this.#scene.lexicon.tables.order === "subject-first" && !cue.sure && !content.direct;
    if (speaker === undefined && plain) return;
    // Inside a quotation nobody outside it is the one who speaks.
    if (outer?.content.direct === true && draft.subject === undefined && draft.pronoun < 0) return;
    // Nobody is named in their own words, but for the cue that stands between two parts of them.
    const split = content.start < found.start && found.end < content.end;
    if (!split && speaker !== undefined && content.start <= speaker.span.start && speaker.span.end <= content.end)
      return;
    // «قال إنه يتوقع هجوما»: what one says that one expects or holds is said already.
    const around = this.#around(outer);
    const again = around !== undefined && around.speaker === speaker?.actor && draft.subject === undefined;
    if (again && cue.tense === "present" && this.#scene.lexicon.tables.order === "verb-first" && !content.direct)
      return;
    const { sentence } = found;
    const last = this.#history.before(({ nested }) => !nested);
    const own = timeOf(this.#scene, draft, drafts);
    // What was said some other week is mostly an aside: the speech goes on on its day.
    const day = this.#scene.timexes[last?.timex ?? -1]?.grain === "day";
    const near = sentence.paragraph - (last?.paragraph ?? -2) < (day ? 2 : 1);
    const carried = own < 0 && last !== undefined && last.actor === speaker?.actor && near;
    const timex = carried
      ? last.timex
      : own < 0 && speaker !== undefined
        ? toldBefore(this.#scene, draft, speaker.actor)
        : own;
    this.#indexes.set(draft, this.statements.length);
    this.statements.push({
      cue: { start: found.start, end: found.end },
      from: found.from,
      to: found.to,
      sentence: sentence.index,
      speaker: speaker?.actor ?? -1,
      speakerSpan: speaker?.span ?? { start: found.start, end: found.end },
      content: { start: content.start, end: content.end },
      direct: content.direct,
      act: this.#act(draft),
      addressee: this.#addressee(draft, speaker),
      medium: this.#medium(draft, drafts, speaker),
      sources: this.#sources(draft, outer, speaker),
      timex,
      respondsTo: -1,
      denies: cue.denies,
      status: "happened",
      polarity: "affirmed",
      rule: cue.group.id,
      confidence: speaker === undefined ? 0.5 : speaker.form === "" ? 0.9 : 0.75,
    });
    if (speaker !== undefined) this.#mention(speaker, cue.group.id);
    const { actor, kind, span, gender, number, form } = speaker ?? NOBODY;
    const { index, paragraph } = sentence;
    const nested = outer !== undefined;
    this.#history.add({ actor, kind, span, gender, number, form, sentence: index, paragraph, nested, timex });
  }

  /** What the clause tells, or the clause before, which the cue goes on with: told a news conference that, adding that. */
  #medium(draft: Draft, drafts: readonly Draft[], speaker: Speaker | undefined): StatementMention["medium"] {
    const own = mediumOf(this.#scene, draft, draft === drafts[0]);
    const { found } = draft;
    if (own !== undefined || !(found.cue.use === "participle" || found.joined)) return own;
    const last = this.statements.at(-1);
    const goesOn = last?.sentence === found.sentence.index && last.speaker === speaker?.actor;
    return goesOn ? last.medium : undefined;
  }

  /** Notes a mention that the names had not found: an actor without a mention is left out of the corpus. */
  #mention({ actor, span, form }: Speaker, rule: string): void {
    if (form !== "") this.added.push({ actor, form, start: span.start, end: span.end, rule: `${rule}/${form}` });
  }

  /** Handles a phrase of attribution that makes no statement of its own; false where it does. */
  #attributes(draft: Draft, drafts: readonly Draft[]): boolean {
    const { found, content } = draft;
    const speaker = this.#speaker(draft, undefined);
    const host = drafts.findLast(
      (other) =>
        other !== draft &&
        this.#indexes.has(other) &&
        other.content.to >= other.content.from &&
        ((other.content.from < found.from && found.from <= other.content.to + 3) ||
          (other.found.to <= found.from && found.from < other.content.from)),
    );
    const index = host === undefined ? undefined : this.#indexes.get(host);
    const statement = index === undefined ? undefined : this.statements[index];
    if (speaker !== undefined) this.#issuer = speaker;
    if (index !== undefined && statement !== undefined) {
      if (speaker !== undefined && speaker.actor >= 0 && speaker.actor !== statement.speaker) {
        this.#mention(speaker, found.cue.group.id);
        this.statements[index] = {
          ...statement,
          sources: [...statement.sources, { actor: speaker.actor, span: speaker.span }],
        };
      }
      return true;
    }
    if (speaker === undefined) return true;
    const kind = this.#scene.actors.actors[speaker.actor]?.kind ?? draft.naming?.noun.kind;
    if (kind !== "outlet" || content.from > found.from) return false;
    this.attributions.push({
      actor: speaker.actor,
      span: speaker.span,
      scope: { start: content.start, end: content.end },
    });
    return true;
  }

  #speaker(draft: Draft, outer: Draft | undefined): Speaker | undefined {
    const { actors, lexicon } = this.#scene;
    const nested = outer !== undefined;
    const { found, subject, document } = draft;
    const { cue } = found;
    if (document >= 0) {
      const issuer = draft.passed.find(({ mention }) => mention.from > document)?.mention;
      if (issuer !== undefined) this.#issuer = named(actors, issuer);
      const speaker = issuer === undefined ? (this.#issuer ?? this.#history.last(OPEN, nested)) : named(actors, issuer);
      if (speaker !== undefined && (subject === undefined || issuer !== undefined))
        return issuer === undefined ? this.#unnamed(speaker, draft, "dropped") : speaker;
    }
    // A study whose issuer nobody named: nobody who was named besides speaks in it.
    if (
      document >= 0 &&
      subject === undefined &&
      draft.naming === undefined &&
      lexicon.tables.order === "subject-first"
    )
      return undefined;
    // The verb says of its subject whether it is a man or a woman, where a name says nothing.
    const verbal = cue.use === "verb" && cue.gender !== undefined && cue.number === "sg";
    const person = subject !== undefined && actors.actors[subject.actor]?.kind === "person";
    const again = subject === undefined ? undefined : this.#calledAgain(subject);
    if (again !== undefined) return again;
    if (subject !== undefined)
      return verbal && person ? { ...named(actors, subject), gender: cue.gender } : named(actors, subject);
    if (draft.naming !== undefined) return this.#witness(draft.naming);
    if (draft.pronoun >= 0) return this.#referents.meantBy(draft.pronoun, aroundOf(this.#around(outer)));
    const ending: Ending =
      found.enclitic === "" || cue.use === "verb" || cue.use === "participle"
        ? cue
        : (lexicon.tables.suffixes.get(found.enclitic) ?? OPEN);
    if (draft.unknown) return undefined;
    const here = this.#history.before(
      (told) => told.sentence === found.sentence.index && told.nested === nested && fits(told, ending),
    );
    if (here?.actor === -1) return undefined;
    const topic = cue.continues && cue.use === "verb" ? undefined : topicBefore(this.#scene, found);
    const form: MentionForm = cue.use === "verb" || cue.use === "participle" ? "dropped" : "pronoun";
    const meant =
      here ??
      this.#headed(draft) ??
      (topic === undefined ? undefined : named(actors, topic)) ??
      this.#referents.goesOn(found.from, ending, nested, cue.continues) ??
      this.#referents.antecedent(found.from, ending);
    return meant === undefined ? undefined : this.#unnamed(meant, draft, form);
  }

  /** The statement in whose content the cue stands. */
  #around(outer: Draft | undefined): StatementMention | undefined {
    return this.statements[outer === undefined ? -1 : (this.#indexes.get(outer) ?? -1)];
  }

  /** Whom a noun means that is a mention of its own, or of a body that it cannot call: the former governor, the company. */
  #calledAgain({ actor, form, from, to, start, end, gender, number }: ActorMention): Speaker | undefined {
    if (form !== "title" || this.#scene.lexicon.tables.order !== "subject-first") return undefined;
    const naming = namingUpTo(this.#scene, to - 1, Math.max(0, from - 1))?.naming;
    if (naming === undefined || naming.from !== from) return undefined;
    const meant = this.witnesses.calledAgain(naming, actor);
    return meant === undefined
      ? undefined
      : { actor: meant, kind: naming.noun.kind, span: { start, end }, gender, number, form: "title" };
  }

  #witness(naming: Naming): Speaker {
    const { start, end, noun } = naming;
    const { gender, number, kind } = noun;
    return { actor: this.witnesses.of(naming), kind, span: { start, end }, gender, number, form: "title" };
  }

  #unnamed(speaker: Speaker, { found }: Draft, form: MentionForm): Speaker {
    return { ...speaker, span: { start: found.start, end: found.end }, form };
  }

  /** The noun of those who speak behind the verb that begins the sentence, whose participle the cue is: انسحب وفد الحركة متهما. */
  #headed({ found }: Draft): Speaker | undefined {
    const { text, lexicon } = this.#scene;
    const { cue, sentence } = found;
    if (cue.use !== "participle" || lexicon.tables.order === "subject-first") return undefined;
    const at = sentence.from + 1;
    if (at >= found.from || (this.#scene.actors.at[at] ?? -1) >= 0 || text.tokens[at]?.depth !== found.depth)
      return undefined;
    const naming = namingFrom(this.#scene, at, found.from);
    return naming === undefined ? undefined : this.#witness(naming);
  }

  #act({ found, content }: Draft): Act {
    const { act } = found.cue.group;
    if (act !== "statement") return act;
    for (let at = content.from; at < Math.min(content.to, content.from + 5); at++) {
      const heading = this.#scene.lexicon.acts.longest(this.#scene.text.tokens, at);
      if (heading !== undefined) return heading.value;
    }
    return act;
  }

  #addressee({ passed, found }: Draft, speaker: Speaker | undefined): StatementMention["addressee"] {
    const { addressing } = this.#scene.lexicon.tables;
    const told = passed.find(
      ({ mention, tie, relative }) =>
        mention.actor !== speaker?.actor &&
        !relative &&
        // Of several who speak as one, none is who is told.
        !(speaker !== undefined && speaker.span.start <= mention.start && mention.end <= speaker.span.end) &&
        // What stands right behind the speaker belongs to their title: the Secretary-General of the UN.
        (tie === "" ||
          mention.start - (speaker?.span.end ?? 0) > tie.length + 1 ||
          mention.start < (speaker?.span.end ?? 0)) &&
        (addressing.has(tie) || (tie === "" && found.cue.tells && mention.from >= found.to)),
    );
    if (told === undefined) return undefined;
    const { actor, start, end } = told.mention;
    return { actor, span: { start, end } };
  }

  #sources(draft: Draft, outer: Draft | undefined, speaker: Speaker | undefined): readonly Source[] {
    const out: Source[] = [];
    const put = (source: Source): void => {
      if (source.actor >= 0 && source.actor !== speaker?.actor && !out.some(({ actor }) => actor === source.actor))
        out.push(source);
    };
    if (draft.carrier !== undefined) {
      const { actor, start, end } = draft.carrier;
      put({ actor, span: { start, end } });
    }
    const around = this.#around(outer);
    if (around !== undefined) {
      put({ actor: around.speaker, span: around.speakerSpan });
      for (const source of around.sources) put(source);
    }
    return out;
  }
}

/** The cue of the one stands inside what the other says. */
function holds(other: Draft, draft: Draft): boolean {
  return other.content.from <= draft.found.from && draft.found.to <= other.content.to;
}

function aroundOf(statement: StatementMention | undefined): Around | undefined {
  return statement && { actor: statement.speaker, direct: statement.direct };
}
