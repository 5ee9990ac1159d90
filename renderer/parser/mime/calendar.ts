import { mailNotes } from './mail-words'

/** Characters of what an entry is called that are said. */
const LONGEST = 100

/** What to say of an entry for a calendar (RFC 5545) that comes with a message. */
export function calendarNote(text: string): string {
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)
  const said = (name: string): string => {
    const line = lines.find(
      (each) => each.slice(0, name.length).toUpperCase() === name && /^[;:]/.test(each.slice(name.length)),
    )
    const at = line?.indexOf(':') ?? -1
    return line === undefined || at < 0
      ? ''
      : line
          .slice(at + 1)
          .replace(/\\([,;\\])/g, '$1')
          .trim()
  }
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(said('DTSTART')) ?? []
  return mailNotes.calendarEntry(said('SUMMARY').slice(0, LONGEST), year === undefined ? '' : `${year}-${month}-${day}`)
}
