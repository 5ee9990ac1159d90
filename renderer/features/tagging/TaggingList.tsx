import { SideList } from '@domain/SideList'
import type { Tagging } from '@shared/kinds/taggings'
import { counted } from '@shared/words/plural'
import { runCommand } from '@state/commands'
import { choose } from '@state/place'

/** All blind taggings with where they stand. */
export const TaggingList = ({ taggings, shown }: { taggings: readonly Tagging[]; shown: string }) => (
  <SideList
    many="Blind taggings"
    one="blind tagging"
    title="Blind tagging"
    items={taggings}
    shown={shown}
    factsOf={({ closedAt, versionIds, analystIds }) =>
      `${closedAt === null ? 'Open' : 'Closed'} · ${counted(versionIds.length, 'text')} · ${counted(analystIds.length, 'analyst')}`
    }
    onNew={() => runCommand('tagging.new')}
    onChoose={(taggingId) => choose({ screen: 'tagging', taggingId })}
  />
)
