import type { Correction, Edit } from "../../model/index.ts";
import { dateWords, type DateWords } from "../format.ts";
import { kindNames, statusNames, typeNames } from "../messages.ts";
import { roleNames } from "../panels/messages.ts";
import { speak } from "../phrases.ts";
import { deskMessages, editNames, fieldNames } from "./messages.ts";

/** What an edit did, in a line of the interface's language. Names and words are the article's. */
export function told({ command }: Edit, style: DateWords): string {
  const say = speak(editNames, style.lang, style.digits);
  switch (command.kind) {
    case "event":
    case "statement":
      return say(command.kind, { what: named(command.event, style), fields: fields(command, style) });
    case "actor":
      return say("actor", { who: command.actor.name, fields: fields(command, style) });
    case "cast": {
      const params = { who: command.actor.name, what: named(command.event, style) };
      const role = speak(roleNames, style.lang, style.digits);
      return command.role === null ? say("out", params) : say("cast", { ...params, role: role(command.role) });
    }
    case "merge":
      return say("merge", { from: command.actor.name, into: command.into.name });
    case "split":
      return say("split", { who: command.name, from: command.actor.name });
    case "move":
      return say("move", { words: command.mention.exact, who: command.to.name });
    case "wrong":
    case "confirm":
      return say(command.kind, { what: named(command.event, style) });
    case "make-event":
      return say("makeEvent", { words: clipped(command.words.exact) });
    case "make-statement":
      return say("makeStatement", { words: clipped(command.words.exact) });
    case "make-actor":
      return say("makeActor", { who: command.name });
    case "mention":
      return say("mention", { words: command.words.exact, who: command.actor.name });
    case "document":
      return say("document", { doc: command.doc, fields: fields(command, style) });
  }
}

const LONGEST = 60;

function clipped(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** An event by its type and its words. */
function named({ type, at }: Extract<Correction, { readonly kind: "event" }>["event"], style: DateWords): string {
  const quote = style.lang === "ar" ? `«${at.exact}»` : `“${at.exact}”`;
  return `${speak(typeNames, style.lang, style.digits)(type)} ${quote}`;
}

type Setting = Extract<Correction, { readonly set: object }>;

/** The fields that a command sets, with their values. */
function fields(command: Setting, style: DateWords): string {
  const say = speak(editNames, style.lang, style.digits);
  const field = speak(fieldNames, style.lang, style.digits);
  return Object.entries(values(command, style))
    .flatMap(([name, value]) => {
      if (value === undefined) return [];
      const known = name === "published" || name === "title" || name === "outlet" ? say(name) : undefined;
      const own = known ?? field(isField(name) ? name : "confirmed");
      return [say("set", { field: own, value: value === "" ? say("nothing") : value })];
    })
    .join(style.lang === "ar" ? "، " : ", ");
}

function isField(name: string): name is keyof (typeof fieldNames)["en"] {
  return name in fieldNames.en;
}

/** The values of what a command sets, in words; "" for none. */
function values(command: Setting, style: DateWords): Readonly<Record<string, string | undefined>> {
  const type = speak(typeNames, style.lang, style.digits);
  const desk = speak(deskMessages, style.lang, style.digits);
  switch (command.kind) {
    case "event": {
      const { set } = command;
      return {
        type: set.type && type(set.type),
        date: set.date === undefined ? undefined : dateWords(set.date, style),
        status: set.status && speak(statusNames, style.lang, style.digits)(set.status),
        polarity: set.polarity && desk(set.polarity),
        place:
          set.place === undefined ? undefined : typeof set.place === "string" ? set.place : (set.place?.exact ?? ""),
      };
    }
    case "statement": {
      const { set } = command;
      return {
        speaker: set.speaker === undefined ? undefined : (set.speaker?.name ?? ""),
        addressee: set.addressee === undefined ? undefined : (set.addressee?.name ?? ""),
        content: set.content && clipped(set.content.exact),
        direct: set.direct === undefined ? undefined : set.direct ? "✓" : "–",
        act: set.act && type(set.act),
        respondsTo: set.respondsTo === undefined ? undefined : set.respondsTo ? named(set.respondsTo, style) : "",
      };
    }
    case "actor": {
      const { set } = command;
      return {
        name: set.name,
        kind: set.kind && speak(kindNames, style.lang, style.digits)(set.kind),
        titles: set.titles?.join(" · "),
        country: set.country === undefined ? undefined : (set.country ?? ""),
      };
    }
    case "document": {
      const { set } = command;
      return {
        published: set.published === undefined ? undefined : dateWords(set.published, style),
        title: set.title === undefined ? undefined : (set.title ?? ""),
        outlet: set.outlet === undefined ? undefined : (set.outlet ?? ""),
      };
    }
  }
}
