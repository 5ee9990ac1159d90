import { about } from './about'
import { alternatives } from './alternatives'
import { analysts } from './analysts'
import { answers } from './answers'
import { assumptions } from './assumptions'
import { ballots } from './ballots'
import { bearings } from './bearings'
import { comments } from './comments'
import { customColumns } from './custom-columns'
import { decisions } from './decisions'
import { dissents } from './dissents'
import { evidence } from './evidence'
import { forecasts } from './forecasts'
import { handovers } from './handovers'
import { impactScales } from './impact-scales'
import { indicators } from './indicators'
import { lexicons } from './lexicons'
import { matrices } from './matrices'
import { memoTemplates } from './memo-templates'
import { memos } from './memos'
import { merges } from './merges'
import { observations } from './observations'
import { outcomes } from './outcomes'
import { passages } from './passages'
import { proposals } from './proposals'
import { queries } from './queries'
import { remarks } from './remarks'
import { risks } from './risks'
import { rounds } from './rounds'
import { scores } from './scores'
import { sessions } from './sessions'
import { sources } from './sources'
import { tagEditions } from './tag-editions'
import { taggings } from './taggings'
import { tagSets } from './tag-sets'
import { tags } from './tags'
import { versions } from './versions'
import { views } from './views'
import { waivers } from './waivers'

/**
 * Every kind of thing a project holds, by the name of its table. A new kind is one file beside this one, and its line
 * here.
 */
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
  assumptions,
  alternatives,
  bearings,
  indicators,
  observations,
  scores,
  sessions,
  rounds,
  answers,
  ballots,
  comments,
  dissents,
  outcomes,
  forecasts,
  taggings,
  proposals,
  decisions,
  memos,
  memoTemplates,
  remarks,
  waivers,
  handovers,
  queries,
  lexicons,
  impactScales,
  matrices,
  customColumns,
  views,
  merges,
}
