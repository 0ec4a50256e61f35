import { extractDocument } from "../extract.ts";
import type { ActorKind } from "../schema.ts";
import { fold } from "../text/fold.ts";

/** Who somebody is of whom no more than the name is given. */
export interface Known {
  readonly kind: ActorKind;
  readonly country: string | null;
  /** By which the same actor is known in every article. */
  readonly key: string | undefined;
}

/**
 * Looks names up as they are looked up in an article, each once.
 * @returns what is known of a name. @param kind what it is, where that is said.
 */
export function register(): (name: string, kind?: ActorKind) => Known {
  const seen = new Map<string, Known>();
  return (name, kind) => {
    const at = `${kind ?? ""}:${name}`;
    const before = seen.get(at);
    if (before !== undefined) return before;
    const known = lookedUp(name, kind);
    seen.set(at, known);
    return known;
  };
}

/** As many letters as a name has at most. */
const LONGEST = 200;

function lookedUp(name: string, kind: ActorKind | undefined): Known {
  const whole = fold(name.trim());
  const found =
    name.length > LONGEST
      ? undefined
      : extractDocument({ id: "name", text: name }).actors.find(({ names }) =>
          names.some((one) => fold(one) === whole),
        );
  if (found !== undefined && (kind === undefined || found.kind === kind))
    return { kind: found.kind, country: found.country, key: found.key ?? ownKey(found.kind, whole) };
  const own = kind ?? "group";
  return { kind: own, country: null, key: ownKey(own, whole) };
}

/** Names of two words and more are known by themselves; one word joins only what was imported under it. */
function ownKey(kind: ActorKind, folded: string): string | undefined {
  return folded.includes(" ") ? undefined : `given:${kind}:${folded}`;
}
