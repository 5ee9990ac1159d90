/** Two texts as one, the second behind the first; one of them where the other is empty or says the same. */
export function joinedText(first: string, second: string): string {
  if (second.trim() === '' || second === first) return first
  return first.trim() === '' ? second : `${first}\n\n${second}`
}
