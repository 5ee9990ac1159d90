import { z } from 'zod'
import { canonicalJson } from '../encoding/canonical-json'
import { sha256OfText } from '../encoding/sha-256'
import { Id, Instant, Sha256 } from '../fields'
import { LIMITS } from '../limits'
import { judgmentFields } from './judgment'
import { defineKind } from './kind'
import { kindSays } from './kind-says'
import { Seconds } from './scores'
import { hidden, inName, named, whether } from './tellings'

/** 128 random bits in the letters of Crockford’s base 32, which has none that are read for another. */
export const OpeningKey = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{25}[048CGMRW]$/)

/** What an analyst answers in a round, as it is sealed. */
export const BallotContent = z.strictObject({
  roundId: Id,
  analystId: Id,
  /** Fingerprint of the packet that was answered. */
  packet: Sha256,
  answers: z
    .array(z.strictObject({ riskId: Id, ...judgmentFields, answeredAt: Instant, seconds: Seconds.exactOptional() }))
    .max(LIMITS.risksOfSession),
})
export type BallotContent = z.infer<typeof BallotContent>

/** What a ballot commits its analyst to: who has it can later see whether it is this content, and nothing before that. */
export const commitmentTo = (content: BallotContent, key: string): string =>
  sha256OfText(canonicalJson({ content, key }))

/** Bytes in base 64, as they stand in a file. */
const base64 = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/)

/** What a sealed file says of its content, and the content, which only the key opens. */
export const sealedFields = {
  roundId: Id,
  analystId: Id,
  packet: Sha256,
  commitment: Sha256,
  /** What AES-GCM began with: 96 random bits. */
  nonce: base64(16).length(16),
  sealed: base64(LIMITS.ballotCharacters),
}

/** Answers that were handed in by file: where they were given with their key, and where they are collected without it. */
export const Ballot = z.strictObject({
  id: Id,
  ...sealedFields,
  /** When it was sealed or collected here. */
  at: Instant,
  /** Whether it was sealed in this project. */
  own: z.literal(true).exactOptional(),
  /** Of an own ballot, and of one that was opened as its round was closed. */
  key: OpeningKey.exactOptional(),
})
export type Ballot = z.infer<typeof Ballot>

export const ballots = defineKind<Ballot>({
  schema: Ballot,
  one: 'sealed answers',
  many: 'sealed answers',
  name: ({ roundId, analystId }, nameOf) => kindSays.within(nameOf('analysts', analystId), nameOf('rounds', roundId)),
  references: {
    roundId: { to: 'rounds', onDelete: 'delete' },
    analystId: { to: 'analysts', onDelete: 'forbid' },
  },
  partOf: ['roundId'],
  unique: [
    {
      fields: ['roundId', 'analystId'],
      get words() {
        return kindSays.ballotAlready
      },
      // Who hands in again where the answers were given keeps the keys of all.
      value: ({ id, own, roundId, analystId }) => (own ? id : `${roundId} ${analystId}`),
    },
  ],
  most: LIMITS.ballots,
  order: (left, right) => (left.at < right.at ? -1 : left.at > right.at ? 1 : left.id < right.id ? -1 : 1),
  facts: {
    id: hidden,
    roundId: inName(named('Round', 'rounds')),
    analystId: inName(named('Analyst', 'analysts')),
    packet: hidden,
    commitment: hidden,
    nonce: hidden,
    sealed: hidden,
    at: hidden,
    own: hidden,
    key: whether('Opened', (key) => key !== undefined),
  },
})
