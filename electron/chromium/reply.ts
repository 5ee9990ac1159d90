import type { Reply } from '@shared/ipc/contract'
import { Refusal } from '@shared/refusal'
import { z } from 'zod'

/** Checks an answer that came from another process. */
export function replyOf<Value>(value: z.ZodType<Value>): z.ZodType<Reply<Value>> {
  return z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), code: z.string(), message: z.string() }),
  ])
}

export function unwrap<Value>(reply: Reply<Value>): Value {
  if (reply.ok) return reply.value
  throw new Refusal(reply.code, reply.message)
}
