import { formatBand, type Lexicon, type TermForm } from '@shared/lexicons/lexicon'
import { BandLine } from '@domain/BandLine'
import { ReadTable } from '@ui/ReadTable'
import { FORM_NAMES, scaleWords } from './scale-words'
import styles from './Scales.module.css'

const inSentence = (form: TermForm, label: string): string =>
  form === 'quoted' ? `“${label}”` : FORM_NAMES[form].replace('…', label)

/** The terms as bands on a line of percents, and the same as a table. */
export function LexiconPicture({ lexicon }: { lexicon: Lexicon }) {
  return (
    <>
      <BandLine terms={lexicon.terms} />
      <ReadTable
        label={scaleWords.termsOfIt}
        head={[scaleWords.number, scaleWords.term, scaleWords.band, scaleWords.otherName, scaleWords.inSentence]}
        rows={lexicon.terms}
        render={(term) => (
          <tr key={term.key}>
            <td>{lexicon.terms.indexOf(term) + 1}</td>
            <th scope="row">{term.label}</th>
            <td className={styles.nowrap}>{formatBand(term)}</td>
            <td>{term.alternative}</td>
            <td>{inSentence(term.form, term.label)}</td>
          </tr>
        )}
      />
    </>
  )
}
