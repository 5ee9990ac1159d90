import { say } from '../language/catalogue'
import type { CommandSpec } from './command'
import { CommandId, list } from './command-list'
import { germanLabels } from './german-labels'

export { CommandId }

export type Command = Readonly<CommandSpec & { id: CommandId }>

/** Every command once: the native menu, the palette, the keymap and the tooltips read this list. */
export const commands: readonly Command[] = list.map((spec) => ({
  ...spec,
  get label() {
    return say({ en: spec.label, de: germanLabels[spec.id] })
  },
}))
