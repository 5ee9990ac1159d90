import { inLanguage } from '@shared/language/language'
import { memoValueText, riskValueText } from '@shared/memo/live-values'
import type { Material } from '@shared/memo/material'
import { addressOf, type Live, readAddress } from '@shared/rich/addresses'
import { MemoValue, RiskValue } from '@shared/rich/rich'
import { spaced } from '@shared/words/sentence'
import { useMemo } from 'react'
import { type Choice, ChoicePalette } from './ChoicePalette'
import { editorWords, MEMO_VALUES, RISK_VALUES } from './editor-words'

type ValuePickerProps = {
  material: Material | null
  /** The risk whose judgment is written, whose values come first; null in a section. */
  riskId: string | null
  onChoose: (value: Live) => void
  /** A short form was typed to its end, as "likelihood}": the words between the braces. */
  onTyped: (name: string) => void
  onClose: () => void
}

/** Chooses a value that follows the project: of a risk, or of the memo. */
export function ValuePicker({ material, riskId, onChoose, onTyped, onClose }: ValuePickerProps) {
  const choices = useMemo(() => (material ? valuesOf(material, riskId) : []), [material, riskId])
  return (
    <ChoicePalette
      label={editorWords.insertValue}
      fieldLabel={editorWords.valueBy}
      listLabel={editorWords.values}
      nothingFound={material ? editorWords.noValue : editorWords.gatheringValues}
      choices={choices}
      onType={(typed) => {
        if (!typed.endsWith('}')) return false
        onTyped(typed.slice(0, -1))
        return true
      }}
      onChoose={(address) => {
        const value = readAddress(address)
        if (value) onChoose(value)
      }}
      onClose={onClose}
    />
  )
}

const printed = (value: () => string): string => editorWords.printed(inLanguage('en', value))

function valuesOf(material: Material, riskId: string | null): Choice[] {
  const byNumber = material.risks.toSorted((one, other) => one.risk.number - other.risk.number)
  const own = byNumber.filter(({ risk }) => risk.id === riskId)
  const others = byNumber.filter(({ risk }) => risk.id !== riskId)
  const ofRisks = (risks: typeof byNumber): Choice[] =>
    risks.flatMap((each) =>
      RiskValue.options.map((value) => ({
        id: addressOf({ type: 'riskValue', attrs: { riskId: each.risk.id, value } }).address,
        label: editorWords.valueOfRisk(each.name, RISK_VALUES[value]),
        words: `${each.name} ${RISK_VALUES[value]} ${value} ${each.risk.title}`,
        kind: printed(() => riskValueText(each, value)),
      })),
    )
  const ofMemo = MemoValue.options.map((value) => ({
    id: addressOf({ type: 'memoValue', attrs: { value } }).address,
    label: editorWords.valueOfMemo(MEMO_VALUES[value]),
    words: `memo ${MEMO_VALUES[value]} ${spaced(value)}`,
    kind: printed(() => memoValueText(material, value)),
  }))
  return [...ofRisks(own), ...ofMemo, ...ofRisks(others)]
}
