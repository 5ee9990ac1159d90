import { formatBand, type Lexicon, type TermForm } from '@shared/lexicons/lexicon'
import { BandLine } from '@domain/BandLine'
import { FORM_NAMES, scaleWords } from './scale-words'
import styles from './Scales.module.css'

const inSentence = (form: TermForm, label: string): string =>
  form === 'quoted' ? `“${label}”` : FORM_NAMES[form].replace('…', label)

/** The terms as bands on a line of percents, and the same as a table. */
export function LexiconPicture({ lexicon }: { lexicon: Lexicon }) {
  return (
    <>
      <BandLine terms={lexicon.terms} />
      <table className={styles.table} aria-label={scaleWords.termsOfIt}>
        <thead>
          <tr>
            <th scope="col">{scaleWords.number}</th>
            <th scope="col">{scaleWords.term}</th>
            <th scope="col">{scaleWords.band}</th>
            <th scope="col">{scaleWords.otherName}</th>
            <th scope="col">{scaleWords.inSentence}</th>
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
