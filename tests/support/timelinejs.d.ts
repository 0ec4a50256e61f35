/** What the tests use of TimelineJS, which comes without types. */
declare module "@knight-lab/timelinejs/src/js/core/ConfigFactory.js" {
  export function readCSVFromURL(
    url: string,
  ): Promise<{ readonly events: readonly Readonly<Record<string, unknown>>[]; readonly errors: readonly unknown[] }>;
}

declare module "@knight-lab/timelinejs/src/js/core/TimelineConfig.js" {
  interface SlideDate {
    readonly data: { readonly date_obj: Date };
  }
  export class TimelineConfig {
    constructor(data: unknown);
    validate(): void;
    readonly messages: { readonly errors: readonly unknown[] };
    readonly events: readonly {
      readonly unique_id: string;
      readonly start_date: SlideDate;
      readonly end_date?: SlideDate;
    }[];
  }
}
