import type { Token } from "../../layers.ts";
import type { Candidate } from "../candidate.ts";
import { bodied } from "./body.ts";
import { phraseAt } from "./phrase.ts";
import type { Scan } from "./scan.ts";

/** Listed actors and organisations inside a longer naming. */
export function inside(scan: Scan, outer: Candidate): Candidate[] {
  const { tokens, lexicon } = scan;
  if (outer.known !== undefined && outer.title === undefined) return [];
  const out: Candidate[] = [];
  const end =
    outer.name !== undefined && outer.title !== undefined && outer.name.start >= outer.title.end
      ? tokenFrom(tokens, outer, outer.name.start)
      : outer.to;
  for (let at = outer.from; at < end; at++) {
    const found = lexicon.knownAt(tokens, at);
    const whole = found !== undefined && found.start === outer.start && found.end === outer.end;
    if (found !== undefined && !whole && found.to <= end) {
      const adjective =
        lexicon.nisba(tokens[at]?.text ?? "") !== undefined &&
        tokens[found.to]?.text !== "'s" &&
        found.kind === "state";
      const tied = found.kind === "state" && lexicon.binder(tokens[at - 1]?.text ?? "") === "state";
      const apart = outer.kind === "organization" && found.kind !== "person" && found.kind !== "state";
      if (
        !adjective &&
        !tied &&
        !(
          apart &&
          outer.rule === "actor/head" &&
          outer.form === "name" &&
          lexicon.nisba(tokens[at]?.text ?? "") !== undefined
        )
      )
        out.push(found);
      at = found.to - 1;
      continue;
    }
    if (at === outer.from && outer.kind !== "person" && outer.kind !== "group") continue;
    const phrase = phraseAt(scan, at, end);
    if (phrase?.body === undefined || phrase.body.kind === "group" || phrase.to > end) continue;
    if (phrase.from === outer.from && phrase.to === outer.to) continue;
    const body = bodied({ ...scan, to: end }, phrase, phrase.body);
    if (body !== undefined && body.to <= end && !body.dependent && body.form !== "title") {
      out.push(body);
      at = body.to - 1;
    }
  }
  return out;
}

function tokenFrom(tokens: readonly Token[], { from, to }: Candidate, start: number): number {
  for (let at = from; at < to; at++) if ((tokens[at]?.start ?? 0) >= start) return at;
  return to;
}
