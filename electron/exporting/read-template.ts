import type { WordTemplate } from '@shared/interchange/word-template'
import { LIMITS } from '@shared/limits'
import { Refusal } from '@shared/refusal'
import type { Chromium } from '../chromium/chromium'
import { readChosenFile } from '../storage/read-chosen-file'
import { textWidthOf } from './docx-styles'

/** A template as it was read, and the name of its file. */
export type NamedTemplate = { fileName: string; template: WordTemplate }

/** The first bytes of a zip, and of a file in which Office of old and documents with a password are kept (MS-CFB). */
const ZIP = [0x50, 0x4b]
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0]
/** Less room for text, in twips (8 cm), breaks words of tables and lines of a memo apart. */
const LEAST_ROOM = 4_536

const INSTEAD = 'Choose another template, or export with Assay’s own styles.'
const UNREAD = `could not be read. Nothing was exported. Check that it is still there and may be opened, or choose it again. ${INSTEAD}`

/**
 * Reads a Word document or template as what a memo takes over of it. Markup is read in the page that has nothing to lose;
 * what cannot be a template is a Refusal that says why and what to do.
 */
export async function readTemplate(
  path: string,
  chromium: Pick<Chromium, 'parseTemplate'>,
  signal?: AbortSignal,
): Promise<NamedTemplate> {
  const words = {
    unreadable: UNREAD,
    notFile: `is no file. Nothing was exported. ${INSTEAD}`,
    unanswered: `was not read: its drive does not answer. Nothing was exported. ${INSTEAD}`,
  }
  const { name, bytes } = await readChosenFile(path, LIMITS.templateBytes, words, signal)
  const refuse = (why: string, cause?: unknown): never => {
    const text = `“${name}” cannot be the template: ${why} Nothing was exported. ${INSTEAD}`
    throw new Refusal('no-template', text, { cause })
  }
  if (bytes.byteLength > LIMITS.templateBytes) {
    return refuse(`it has more than ${LIMITS.templateBytes / 1024 / 1024} MB, the most a template may have.`)
  }
  if (begins(bytes, COMPOUND)) {
    return refuse(
      'it is protected by a password, or made by a Word of old (.doc). Save it as .docx without a password.',
    )
  }
  if (!begins(bytes, ZIP)) return refuse('it is no Word document (.docx, .dotx).')
  try {
    const template = await chromium.parseTemplate(bytes, signal)
    if (template.page && !hasRoom(template.page)) refuse('its margins leave less than 8 cm for text.')
    return { fileName: name, template }
  } catch (failure) {
    const why = failure instanceof Refusal ? REASONS[failure.code] : undefined
    return why === undefined ? Promise.reject(failure) : refuse(why, failure)
  }
}

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

function hasRoom(page: NonNullable<WordTemplate['page']>): boolean {
  const { top, bottom } = page.margin
  // Word keeps a margin below zero as it is, whatever the head needs.
  return textWidthOf(page) >= LEAST_ROOM && page.height - Math.abs(top) - Math.abs(bottom) >= LEAST_ROOM
}

/** Why the page that reads it refused. */
const REASONS: Readonly<Record<string, string>> = {
  'damaged-document': 'it is damaged or incomplete. Open it in Word and save it anew.',
  password: 'it is protected by a password. Save it without one.',
  'suspicious-document': 'it is not made as Word makes documents. If you trust it, open it in Word and save it anew.',
  'too-large': 'unpacked it is too large, or it has too many styles or pictures.',
  'too-deep': 'it is too deeply nested. Open it in Word and save it anew.',
  'no-word': 'it is no Word document (.docx, .dotx).',
  strict: 'it is a Strict Open XML Document. Save it as Word Document (.docx).',
  'parser-timeout': 'reading it took too long.',
  'parser-memory': 'reading it needs too much memory.',
  'parser-crash': 'the process that reads documents crashed on it.',
}
