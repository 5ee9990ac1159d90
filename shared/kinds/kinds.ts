import { about } from './about'
import { analysts } from './analysts'
import { customColumns } from './custom-columns'
import { evidence } from './evidence'
import { impactScales } from './impact-scales'
import { indicators } from './indicators'
import { lexicons } from './lexicons'
import { matrices } from './matrices'
import { memos } from './memos'
import { passages } from './passages'
import { queries } from './queries'
import { risks } from './risks'
import { scores } from './scores'
import { sources } from './sources'
import { tagEditions } from './tag-editions'
import { tagSets } from './tag-sets'
import { tags } from './tags'
import { versions } from './versions'
import { views } from './views'

/** Every kind of thing a project holds, by the name of its table. A new kind is one file beside this one, and its line here. */
export const kinds = {
  about,
  analysts,
  sources,
  versions,
  tags,
  tagEditions,
  tagSets,
  passages,
  risks,
  evidence,
  indicators,
  scores,
  memos,
  queries,
  lexicons,
  impactScales,
  matrices,
  customColumns,
  views,
}
