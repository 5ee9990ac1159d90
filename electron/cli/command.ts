import type { ParseArgsConfig } from 'node:util'
import { z } from 'zod'
import { LIMITS } from '@shared/limits'
import { Refusal } from '@shared/refusal'
import type { Chromium } from '../chromium/chromium'

/** What a command gives back: for programs (`--json`), for people, and whether some of it failed. */
export type Result = { json: unknown; text: string; failures?: readonly string[] }

export type Context = {
  chromium: Chromium
  signal: AbortSignal
  /** Things the analyst should know that are not the answer; they go to stderr. */
  tell: (line: string) => void
}

type Command = {
  usage: string
  about: string
  options: NonNullable<ParseArgsConfig['options']>
  run: (args: readonly string[], options: unknown, context: Context) => Promise<Result>
}

type Specification<Args, Options> = Omit<Command, 'run'> & {
  args: z.ZodType<Args>
  values: z.ZodType<Options>
  run: (args: Args, options: Options, context: Context) => Promise<Result>
}

/** A command whose arguments and options are checked before it runs. */
export function command<Args, Options>({ args, values, run, ...rest }: Specification<Args, Options>): Command {
  return {
    ...rest,
    run: (givenArgs, givenOptions, context) => {
      const checkedArgs = args.safeParse(givenArgs)
      const checkedOptions = values.safeParse(givenOptions)
      if (!checkedArgs.success || !checkedOptions.success) throw new Refusal('usage', `Usage: assay ${rest.usage}`)
      return run(checkedArgs.data, checkedOptions.data, context)
    },
  }
}

/** A word of the command line. */
export const Word = z.string().min(1)
/** A title or the name of a person: spaces alone are none. */
export const NameWord = z.string().trim().min(1).max(LIMITS.line)
