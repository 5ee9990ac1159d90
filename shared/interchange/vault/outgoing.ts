import type { OutgoingFormat } from '../outgoing'

/** Sources and memos as a folder of Markdown, as it is offered. */
export const vault: OutgoingFormat = {
  name: 'Markdown folder for Obsidian',
  ending: 'zip',
  use: 'For Obsidian and other notes in Markdown: a note for each source and memo, with links between them. Unpack it into a vault.',
  options: [],
  lost: () => [
    'Risks, scores and sessions are in the notes only as far as a memo prints them.',
    'Tags are written as Obsidian takes them: other signs than letters, digits, _ and - become -.',
  ],
}
