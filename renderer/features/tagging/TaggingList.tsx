import { SideList } from '@domain/SideList'
import type { Tagging } from '@shared/kinds/taggings'
import { runCommand } from '@state/commands'
import { choose } from '@state/place'
import { blindTaggingWords } from './blind-tagging-words'

/** All blind taggings with where they stand. */
export const TaggingList = ({ taggings, shown }: { taggings: readonly Tagging[]; shown: string }) => (
  <SideList
    many={blindTaggingWords.many}
    one={blindTaggingWords.one}
    title={blindTaggingWords.blindTagging}
    items={taggings}
    shown={shown}
    factsOf={({ closedAt, versionIds, analystIds }) =>
      blindTaggingWords.listFacts(closedAt === null, versionIds.length, analystIds.length)
    }
    menuOf={() => [null, 'tagging.new', 'go.sessions']}
    onNew={() => runCommand('tagging.new')}
    onChoose={(taggingId) => choose({ screen: 'tagging', taggingId })}
  />
)
