import { roundWords } from './round-words'
import { Refusal } from '@shared/refusal'
import { readChosenFile } from '../storage/read-chosen-file'

/** The text of a file that came from somebody else. What is larger than such a file can be is not read. */
export async function readRoundFile(path: string, most: number): Promise<{ name: string; text: string }> {
  const { name, bytes } = await readChosenFile(path, most, roundWords)
  if (bytes.byteLength > most) throw new Refusal('too-large', roundWords.tooLarge(name))
  try {
    return { name, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch (cause) {
    throw new Refusal('not-text', roundWords.notText(name), { cause })
  }
}
