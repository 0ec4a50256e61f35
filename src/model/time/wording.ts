/** Where a date lies that somebody sets, seen from the period that is named. */
export type Side = "from" | "until" | "about";

/** Phrases before or behind a period with which a person says where a date lies, and which articles need not have. */
export type Wording = Readonly<Record<Side, readonly string[]>>;
