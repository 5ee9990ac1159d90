import { templateWords, UNREAD_TEMPLATE } from './template-words'
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

/**
 * Reads a Word document or template as what a memo takes over of it. Markup is read in the page that has nothing to lose;
 * what cannot be a template is a Refusal that says why and what to do.
 */
export async function readTemplate(
  path: string,
  chromium: Pick<Chromium, 'parseTemplate'>,
  signal?: AbortSignal,
): Promise<NamedTemplate> {
  const { name, bytes } = await readChosenFile(path, LIMITS.templateBytes, templateWords, signal)
  const refuse = (why: string, cause?: unknown): never => {
    throw new Refusal('no-template', templateWords.cannotBe(name, why), { cause })
  }
  if (bytes.byteLength > LIMITS.templateBytes) {
    return refuse(templateWords.tooLarge(LIMITS.templateBytes / 1024 / 1024))
  }
  if (begins(bytes, COMPOUND)) {
    return refuse(templateWords.compound)
  }
  if (!begins(bytes, ZIP)) return refuse(templateWords.noWord)
  try {
    const template = await chromium.parseTemplate(bytes, signal)
    if (template.page && !hasRoom(template.page)) refuse(templateWords.noRoom)
    return { fileName: name, template }
  } catch (failure) {
    const why = failure instanceof Refusal ? reasonOf(failure.code) : undefined
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

/** Why the page that reads it refused; undefined for what it does not refuse a template for. */
const reasonOf = (code: string): string | undefined =>
  Object.entries(UNREAD_TEMPLATE).find(([each]) => each === code)?.[1]
