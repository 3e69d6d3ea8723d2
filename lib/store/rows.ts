// What lies in the database and how it becomes domain values: the only place that knows both shapes.

import type { CreditGrant } from '../credits/balance';
import type { Generation } from '../credits/generation';
import type { Settings } from '../messages/protocol';
import { type Place, SHELVES, type Shelf } from '../policy/shelf';
import type { Instant } from '../time/instant';
import type {
  CheckoutIntent,
  KeptPicture,
  KeptStory,
  LastLook,
  LogEntry,
  LogEvent,
  PolicySnapshot,
  Question,
  ReceivedSighting,
} from '../tracking/ports';

/** Columns beside `story` exist for their indexes alone, and are written from it on every write. */
export interface PurchaseRow {
  readonly id: string;
  readonly provider: string;
  readonly boughtAt: number;
  readonly gatewayIds: readonly string[];
  readonly shelf: Shelf;
  readonly rank: number;
  /** When a reminder must look at it again: 0 is at once, absent is never. */
  readonly wakeAt?: number;
  /** Grows with every change of the story, so that a review of an older one is noticed. */
  readonly revision: number;
  readonly story: KeptStory;
}

export interface LogRow {
  readonly id: string;
  readonly purchaseId: string;
  readonly at: number;
  /** Order among entries of one instant. */
  readonly order: number;
  readonly event: LogEvent;
}

export interface SentRow {
  readonly purchaseId: string;
  readonly step: string;
  readonly at: number;
}

export interface CheckoutRow {
  readonly id: string;
  readonly provider: string;
  readonly startedAt: number;
  readonly intent: CheckoutIntent;
}

export interface SightingRow {
  readonly id: string;
  readonly pageLoad: string;
  readonly at: number;
  readonly sighting: ReceivedSighting;
}

export interface QuestionRow {
  readonly id: string;
  /** 1 while it waits for an answer: booleans cannot be indexed. */
  readonly open: 0 | 1;
  readonly askedAt: number;
  readonly question: Question;
}

export interface PolicyRow {
  readonly id: string;
  readonly provider: string;
  readonly readAt: number;
  readonly snapshot: PolicySnapshot;
}

export interface PictureRow {
  readonly id: string;
  readonly purchaseId: string;
  readonly addedAt: number;
  readonly picture: KeptPicture;
}

export interface GenerationRow {
  readonly id: string;
  readonly provider: string;
  readonly startedAt: number;
  readonly generation: Generation;
}

export interface GrantRow {
  readonly id: string;
  readonly provider: string;
  readonly at: number;
  readonly grant: CreditGrant;
}

/** Rows as they were before a migration, by table. */
export interface CopyRow {
  readonly id: number;
  readonly from: number;
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
}

/** Single values by name. */
export type SettingRow =
  | { readonly name: 'settings'; readonly value: Settings }
  | { readonly name: 'last-look'; readonly value: LastLook };

export function purchaseRow(story: KeptStory, place: Place, revision: number, wakeAt: number | undefined): PurchaseRow {
  const { purchase } = story;
  const { shelf, rank } =
    story.deletedAt === undefined ? place : { shelf: SHELVES.deleted, rank: -Number(story.deletedAt) };
  return {
    id: purchase.id,
    provider: purchase.provider,
    boughtAt: purchase.boughtAt,
    gatewayIds: purchase.gatewayIds,
    shelf,
    rank,
    ...(wakeAt !== undefined && { wakeAt }),
    revision,
    story,
  };
}

export const storyOfRow = (row: PurchaseRow): KeptStory => row.story;

export function logRow({ id, purchaseId, at, event }: LogEntry, order: number): LogRow {
  return { id, purchaseId, at, order, event };
}

export function logEntryOfRow({ id, purchaseId, at, event }: LogRow): LogEntry {
  return { id, purchaseId: purchaseId as LogEntry['purchaseId'], at: at as Instant, event };
}

export function checkoutRow(intent: CheckoutIntent): CheckoutRow {
  return { id: intent.id, provider: intent.provider, startedAt: intent.startedAt, intent };
}

export function sightingRow(sighting: ReceivedSighting): SightingRow {
  return { id: sighting.id, pageLoad: sighting.fact.pageLoad, at: sighting.at, sighting };
}

export function questionRow(question: Question): QuestionRow {
  return { id: question.id, open: question.answer === undefined ? 1 : 0, askedAt: question.askedAt, question };
}

export function policyRow(snapshot: PolicySnapshot): PolicyRow {
  return { id: snapshot.id, provider: snapshot.provider, readAt: snapshot.readAt, snapshot };
}

export function pictureRow(picture: KeptPicture): PictureRow {
  return { id: picture.id, purchaseId: picture.purchaseId, addedAt: picture.addedAt, picture };
}

export function generationRow(generation: Generation): GenerationRow {
  return { id: generation.id, provider: generation.provider, startedAt: generation.startedAt, generation };
}

export function grantRow(grant: CreditGrant): GrantRow {
  return { id: grant.id, provider: grant.provider, at: grant.at, grant };
}
