import type { Event } from "../../model/index.ts";
import { type Label, eventLabel, labelLine } from "../labels.ts";
import { statusNames, typeNames } from "../messages.ts";
import { getProject } from "../state/project.svelte.ts";
import { getView } from "../state/view.svelte.ts";
import { say, writer } from "../state/words.svelte.ts";
import { timelineMessages } from "./messages.ts";

/** The words beside a mark. */
export interface Words {
  readonly head: string;
  readonly rest: string;
  /** On whose word, and whether somebody contradicts. */
  readonly tail: string;
  /** Language of `rest`. */
  readonly lang: string | undefined;
}

export interface Wording {
  /** @param known the actor in whose lane the event stands. */
  readonly beside: (event: Event, known: string | undefined) => Words;
  /** What a mark is called for those who listen. */
  readonly spoken: (event: Event) => string;
  readonly label: (event: Event) => Label;
}

/** The words of a mark that stands in the lane of an actor. */
interface Beside {
  readonly actor: string | undefined;
  readonly words: Words;
}

/** More labels than this are not kept. */
const MOST = 20_000;

/** What puts events into words, following the interface's language. Call it while a component starts. */
export function wording(): Wording {
  const project = getProject();
  const view = getView();
  const t = say(timelineMessages);
  const typeName = say(typeNames);
  const statusName = say(statusNames);
  const write = writer();
  const comma = (): string => (view.lang === "ar" ? "، " : ", ");
  // Zooming asks for the same words again and again. In another language, or of another corpus, all is said anew.
  const book = $derived.by(() => ({
    index: project.index,
    lang: view.lang,
    labels: new Map<string, Label>(), // eslint-disable-line svelte/prefer-svelte-reactivity
    lines: new Map<string, Beside>(), // eslint-disable-line svelte/prefer-svelte-reactivity
  }));

  function label(event: Event): Label {
    const { index, labels } = book;
    if (labels.size > MOST) labels.clear();
    const made = labels.get(event.id) ?? eventLabel(event, index, typeName);
    labels.set(event.id, made);
    return made;
  }

  function line(event: Event, actor: string | undefined): Words {
    const made = label(event);
    const source = made.sources[0];
    const tail = [
      ...(source === undefined ? [] : [t("per", { name: source })]),
      ...(project.index.disputes.has(event.id) ? [t("disputed")] : []),
    ];
    return { ...labelLine(event, made, actor), tail: tail.join(" · "), lang: made.lang };
  }

  return {
    label,
    beside(event, actor) {
      const { lines } = book;
      const before = lines.get(event.id);
      if (before && before.actor === actor) return before.words;
      const words = line(event, actor);
      if (lines.size > MOST) lines.clear();
      lines.set(event.id, { actor, words });
      return words;
    },
    spoken(event) {
      const { kind, who, text, sources } = label(event);
      return [
        kind,
        ...(event.status === "happened" ? [] : [statusName(event.status)]),
        ...(event.polarity === "denied" ? [t("denied")] : []),
        write.date(event.date),
        ...who.map(({ name }) => name),
        text,
        ...(sources[0] === undefined ? [] : [t("per", { name: sources[0] })]),
        ...(project.index.disputes.has(event.id) ? [t("disputed")] : []),
      ].join(comma());
    },
  };
}
