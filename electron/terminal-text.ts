/**
 * Text as a terminal may show it: control characters in an article could otherwise steer the terminal, and signs that
 * turn the direction of writing could show a name or a command as another.
 */
export function terminalText(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')
}
