import type { Gathering } from "./clusters.ts";

/** Names with the same beginning that one is compared with at most: those told last. */
const MOST = 100;

interface Told {
  readonly words: readonly string[];
  readonly actor: number;
}

/** The full names of a text so far, found again where a part is left out or letters vary. */
export class FullNames {
  readonly #gathering: Gathering;
  readonly #whole = new Map<string, number>();
  /** By the first word, which a shorter or longer form of a name shares. */
  readonly #byFirst = new Map<string, Told[]>();
  readonly #bySkeleton = new Map<string, Told[]>();
  /** By what stands from a link on, which alone names the person as well: von der Heyden, of Ines von der Heyden. */
  readonly #byTail = new Map<string, number>();

  constructor(gathering: Gathering) {
    this.#gathering = gathering;
  }

  add(words: readonly string[], actor: number): void {
    const name = words.join(" ");
    const fresh = !this.#whole.has(name);
    this.#whole.set(name, actor);
    if (!fresh || words.length < 2) return;
    const link = words.findIndex((word, at) => at > 0 && this.#gathering.lexicon.isLink(word));
    if (link > 0) this.#byTail.set(words.slice(link).join(" "), actor);
    push(this.#byFirst, words[0] ?? "", { words, actor });
    push(this.#bySkeleton, this.#gathering.lexicon.skeleton(name), { words, actor });
  }

  /** The actor of the same name, or else of one that says the same person: a part left out in the middle or at the end, or letters that vary. */
  find(words: readonly string[]): number | undefined {
    const name = words.join(" ");
    if (words.length < 2) return this.#whole.get(name);
    const tail = this.#byTail.get(name);
    return this.#whole.get(name) ?? this.#similar(words, name) ?? (this.#stands(tail) ? tail : undefined);
  }

  #similar(words: readonly string[], name: string): number | undefined {
    const skeleton = this.#gathering.lexicon.skeleton(name);
    const spelled = skeleton.length > 4 ? (this.#bySkeleton.get(skeleton) ?? []) : [];
    const shorter = (this.#byFirst.get(words[0] ?? "") ?? []).filter((told) => shortened(words, told.words));
    return [...shorter, ...spelled].find(({ actor }) => this.#stands(actor))?.actor;
  }

  #stands(actor: number | undefined): boolean {
    return actor !== undefined && this.#gathering.clusters[actor]?.gone === false;
  }
}

/** Whether one name is the other with a part left out. */
function shortened(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = b.length < a.length ? [b, a] : [a, b];
  if (short.length === long.length) return false;
  if (short[0] === long[0] && short.at(-1) === long.at(-1)) return true;
  return short.every((word, i) => word === long[i]) && (short.length > 2 || long.length > 3);
}

function push(lists: Map<string, Told[]>, key: string, told: Told): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [told]);
  else {
    list.push(told);
    if (list.length > MOST) list.shift();
  }
}
