/** The time as corrections keep it, ISO 8601. */
export function now(): string {
  return new Date().toISOString();
}
