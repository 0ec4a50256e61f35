import { kindOf, mentionOf } from "../../actors/mentions.ts";
import type { Cast } from "../cast.ts";
import type { Context } from "../context.ts";
import type { Syntax } from "../tables.ts";
import { behind } from "./arguments.ts";
import type { Line } from "./unit.ts";

/** How many units behind "as" the office may stand. */
const REACH = 4;

/** Where an office changes hands, the body that it is in takes part: Alpha Bank's chairman quit; she was named as head of Alpha Bank. */
export function addPosts(ctx: Context, syntax: Syntax, line: Line, at: number, cast: Cast): void {
  for (const { actor, span } of [...cast.list]) {
    const mention = mentionOf(ctx.scene.actors, actor, span.start);
    if (mention >= 0) addBodies(ctx, mention, cast);
  }
  for (const { relation, unit } of behind(line, at).list)
    if ((relation === undefined || relation === "from") && isBody(ctx, unit.mention))
      cast.addMention(unit.mention, "target");
  for (const mention of offices(syntax, line, at)) addBodies(ctx, mention, cast);
}

/** The offices that stand behind "as" in the clause. */
function offices(syntax: Syntax, line: Line, at: number): readonly number[] {
  const out: number[] = [];
  for (let i = at + 1; i < line.units.length; i++) {
    const unit = line.units[i];
    if (unit === undefined || unit.kind === "stop" || unit.kind === "verb") break;
    if (!syntax.offices.has(unit.text)) continue;
    const office = line.units.slice(i + 1, i + 1 + REACH).find(({ kind }) => kind === "actor");
    if (office !== undefined && office.mention >= 0) out.push(office.mention);
  }
  return out;
}

/** Adds the bodies that stand inside the naming of an office or of its holder. */
function addBodies(ctx: Context, outer: number, cast: Cast): void {
  const { mentions } = ctx.scene.actors;
  const end = mentions[outer]?.end ?? 0;
  for (let at = outer + 1; (mentions[at]?.start ?? end) < end; at++)
    if (mentions[at]?.outer === outer && isBody(ctx, at)) cast.addMention(at, "target");
}

function isBody(ctx: Context, mention: number): boolean {
  const kind = kindOf(ctx.scene.actors, mention);
  return kind === "organization" || kind === "outlet";
}
