import * as z from 'zod/mini';
import type { Instant } from '#core/clock/instant.ts';
import type { EpisodeId, OfferId, ProjectId, StaffId, YoungPersonId } from '#core/id.ts';

/** Offer outcomes of practice.md 2.2. Each attempt is a record of its own; a refusal closes nothing. */
export const OFFER_OUTCOMES = ['accepted', 'declined', 'partly-accepted', 'no-reply', 'away-again', 'not-offered'] as const;
export type OfferOutcome = (typeof OFFER_OUTCOMES)[number];

export const OFFER_CHANNELS = ['in-person', 'phone', 'text', 'through-carer', 'through-social-worker', 'letter', 'other'] as const;

/** Reasons a young person gives, or that stand in the way (practice.md 2.2). */
export const DECLINE_REASONS = [
	'not-missing',
	'nothing-to-say',
	'too-soon',
	'already-talked',
	'another-person',
	'worried-trouble',
	'worried-telling-on-others',
	'no-trust',
	'not-told',
	'carer-declined',
	'no-reason',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

const line = z.string().check(z.maxLength(1_000));
export const AboutOffer = z.object({ words: z.optional(line), place: z.optional(line) });
export type AboutOffer = z.infer<typeof AboutOffer>;

export type Offer = {
	readonly id: OfferId;
	readonly project: ProjectId;
	readonly youngPerson: YoungPersonId;
	readonly episode: EpisodeId;
	readonly at: Instant;
	readonly by: StaffId;
	readonly how: (typeof OFFER_CHANNELS)[number];
	readonly outcome: OfferOutcome;
	readonly reason: DeclineReason | null;
	/** When the conversation is planned for, once accepted; or when to offer again. */
	readonly plannedFor: Instant | null;
	readonly worker: StaffId | null;
	readonly about: AboutOffer;
};
