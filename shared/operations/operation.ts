import type { z } from 'zod'
import type { Draft } from '../document/draft'
import type { Kind } from '../kinds/registry'
import type { Steps } from '../steps'

/** Who does it and when; ids and times come from outside so that the same operation always gives the same change. */
export type Act = { by: string; at: string }

/** One thing an analyst can do. */
export type Definition<Input> = {
  /** What it is about: whose words its fields are called by when one is refused. */
  kind: Kind
  input: z.ZodType<Input>
  /** Named for the Edit menu ("Undo Tag passage") and the history; sees the project before the change. */
  label: (input: Input, draft: Draft) => string
  /**
   * Changes the draft, at once or, where one thing may touch very many, in steps; throws a Refusal for what the analyst
   * must decide or mend first.
   */
  apply: (draft: Draft, input: Input, act: Act) => void | Steps<void>
}

export const define = <Input>(definition: Definition<Input>): Definition<Input> => definition
