/** One thing that was found: what speaks for it, and whether it is right. */
export interface Sample {
  /** The article it is from: what is fitted on an article is not measured on it. */
  readonly doc: string;
  readonly features: readonly string[];
  readonly right: boolean;
}

export type Weights = ReadonlyMap<string, number>;

const STEPS = 2000;
const RATE = 0.5;
/** How strongly weights are held near nothing, so that what few samples show counts little. */
const RIDGE = 1.5;

/** The weights of a logistic regression, by plain descent from nothing: the same every time. */
export function fitted(samples: readonly Sample[]): Weights {
  const names = [...new Set(samples.flatMap(({ features }) => features))].toSorted();
  const place = new Map(names.map((name, at) => [name, at]));
  const rows = samples.map(({ features, right }) => ({
    at: features.map((name) => place.get(name) ?? 0),
    right: right ? 1 : 0,
  }));
  const weights = new Float64Array(names.length);
  for (let step = 0; step < STEPS; step++) {
    const slope = new Float64Array(names.length);
    for (const { at, right } of rows) {
      const sum = at.reduce((total, one) => total + (weights[one] ?? 0), 0);
      const error = right - 1 / (1 + Math.exp(-sum));
      for (const one of at) slope[one] = (slope[one] ?? 0) + error;
    }
    names.forEach((name, one) => {
      const held = name === "always" ? 0 : RIDGE * (weights[one] ?? 0);
      weights[one] = (weights[one] ?? 0) + (RATE * ((slope[one] ?? 0) - held) * 4) / rows.length;
    });
  }
  return new Map(names.map((name, one) => [name, Math.round((weights[one] ?? 0) * 1000) / 1000]));
}

export function likelihood(weights: Weights, features: readonly string[]): number {
  return 1 / (1 + Math.exp(-features.reduce((total, name) => total + (weights.get(name) ?? 0), 0)));
}

/** How likely each sample is, by what was fitted on the articles of other folds alone. */
export function crossed(samples: readonly Sample[], folds: number): readonly (Sample & { readonly likely: number })[] {
  const docs = [...new Set(samples.map(({ doc }) => doc))].toSorted();
  const fold = new Map(docs.map((doc, at) => [doc, at % folds]));
  return Array.from({ length: folds }, (_, out) => {
    const weights = fitted(samples.filter(({ doc }) => fold.get(doc) !== out));
    return samples
      .filter(({ doc }) => fold.get(doc) === out)
      .map((sample) => ({ ...sample, likely: likelihood(weights, sample.features) }));
  }).flat();
}
