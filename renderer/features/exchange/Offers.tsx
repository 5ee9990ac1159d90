import type { IncomingOffer } from '@shared/interchange/incoming'
import { Button } from '@ui/Button'
import styles from './Exchange.module.css'
import { exchangeWords } from './exchange-words'

/** What the file says otherwise than the project: each is taken only where it is ticked. */
export function Offers({
  offers,
  accepted,
  onChange,
}: {
  offers: readonly IncomingOffer[]
  accepted: ReadonlySet<string>
  onChange: (accepted: ReadonlySet<string>) => void
}) {
  if (offers.length === 0) return null
  const tick = (id: string, isTicked: boolean) =>
    onChange(new Set(isTicked ? [...accepted, id] : [...accepted].filter((each) => each !== id)))
  const isAll = accepted.size === offers.length
  return (
    <fieldset className={styles.offers}>
      <legend className={styles.heading}>{exchangeWords.whatDiffers}</legend>
      {offers.map(({ id, of, field, now, offered }) => (
        <label key={id} className={styles.offer}>
          <input type="checkbox" checked={accepted.has(id)} onChange={({ target }) => tick(id, target.checked)} />
          <span>
            <bdi>{of}</bdi>, {field}: <del className={styles.now}>{now}</del>{' '}
            <ins className={styles.then}>{offered}</ins>
          </span>
        </label>
      ))}
      {offers.length > 1 && (
        <Button onClick={() => onChange(new Set(isAll ? [] : offers.map(({ id }) => id)))}>
          {isAll ? exchangeWords.tickNone : exchangeWords.tickAll}
        </Button>
      )}
    </fieldset>
  )
}
