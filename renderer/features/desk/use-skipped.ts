import { Id } from '@shared/fields'
import { useKeptForm } from '@ui/use-kept-form'
import { z } from 'zod'

/** The risks that were skipped, by their round. */
const Skipped = z.strictObject({ byRound: z.record(Id, z.array(Id)) })
const NOTHING: z.infer<typeof Skipped> = { byRound: {} }

/** Risks that an analyst put off; kept like what is typed, and only for the rounds they were put off in. */
export function useSkipped(analystId: string) {
  const { form, put } = useKeptForm(`analysts/${analystId}/skipped`, Skipped, NOTHING)
  const inRound = (roundId: string) => form.byRound[roundId] ?? []
  return {
    isSkipped: (roundId: string, riskId: string) => inRound(roundId).includes(riskId),
    skip: (roundId: string, riskId: string) =>
      put({ byRound: { ...form.byRound, [roundId]: [...new Set([...inRound(roundId), riskId])] } }),
  }
}
