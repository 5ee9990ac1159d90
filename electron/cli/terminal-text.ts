/** Text as a terminal may show it: control characters in an article could otherwise steer the terminal. */
export function terminalText(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '\uFFFD')
}
