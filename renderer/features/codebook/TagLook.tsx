import { TAG_COLOURS, type Tag, TAG_LINES, type TagColour, type TagLine } from '@shared/kinds/tags'
import { LineSwatch } from '@ui/LineSwatch'
import { useId } from 'react'
import styles from './TagLook.module.css'
import { COLOUR_NAMES, LINE_NAMES, LINES_IN_SENTENCE, tagWords } from './tag-words'

type TagLookProps = { tag: Tag; disabled: boolean; onChange: (look: { colour: TagColour } | { line: TagLine }) => void }

/** Colour and line under the words; the line tells tags apart where colours cannot. */
export function TagLook({ tag, disabled, onChange }: TagLookProps) {
  const group = useId()
  return (
    <>
      <fieldset className={styles.choices} disabled={disabled}>
        <legend className={styles.legend}>{tagWords.colour(COLOUR_NAMES[tag.colour])}</legend>
        {TAG_COLOURS.map((colour) => (
          <label key={colour} className={styles.choice} title={COLOUR_NAMES[colour]}>
            <input
              type="radio"
              className="visually-hidden"
              name={`${group}-colour`}
              aria-label={COLOUR_NAMES[colour]}
              checked={tag.colour === colour}
              onChange={() => onChange({ colour })}
            />
            <LineSwatch ink={`var(--t${colour})`} line={tag.line} />
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.choices} disabled={disabled}>
        <legend className={styles.legend}>{tagWords.line(LINES_IN_SENTENCE[tag.line ?? 'solid'])}</legend>
        {TAG_LINES.map((line) => (
          <label key={line} className={styles.choice} title={LINE_NAMES[line]}>
            <input
              type="radio"
              className="visually-hidden"
              name={`${group}-line`}
              aria-label={LINE_NAMES[line]}
              checked={(tag.line ?? 'solid') === line}
              onChange={() => onChange({ line })}
            />
            <LineSwatch ink={`var(--t${tag.colour})`} line={line} />
          </label>
        ))}
      </fieldset>
    </>
  )
}
