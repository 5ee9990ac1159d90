import type { Project } from '../document/project'
import { catalogue } from '../language/catalogue'
import { someOpenTagging } from '../document/queries/taggings'

/** Says what evidence is not shown while an article is tagged blind; empty while none is. */
export const keptBackWords = (project: Project): string => (someOpenTagging.ask(project) ? says.keptBack : '')

const says = catalogue({
  keptBack: {
    en: 'An article is tagged blind: passages of others are kept back until that is closed, and evidence that rests on them. There may be more evidence than is shown here.',
    de: 'Ein Artikel wird blind codiert: Stellen anderer bleiben bis zum Schließen zurückgehalten, ebenso Belege, die darauf beruhen. Es kann mehr Belege geben, als hier gezeigt werden.',
  },
})
