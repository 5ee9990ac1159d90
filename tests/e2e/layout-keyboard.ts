import type { CDPSession, Page } from '@playwright/test'
import { keyAt, keysOfLayout, type LayoutKey, type LayoutName } from '../fixtures/keyboards'

const ALT = 1
const CONTROL = 2
const SHIFT = 8
/** Dialogs of the platform go by the numbers of keys. */
const NUMBERS: Readonly<Record<string, number>> = { Enter: 13, Escape: 27, ArrowUp: 38 }

type Held = { control?: boolean; alt?: boolean }

/** Somebody's own keyboard: what it sends is what Chromium is sent where that layout is set. */
export class LayoutKeyboard {
  readonly #session: CDPSession
  readonly #layout: LayoutName

  private constructor(session: CDPSession, layout: LayoutName) {
    this.#session = session
    this.#layout = layout
  }

  static async of(page: Page, layout: LayoutName): Promise<LayoutKeyboard> {
    return new LayoutKeyboard(await page.context().newCDPSession(page), layout)
  }

  /** Presses the key with this character on it; on a keyboard without Latin letters the one that has it in other countries. */
  async press(character: string, held: Held = {}): Promise<void> {
    const keys = keysOfLayout(this.#layout)
    await this.send(keys.find(({ key }) => key === character) ?? this.#abroad(character), held)
  }

  /** Presses the key in the place of a digit, without Shift, whatever it types. */
  async pressDigit(digit: number, held: Held = {}): Promise<void> {
    await this.send(keyAt(this.#layout, `Digit${digit}`), held)
  }

  /** Presses a key that has a name. */
  async pressNamed(key: string, held: Held = {}): Promise<void> {
    await this.send({ key, code: key, shift: false, altGraph: false }, held)
  }

  async type(words: string): Promise<void> {
    await this.#session.send('Input.insertText', { text: words })
  }

  async send({ key, code, shift, altGraph }: LayoutKey, { control = false, alt = false }: Held): Promise<void> {
    // Windows tells of AltGr as Ctrl and Alt.
    const modifiers = (alt || altGraph ? ALT : 0) | (control || altGraph ? CONTROL : 0) | (shift ? SHIFT : 0)
    const types = key.length === 1 && !control && !alt
    const text = key === 'Enter' ? '\r' : types ? key : ''
    const windowsVirtualKeyCode = NUMBERS[key] ?? 0
    const press = { key, code, modifiers, windowsVirtualKeyCode, ...(text && { text, unmodifiedText: text }) }
    await this.#session.send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', ...press })
    await this.#session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, modifiers })
  }

  #abroad(character: string): LayoutKey {
    const there = keysOfLayout('us').find(({ key }) => key === character)
    if (!there) throw new Error(`No keyboard has “${character}”.`)
    return keyAt(this.#layout, there.code, there)
  }
}
