import type { ImpactScale } from '@shared/lexicons/impact-scale'
import { lintImpactScale } from '@shared/lexicons/lint-impact-scale'
import { newId } from '@shared/new-id'
import { z } from 'zod'
import { headFields, type ReadForm } from './scale-form'

const LevelRow = z.strictObject({ key: z.string(), name: z.string(), anchor: z.string() })
export type LevelRow = z.infer<typeof LevelRow>

/** An impact scale as it is typed. */
export const ImpactForm = z.strictObject({ ...headFields, levels: z.array(LevelRow) })
export type ImpactForm = z.infer<typeof ImpactForm>

export const levelRows = ({ levels }: ImpactScale): LevelRow[] => levels.map((level) => ({ key: newId(), ...level }))

export const newLevelRow = (): LevelRow => ({ key: newId(), name: '', anchor: '' })

/** The impact scale that is typed, under a head. */
export function readImpactScale(form: ImpactForm, head: Omit<ImpactScale, 'levels'>): ReadForm {
  const levels = form.levels.map(({ name, anchor }) => ({ name: name.trim(), anchor: anchor.trim() }))
  const scale = { ...head, levels }
  return { read: { part: 'impactScale', scale }, findings: lintImpactScale(scale) }
}
