/** Whether a token is a comma, of the Latin or the Arabic script. */
export function isComma(text: string): boolean {
  return text === "," || text === "،";
}
