import { describe, expect, test } from "vitest";
import { extractDocument } from "../../../src/model/extract.ts";
import { means, never } from "../../support/time.ts";

/** A Wednesday. */
const TODAY = "2024-05-15";

describe("French time", () => {
  means("fr", TODAY, [
    [
      "2021-03-03",
      "Le pont a été ouvert {le 3 mars 2021}",
      "Le pont a été ouvert {le mercredi 3 mars 2021}",
      "Le pont a été ouvert le {3/3/2021}",
    ],
    ["2024-05-13", "Il est arrivé {lundi}", "Il est arrivé {lundi dernier}", "Il est arrivé {avant-hier}"],
    [
      "2024-05-17",
      "Il arrivera {vendredi}",
      "Il doit se rendre à Alger {vendredi}",
      "Il est attendu {vendredi prochain}",
    ],
    ["2024-05-14", "Il est arrivé {hier}", "Il est arrivé {hier soir}"],
    ["2024-05-15", "Il est arrivé {aujourd'hui}"],
    ["2024-05-12", "Il est arrivé {il y a trois jours}"],
    ["2024-05-29", "Il partira {dans deux semaines}"],
    ["2024-05-06/2024-05-12", "Ils ont discuté {la semaine dernière}"],
    ["2024-05-13/2024-05-14", "Elle a été bombardée {dans la nuit de lundi à mardi}"],
    ["2015-03~", "Il est parti {fin mars 2015}"],
    ["2011-01-01/..", "Il combat {depuis 2011}"],
    ["2021-03-03/2021-03-05", "Il a lieu {du 3 au 5 mars 2021}"],
    ["2011-01-01/2014-12-31", "Il a régné {de 2011 à 2014}"],
  ]);
  never("fr", TODAY, [
    "Trois personnes ont été tuées",
    "Il y a deux partis",
    "Le second homme a fui",
    "2014 personnes sont mortes",
  ]);
});

describe("French statements and events come from the same engine", () => {
  const TEXT =
    "Emmanuel Macron a déclaré lundi que la France aiderait l'Ukraine. « La paix est proche », a dit le porte-parole du gouvernement. La Russie a attaqué l'Ukraine lundi.";
  const { document, actors, events } = extractDocument({ id: "x", text: TEXT, date: TODAY });

  test("its function words tell it from English", () => {
    expect(document.lang).toBe("fr");
    expect(extractDocument({ id: "x", text: "The French president has met the king of Spain." }).document.lang).toBe(
      "en",
    );
    expect(extractDocument({ id: "x", text: "الرئيس الفرنسي Emmanuel Macron في الجزائر" }).document.lang).toBe("ar");
    expect(extractDocument({ id: "x", text: "123" }).document.lang).toBe("und");
  });

  test("who says what, plainly and between guillemets", () => {
    const said = events.flatMap(({ statement }) =>
      statement === undefined
        ? []
        : [[actors[statement.speaker]?.name, TEXT.slice(statement.content.start, statement.content.end)]],
    );
    expect(said).toEqual([
      ["Emmanuel Macron", "la France aiderait l'Ukraine"],
      ["porte-parole du gouvernement", "La paix est proche"],
    ]);
  });
});
