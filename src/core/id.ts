/**
 * Ids are strings that the compiler keeps apart. Rows use UUIDv7 (they sort by time made);
 * whatever grants access uses 256 random bits instead and is never one of these.
 *
 * @example const worker = 'staff-nadia' as StaffId
 */
export type Branded<Name extends string> = string & { readonly __id: Name };

export type ProjectId = Branded<'project'>;
export type StaffId = Branded<'staff'>;
/** A young person is also the unit of encryption: one case key each. */
export type YoungPersonId = Branded<'young-person'>;
export type EpisodeId = Branded<'episode'>;
export type OfferId = Branded<'offer'>;
export type ConversationId = Branded<'conversation'>;
export type EntryId = Branded<'entry'>;
export type ConcernId = Branded<'concern'>;
export type AlertId = Branded<'alert'>;
export type ActionId = Branded<'action'>;
export type NumberId = Branded<'number'>;
export type TextId = Branded<'text'>;
export type SentTextId = Branded<'sent-text'>;
export type ExchangeId = Branded<'exchange'>;
export type MessageHomeId = Branded<'message-home'>;
export type NotificationId = Branded<'notification'>;
export type FaultId = Branded<'fault'>;
