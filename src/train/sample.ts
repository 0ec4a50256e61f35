/** A sentence with the names that annotators marked in it. */
export interface Sample {
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
}

const PROCLITICS = new Set(["و", "ف", "ب", "ل", "ك", "س"]);
const ENCLITICS = new Set(["ه", "ها", "هم", "هما", "هن", "نا", "ي", "كم"]);

/** Reads JSON Lines of `text` and `gold.entities`, spans in UTF-16 code units with a `kind`. */
export function samples(lines: string): readonly Sample[] {
  return lines
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ text, gold }) => ({ text, entities: gold.entities }));
}

/**
 * The sentence as newspapers print it, where the annotators' copy has each clitic and each mark of punctuation as a word of its own:
 * «و قال ان ه» becomes «وقال انه».
 */
export function printed({ text, entities }: Sample): Sample {
  let out = "";
  const place = new Int32Array(text.length + 1);
  const words = [...text.matchAll(/\S+/g)];
  words.forEach((match, index) => {
    const word = match[0];
    const before = words[index - 1]?.[0] ?? "";
    const glued =
      index === 0 ||
      PROCLITICS.has(before) ||
      (ENCLITICS.has(word) && /\p{L}{2}$/u.test(before)) ||
      /^[.,،؛:)؟!]$/.test(word) ||
      before === "(";
    if (!glued) out += " ";
    // The article loses its alef behind a preposition.
    const assimilated = before === "ل" && word.startsWith("ال") && word.length > 3 && index > 0;
    for (let i = 0; i < word.length; i++) {
      place[match.index + i] = out.length;
      if (!(assimilated && i === 0)) out += word.charAt(i);
    }
    place[match.index + word.length] = out.length;
  });
  return {
    text: out,
    entities: entities.map(({ start, end, kind }) => ({
      start: place[start] ?? 0,
      end: (place[end - 1] ?? 0) + 1,
      kind,
    })),
  };
}
