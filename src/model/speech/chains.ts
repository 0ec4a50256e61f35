import type { Opened } from "./drafts.ts";
import { type Naming, namingFrom } from "./namings.ts";
import type { Scene } from "./scene.ts";

/**
 * Makes one of the cues that say one thing between them: the carrier and the noun behind it (نقلت X عن Y قوله إن), a verb and the
 * participle that brings its content (رد قائلا إن), a verb and the noun of its setting (قال في تصريح إن).
 */
export function joinedUp(scene: Scene, opened: readonly Opened[]): readonly Opened[] {
  const out: Opened[] = [];
  for (const next of opened.map((one) => (one.found.cue.use === "carrier" ? carried(scene, one) : one))) {
    const last = out.at(-1);
    const one = last === undefined ? next : together(scene, last, next);
    if (one !== undefined) out.pop();
    if (one === undefined || last === undefined) out.push(next);
    else out.push(one);
  }
  return out;
}

/** One cue for the two, where both bring the same content or the second only repeats that the first is said; else undefined. */
function together(scene: Scene, last: Opened, next: Opened): Opened | undefined {
  const same = last.opening !== undefined && last.opening.from === next.opening?.from;
  // Right behind a verb it is only its adverb: أكد مجددا أن.
  const adverb = scene.lexicon.adverbAt(scene.text.tokens, next.found.from) !== undefined;
  if (same && adverb && next.found.from === last.found.to) return last;
  const { use } = next.found.cue;
  if (same && last.found.cue.use === "carrier") return { ...next, ...who(last) };
  if (same && use === "participle") return { ...next, ...who(last) };
  if (use === "noun") {
    // He affirmed it in saying that: the noun with its preposition brings what is said.
    const before = scene.text.tokens[next.found.from - 1]?.text ?? "";
    const inside = scene.lexicon.tables.prepositions.has(before) && next.found.enclitic !== "";
    if (inside && (same || last.opening?.by === "phrase")) return { ...next, ...who(last) };
    return same ? last : undefined;
  }
  return same && !next.found.joined ? last : undefined;
}

function who({
  subject,
  naming,
  unknown,
  carrier,
  clause,
}: Opened): Pick<Opened, "subject" | "naming" | "unknown" | "carrier" | "clause"> {
  return { subject, naming, unknown, carrier, clause };
}

/** Whose words a carrier brings stands behind a preposition; its subject is the source. */
function carried(scene: Scene, one: Opened): Opened {
  const { origins } = scene.lexicon.tables;
  const origin = one.opening?.passed.find(({ tie, mention }) => origins.has(tie) && mention !== one.subject)?.mention;
  const naming = origin === undefined ? originOf(scene, one) : undefined;
  // «نقلت الصحيفة أن»: where nobody is quoted it is the carrier's own word.
  if (origin === undefined && naming === undefined && one.subject !== undefined && !quotes(scene, one)) return one;
  return { ...one, subject: origin, naming, unknown: origin === undefined, carrier: one.subject };
}

/** A preposition between the carrier and what is said tells that it quotes somebody. */
function quotes({ text, lexicon }: Scene, { found, opening }: Opened): boolean {
  const limit = opening?.from ?? found.to;
  for (let at = found.to; at < limit; at++) if (lexicon.tables.origins.has(text.tokens[at]?.text ?? "")) return true;
  return false;
}

/** The noun of those whose words a carrier brings: نقلت X عن شهود. */
function originOf(scene: Scene, { found, opening }: Opened): Naming | undefined {
  const limit = opening?.from ?? found.to;
  for (let at = found.to; at + 1 < limit; at++) {
    if (!scene.lexicon.tables.origins.has(scene.text.tokens[at]?.text ?? "")) continue;
    const naming = namingFrom(scene, at + 1, limit);
    if (naming !== undefined) return naming;
  }
  return undefined;
}
