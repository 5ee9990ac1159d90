import { useFindField } from '@domain/use-find-field'
import { useSpoken } from '@state/language'
import { choose, type SettingsPart, usePlaceOf } from '@state/place'
import { useEffect, useRef, useState } from 'react'
import { allSections, sectionsFor } from './all-settings'
import type { ShownSection } from './SettingKinds'
import { SettingRow } from './SettingRow'
import styles from './Settings.module.css'
import { settingsWords } from './settings-words'

/** All that the person can set, in one column; the list of its parts and a search lead through it. */
export function SettingsScreen() {
  const { settingsPart } = usePlaceOf('settings')
  const [typed, setTyped] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const parts = useRef<HTMLUListElement>(null)
  const column = useRef<HTMLDivElement>(null)
  const escape = useFindField(field, setTyped, () => column.current?.focus({ preventScroll: true }))
  // Their words are of the language that is spoken.
  useSpoken()
  const sections = sectionsFor(allSections(), typed)
  const count = sections.reduce((sum, { settings }) => sum + settings.length, 0)
  // Whoever comes back finds the part they left, and whoever asks for one by its name is led there. Whoever scrolls to
  // one is there already.
  useEffect(() => {
    if (partInView(column.current) !== settingsPart) scrollTo(column.current, settingsPart)
    // Where the parts stand in one line that is moved sideways, the one that is shown is in view.
    parts.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [settingsPart])
  const go = (part: SettingsPart) => {
    choose({ screen: 'settings', settingsPart: part })
    scrollTo(column.current, part)?.focus({ preventScroll: true })
  }
  return (
    <div className={styles.screen}>
      <div className={styles.layout}>
        <nav className={styles.parts} aria-label={settingsWords.parts} data-pane>
          <input
            ref={field}
            type="search"
            className={styles.search}
            data-work
            tabIndex={0}
            aria-label={settingsWords.search}
            placeholder={settingsWords.search}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={escape}
          />
          <p role="status" className={typed === '' ? 'visually-hidden' : styles.facts}>
            {typed !== '' && (count === 0 ? settingsWords.none : settingsWords.found(count))}
          </p>
          <ul ref={parts} className={styles.partList}>
            {sections.map(({ part, title }) => (
              <li key={part}>
                <button
                  type="button"
                  className={styles.part}
                  aria-current={part === settingsPart || undefined}
                  onClick={() => go(part)}
                >
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <div
          ref={column}
          className={styles.column}
          role="region"
          aria-label={settingsWords.settings}
          data-pane
          tabIndex={-1}
          onScroll={() => {
            const part = partInView(column.current)
            if (part !== null && part !== settingsPart) choose({ screen: 'settings', settingsPart: part })
          }}
        >
          {sections.map((section) => (
            <Section key={section.part} section={section} />
          ))}
          {sections.length === 0 && <p className={styles.none}>{settingsWords.fewerWords}</p>}
        </div>
      </div>
    </div>
  )
}

function Section({ section: { part, title, lead, settings } }: { section: ShownSection }) {
  return (
    <section className={styles.section} aria-labelledby={`settings-${part}`} data-part={part}>
      <h2 id={`settings-${part}`} className={styles.title} tabIndex={-1}>
        {title}
      </h2>
      <p className={styles.lead}>{lead}</p>
      {settings.map((setting) => (
        <SettingRow key={setting.id} setting={setting} />
      ))}
    </section>
  )
}

/** Brings a part to the upper rim, moving the column alone; answers with its heading. */
function scrollTo(column: HTMLElement | null, part: SettingsPart): HTMLElement | null {
  const heading = column?.querySelector<HTMLElement>(`#settings-${part}`) ?? null
  if (column && heading) {
    column.scrollTop += heading.getBoundingClientRect().top - column.getBoundingClientRect().top - ABOVE
  }
  return heading
}

/** Pixels above a heading that was gone to. */
const ABOVE = 24

/** How far below the upper rim a part may begin and still be the one that is read, in pixels. */
const NEAR = 80

/** The part at the upper rim; the last one where the column is at its end. */
function partInView(column: HTMLElement | null): SettingsPart | null {
  if (!column) return null
  const parts = [...column.querySelectorAll<HTMLElement>('[data-part]')]
  const isAtEnd = column.scrollTop + column.clientHeight >= column.scrollHeight - 2
  const { top } = column.getBoundingClientRect()
  const last = isAtEnd ? parts.at(-1) : parts.findLast((part) => part.getBoundingClientRect().top - top <= NEAR)
  return (last?.dataset.part as SettingsPart | undefined) ?? null
}
