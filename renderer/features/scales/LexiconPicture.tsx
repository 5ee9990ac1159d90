import { formatBand, type Lexicon, type TermForm } from '@shared/lexicons/lexicon'
import { BandLine } from '@domain/BandLine'
import styles from './Scales.module.css'

/** How a term stands in a sentence, as it is chosen and shown. */
export const FORMS: readonly { value: TermForm; label: string }[] = [
  { value: 'adjective', label: 'it is …' },
  { value: 'a-noun', label: 'there is a …' },
  { value: 'noun', label: 'there is …' },
  { value: 'quoted', label: 'in quotation marks' },
]

const inSentence = (form: TermForm, label: string): string =>
  form === 'quoted' ? `“${label}”` : (FORMS.find(({ value }) => value === form)?.label ?? '').replace('…', label)

/** The terms as bands on a line of percents, and the same as a table. */
export function LexiconPicture({ lexicon }: { lexicon: Lexicon }) {
  return (
    <>
      <BandLine terms={lexicon.terms} />
      <table className={styles.table} aria-label="Terms">
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">Term</th>
            <th scope="col">Band</th>
            <th scope="col">Other name</th>
            <th scope="col">In a sentence</th>
          </tr>
        </thead>
        <tbody>
          {lexicon.terms.map((term, index) => (
            <tr key={term.key}>
              <td>{index + 1}</td>
              <th scope="row">{term.label}</th>
              <td className={styles.nowrap}>{formatBand(term)}</td>
              <td>{term.alternative}</td>
              <td>{inSentence(term.form, term.label)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
