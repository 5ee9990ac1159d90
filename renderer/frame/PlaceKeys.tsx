import { isMac } from '@state/shortcuts'
import { foldedWords } from '@shared/search/folded-text'
import { acceleratorText } from '@shared/shortcuts/accelerator'
import { KEY_PLACES, type KeyPlace, type PlaceKey } from '@shared/shortcuts/place-keys'
import { shortcutWords } from './shortcut-words'
import styles from './ShortcutsSheet.module.css'

const keysOf = ({ keys, shown }: PlaceKey): string[] =>
  shown === undefined ? keys.map((each) => acceleratorText(each, isMac())) : [shown]

/** The places with keys of their own, with those of them that have these words; nothing typed finds all. */
export function placesFor(typed: string): KeyPlace[] {
  const wanted = foldedWords(typed)
  const has = (words: string) => foldedWords(words).includes(wanted)
  return KEY_PLACES.flatMap(({ id, place, keys }: KeyPlace) => {
    const found = keys.filter((each) => has(place) || has(each.does) || keysOf(each).some(has))
    return found.length > 0 ? [{ id, place, keys: found }] : []
  })
}

/** Keys of tables, trees, fields and the like, which are the same for everybody. */
export function PlaceKeys({ places }: { places: readonly KeyPlace[] }) {
  return (
    <section aria-labelledby="place-keys" className={styles.places}>
      <h3 id="place-keys" className={styles.heading}>
        {shortcutWords.keysOfPlace}
      </h3>
      <p className={styles.more}>{shortcutWords.keysOfPlaceHint}</p>
      {places.map(({ id, place, keys }) => (
        <section key={id} className={styles.menu} aria-label={place}>
          <h4 className={styles.place}>{place}</h4>
          <ul>
            {keys.map((each) => (
              <li key={each.does} className={styles.placeKey}>
                <span className={styles.label}>{each.does}</span>
                <span>
                  {keysOf(each).map((text, index) => (
                    <span key={text}>
                      {index > 0 && ' '}
                      <kbd>{text}</kbd>
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
