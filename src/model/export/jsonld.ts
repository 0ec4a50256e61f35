import type { ActorKind } from "../schema.ts";
import type { Output } from "./output.ts";
import { type Telling, type Tellings } from "./telling.ts";

/** Written out rather than named by an address, so that reading it asks nobody. */
const CONTEXT = {
  "@vocab": "https://schema.org/",
  id: "@id",
  type: "@type",
  edtf: { "@id": "https://schema.org/temporalCoverage", "@type": "http://id.loc.gov/datatypes/edtf" },
  url: { "@type": "@id" },
};

const TYPES: Readonly<Record<ActorKind, string>> = {
  person: "Person",
  organization: "Organization",
  state: "Country",
  group: "Organization",
  outlet: "NewsMediaOrganization",
};

const iri = (kind: string, id: string): string => `urn:waqai:${kind}:${encodeURIComponent(id)}`;

/** The corpus in the words of schema.org: articles, actors, events, and statements as claims and quotations. */
export function jsonldFiles(told: Tellings): readonly Output[] {
  return [{ name: "corpus.jsonld", mediaType: "application/ld+json", text: jsonld(told) }];
}

function* jsonld({ corpus, all }: Tellings): Generator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`;
  let mark = "\n";
  for (const node of nodes()) {
    yield mark + JSON.stringify(node);
    mark = ",\n";
  }
  yield "\n]}\n";

  function* nodes(): Generator<Readonly<Record<string, unknown>>> {
    for (const { id, title, outlet, url, published, lang, text } of corpus.documents)
      yield filled({
        id: iri("article", id),
        type: "NewsArticle",
        headline: title,
        publisher: outlet === null ? null : { type: "NewsMediaOrganization", name: outlet },
        url,
        datePublished: published,
        inLanguage: lang,
        articleBody: text,
      });
    for (const { id, kind, name, names, titles, country } of corpus.actors)
      yield filled({
        id: iri("actor", id),
        type: TYPES[kind],
        name,
        alternateName: names.filter((other) => other !== name),
        ...(kind === "person" ? { jobTitle: titles } : {}),
        ...(country === null ? {} : { [kind === "state" ? "identifier" : "nationality"]: country }),
      });
    for (const telling of all) yield telling.event.statement ? statement(telling) : occurrence(telling);
  }
}

function occurrence({ event, document, headline, sentence, when }: Telling): Readonly<Record<string, unknown>> {
  return filled({
    id: iri("event", event.id),
    type: "Event",
    additionalType: event.type,
    name: headline,
    description: sentence,
    edtf: event.date,
    disambiguatingDescription: when,
    ...(event.status === "happened" || event.status === "ongoing" ? {} : { eventStatus: event.status }),
    location: event.place === null ? null : { type: "Place", name: event.place.name },
    actor: event.participants.filter(({ role }) => role !== "target").map(({ actor }) => ({ id: iri("actor", actor) })),
    about: event.participants.filter(({ role }) => role === "target").map(({ actor }) => ({ id: iri("actor", actor) })),
    creditText: event.sources.map(({ actor }) => ({ id: iri("actor", actor) })),
    subjectOf: { id: iri("article", document.id) },
  });
}

function statement({ event, document, words, when }: Telling): Readonly<Record<string, unknown>> {
  const said = event.statement;
  return filled({
    id: iri("event", event.id),
    type: said?.direct === true ? "Quotation" : "Claim",
    text: words,
    genre: said?.act,
    author: said?.speaker ? { id: iri("actor", said.speaker) } : null,
    audience: said?.addressee ? { id: iri("actor", said.addressee) } : null,
    edtf: event.date,
    disambiguatingDescription: when,
    creditText: event.sources.map(({ actor }) => ({ id: iri("actor", actor) })),
    isPartOf: { id: iri("article", document.id) },
    about: [said?.respondsTo, ...(event.disputes ?? [])].flatMap((id) => (id ? [{ id: iri("event", id) }] : [])),
  });
}

/** Without what is not known. */
function filled(node: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) =>
        value !== null && value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
