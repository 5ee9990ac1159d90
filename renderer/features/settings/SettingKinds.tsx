import type { Preferences } from '@shared/ipc/preferences'
import type { SettingsPart } from '@state/place'
import { currentPreferences, prefer, usePreferences } from '@state/preferences'
import type { ReactNode } from 'react'
import styles from './Settings.module.css'
import { settingsWords } from './settings-words'

/** What a control is named by, for screen readers. */
export type Labelling = { id: string; 'aria-labelledby': string; 'aria-describedby': string }

/** One thing that can be set, with what finds it in a search. */
export type Setting = {
  title: string
  hint?: string
  /** Words that people may look for it by, beside those of its title and hint. */
  also?: string
  /** The preferences it sets; none for what is not one. */
  names: readonly (keyof Preferences)[]
  /** What it is as it comes; null for what has no default. */
  standard: string | null
  /** Its control is one field, which its name is the label of. */
  isField?: true
  Control: (labelling: Labelling) => ReactNode
}

export type SettingsSection = { part: SettingsPart; title: string; lead: string; settings: readonly Setting[] }

/** A setting as it is shown, by an id that is the same in all languages. */
export type ShownSetting = Setting & { id: string }
export type ShownSection = Omit<SettingsSection, 'settings'> & { settings: readonly ShownSetting[] }

type Words = Pick<Setting, 'title' | 'hint' | 'also'>
type NamesOf<Kind> = { [Name in keyof Preferences]: Preferences[Name] extends Kind ? Name : never }[keyof Preferences]
type Option<Value> = { value: Value; label: string }

/** A preference that is one of a few; the first option is its default. */
export function choice<Name extends NamesOf<string | number>>(
  name: Name,
  options: readonly Option<Preferences[Name]>[],
  standard: Preferences[Name],
  words: Words,
): Setting {
  return {
    ...words,
    names: [name],
    standard: options.find(({ value }) => value === standard)?.label ?? null,
    isField: true,
    Control: (labelling) => <Choice {...labelling} name={name} options={options} />,
  }
}

function Choice<Name extends NamesOf<string | number>>({
  name,
  options,
  ...labelling
}: Labelling & { name: Name; options: readonly Option<Preferences[Name]>[] }) {
  const value = usePreferences()[name]
  return (
    <ChoiceOf
      {...labelling}
      value={value}
      options={options}
      onChoose={(chosen) => {
        const changes: Partial<Preferences> = {}
        changes[name] = chosen
        prefer(changes)
      }}
    />
  )
}

/** A list of which one is chosen. */
export function ChoiceOf<Value extends string | number>({
  value,
  options,
  onChoose,
  ...labelling
}: Labelling & { value: Value; options: readonly Option<Value>[]; onChoose: (value: Value) => void }) {
  return (
    <select
      {...labelling}
      className={styles.select}
      value={String(value)}
      onChange={({ target }) => {
        const chosen = options[target.selectedIndex]
        if (chosen) onChoose(chosen.value)
      }}
    >
      {options.map((option) => (
        <option key={String(option.value)} value={String(option.value)}>
          {option.label}
        </option>
      ))}
    </select>
  )
}

/** A preference that is on or off. */
export function onOff<Name extends NamesOf<boolean>>(name: Name, standard: boolean, words: Words): Setting {
  return {
    ...words,
    names: [name],
    standard: standard ? settingsWords.onAsDefault : settingsWords.offAsDefault,
    Control: (labelling) => <OnOff {...labelling} name={name} />,
  }
}

function OnOff<Name extends NamesOf<boolean>>({ name, ...labelling }: Labelling & { name: Name }) {
  const isOn = usePreferences()[name] === true
  return (
    <label className={styles.onOff}>
      <input
        {...labelling}
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        onChange={() => prefer({ [name]: currentPreferences()[name] !== true })}
      />
      {isOn ? settingsWords.on : settingsWords.off}
    </label>
  )
}

type Range = { least: number; most: number; step: number }

/** Numbers of a range as options; `say` says what they count. */
export const numbers = ({ least, most, step }: Range, say: (value: number) => string): Option<number>[] =>
  Array.from({ length: Math.floor((most - least) / step) + 1 }, (_, index) => {
    const value = least + index * step
    return { value, label: say(value) }
  })
