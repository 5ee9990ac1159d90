import { z } from 'zod'

/** One call from a window to the main process: the schema of its input and, as a type only, what comes back. */
export type Call<Input, Output> = { input: z.ZodType<Input>; output?: Output }
export const call =
  <Output>() =>
  <Input>(input: z.ZodType<Input>): Call<Input, Output> => ({ input })

/** The input of a call that needs none. */
export const Nothing = z.strictObject({})
