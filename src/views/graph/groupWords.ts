import type { InterfaceLang, Say } from "../phrases.ts";
import type { kindNames } from "../messages.ts";
import type { DiscWords } from "./drawDisc.ts";
import type { graphMessages } from "./messages.ts";
import type { Disc } from "./shown.ts";

/** What a group's words are made with. */
export interface GroupVoice {
  readonly t: Say<(typeof graphMessages)["en"]>;
  readonly kindName: Say<(typeof kindNames)["en"]>;
  readonly lang: InterfaceLang;
  readonly number: (value: number) => string;
}

/** How many of its actors a group names in the picture. */
const MOST_NAMED = 5;

/** What a group is called. */
export function groupTitle({ cluster: { basis }, members }: Disc, { t, kindName, lang }: GroupVoice): string {
  switch (basis.by) {
    case "community":
      return t("aroundWhom", { name: members[0]?.actor.name ?? "" });
    case "kind":
      return kindName(basis.kind);
    case "country":
      return countryName(basis.country, lang);
    case "rest":
      return t(basis.of === "community" ? "restCommunity" : "restCountry");
  }
}

/** What is said of a group in the picture. */
export function groupWords(disc: Disc, voice: GroupVoice): DiscWords {
  const { members, drawn, open, cluster } = disc;
  const { t, number } = voice;
  const count = members.length;
  const names = members.map(({ actor }) => actor.name);
  const from = cluster.basis.by === "community" ? 1 : 0;
  return {
    title: cluster.basis.by === "community" && !open ? (names[0] ?? "") : groupTitle(disc, voice),
    count: open && drawn < count ? t("drawnOf", { shown: drawn, count }) : t("members", { count }),
    number: number(count),
    names: names.slice(from, from + MOST_NAMED),
  };
}

function countryName(code: string, lang: InterfaceLang): string {
  try {
    return new Intl.DisplayNames([lang], { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}
