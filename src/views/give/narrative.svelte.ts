import { type Heading, isBegun, sameHeading } from "../../model/index.ts";

/** A step that is being written. */
export interface Draft {
  /** Its own for as long as the narrative is written, wherever it is moved. */
  readonly id: number;
  readonly text: string;
  readonly view: string;
}

/** The story that somebody is writing: what it is called, how it begins, and its steps in order. */
export class Narrative {
  title = $state("");
  intro = $state("");
  steps = $state.raw<readonly Draft[]>([]);
  #last = 0;

  /** Whether anything of it is written. */
  get begun(): boolean {
    return isBegun(this.heading);
  }

  /** What is published of it. */
  get heading(): Heading {
    const { title, intro, steps } = this;
    return { title, intro, steps: steps.map(({ text, view }) => ({ text, view })) };
  }

  /** Adds a step that shows a view. */
  add(view: string): void {
    this.steps = [...this.steps, { id: ++this.#last, text: "", view }];
  }

  set(id: number, change: Partial<Omit<Draft, "id">>): void {
    this.steps = this.steps.map((step) => (step.id === id ? { ...step, ...change } : step));
  }

  /** Moves a step so many places on; past the ends it stays. */
  move(id: number, by: number): void {
    const from = this.steps.findIndex((step) => step.id === id);
    const step = this.steps[from];
    if (!step) return;
    this.steps = this.steps.toSpliced(from, 1).toSpliced(Math.max(0, from + by), 0, step);
  }

  drop(id: number): void {
    this.steps = this.steps.filter((step) => step.id !== id);
  }

  /** Takes over what is kept of a story, as when another workspace is opened. What is written here already stays as it is. */
  load(heading: Heading): void {
    if (sameHeading(heading, this.heading)) return;
    this.title = heading.title;
    this.intro = heading.intro;
    this.steps = heading.steps.map((step) => ({ id: ++this.#last, ...step }));
  }
}
