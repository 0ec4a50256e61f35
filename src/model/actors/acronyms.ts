import type { Candidate } from "./candidate.ts";
import type { Gathering } from "./clusters.ts";

/** Letters that stand for an organisation that the text names in full: the National Union of Porters, and NUP behind it. */
export function acronyms(gathering: Gathering): void {
  const byLetters = new Map<string, number>();
  gathering.candidates.forEach((own, index) => {
    const at = gathering.of[index] ?? -1;
    if (at < 0 || own.kind === "person" || own.to - own.from < 2) return;
    const letters = initials(gathering, own);
    if (letters.length > 1 && !byLetters.has(letters)) byLetters.set(letters, at);
  });
  gathering.candidates.forEach((own, index) => {
    const at = gathering.of[index] ?? -1;
    if (own.rule !== "actor/acronym" || at < 0) return;
    const found = byLetters.get(gathering.folded(own).replaceAll(".", ""));
    if (found !== undefined && gathering.clusters[found]?.gone === false) gathering.join(found, at);
  });
}

/** The first letters of the words that have a capital. */
function initials({ text }: Gathering, own: Candidate): string {
  return text.tokens
    .slice(own.from, own.to)
    .filter((token) => token.kind === "word" && token.capital)
    .map((token) => token.text.charAt(0))
    .join("");
}
