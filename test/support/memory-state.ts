import type { CaseMark, OpenedCase, StaffCheck } from '#core/access/sight.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { Alert, Concern, TrailLine } from '#core/escalation/alert.ts';
import type { Notification } from '#core/escalation/notification.ts';
import type { Entry } from '#core/flow/entry.ts';
import type { Action } from '#core/record/action.ts';
import type { AuditRow, Change, StaffEvent } from '#core/record/change.ts';
import type { Closing, Conversation } from '#core/record/conversation.ts';
import type { Episode } from '#core/record/episode.ts';
import type { Feedback } from '#core/record/feedback.ts';
import type { MandatoryReport } from '#core/record/mandatory-report.ts';
import type { Offer } from '#core/record/offer.ts';
import type { ScreeningCheck } from '#core/record/screening-check.ts';
import type { ExampleOffer, ScreeningExample } from '#core/record/screening-example.ts';
import type { UseOfWords } from '#core/record/use-of-words.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import type { AccessRequest, AccessStep } from '#core/rights/access-request.ts';
import type { CorrectionRow } from '#core/rights/correction.ts';
import { emptyClosing } from './memory-closing.ts';
import { emptyKeeping } from './memory-keeping.ts';
import { add, change, remove } from './memory-rows.ts';
import { emptyTexting, TEXTING } from './memory-texting.ts';

/** Everything that the record holds, in maps by id, in the order in which it came. */
export function emptyState() {
	return {
		youngPeople: new Map<string, YoungPerson>(),
		episodes: new Map<string, Episode>(),
		offers: new Map<string, Offer>(),
		conversations: new Map<string, Conversation>(),
		logs: new Map<string, Entry[]>(),
		closings: new Map<string, Closing>(),
		concerns: new Map<string, Concern>(),
		alerts: new Map<string, Alert>(),
		trail: new Map<string, TrailLine>(),
		notifications: new Map<string, Notification & { readonly lockedUntil: string | null }>(),
		actions: new Map<string, Action>(),
		feedback: new Map<string, Feedback>(),
		checks: new Map<string, ScreeningCheck>(),
		uses: new Map<string, UseOfWords>(),
		exampleOffers: new Map<string, ExampleOffer>(),
		examples: new Map<string, ScreeningExample>(),
		namedCases: new Map<string, CaseMark & { readonly id: string }>(),
		closedCases: new Map<string, CaseMark & { readonly id: string }>(),
		openedCases: new Map<string, OpenedCase>(),
		staffChecks: new Map<string, StaffCheck>(),
		accessRequests: new Map<string, AccessRequest>(),
		accessSteps: new Map<string, AccessStep>(),
		corrections: new Map<string, CorrectionRow>(),
		mandatoryReports: new Map<string, MandatoryReport>(),
		...emptyTexting(),
		keeping: emptyKeeping(),
		closing: emptyClosing(),
		events: [] as (StaffEvent & { readonly id: string; readonly project: string })[],
		audit: [] as AuditRow[],
	};
}
export type MemoryState = ReturnType<typeof emptyState>;

/** One commit under way: what it did is undone if a later change of it is stale. */
export type Draft = {
	readonly state: MemoryState;
	readonly undo: (() => void)[];
	readonly project: string;
	readonly at: Instant;
	readonly newId: () => string;
};

type Kind = Change['change'];
type Apply = { readonly [Name in Kind]: (change: Extract<Change, { readonly change: Name }>, draft: Draft) => boolean };

const isOffered = (state: MemoryState, offer: ExampleOffer): boolean =>
	[...state.exampleOffers.values()].some((other) => other.conversation === offer.conversation && other.entry === offer.entry);

const someoneHasOne = (state: MemoryState, alert: Alert): boolean =>
	[...state.alerts.values()].some((other) => other.youngPerson === alert.youngPerson && other.state !== 'closed');

const markOf = ({ youngPerson, staff }: Pick<CaseMark, 'youngPerson' | 'staff'>): string => `${youngPerson} ${staff}`;

/** What each change does. The same rules as the databases: unique ids, one open alert, the version that was seen. */
export const APPLY: Apply = {
	'young-person-added': ({ youngPerson }, draft) => add(draft.state.youngPeople, youngPerson, draft),
	'young-person-changed': ({ youngPerson: { id, about }, from }, draft) => change(draft.state.youngPeople, id, from, { about }, draft),
	'episode-added': ({ episode }, draft) => add(draft.state.episodes, episode, draft),
	'episode-changed': ({ episode, from }, draft) => change(draft.state.episodes, episode.id, from, episode, draft),
	'offer-made': ({ offer }, draft) => add(draft.state.offers, offer, draft),
	'conversation-begun': ({ conversation }, draft) => {
		if (draft.state.closing.closures.has(draft.project)) return false;
		draft.state.logs.set(conversation.id, draft.state.logs.get(conversation.id) ?? []);
		return add(draft.state.conversations, conversation, draft);
	},
	'conversation-moved': ({ conversation, position, endedAt, outcome, from }, draft) =>
		change(draft.state.conversations, conversation, from, { position, endedAt, outcome }, draft),
	'entry-appended': ({ conversation, entry }, { state, undo }) => {
		const log = state.logs.get(conversation);
		if (log === undefined) throw new Error(`There is no conversation ${conversation}.`);
		if (log.some((other) => other.id === entry.id || (other.device === entry.device && other.deviceSeq === entry.deviceSeq))) return false;
		log.push(entry);
		undo.push(() => log.pop());
		return true;
	},
	'closing-saved': ({ closing }, draft) => add(draft.state.closings, closing, draft),
	'concern-raised': ({ concern }, draft) => add(draft.state.concerns, concern, draft),
	'alert-raised': ({ alert }, draft) => !someoneHasOne(draft.state, alert) && add(draft.state.alerts, alert, draft),
	'alert-changed': ({ alert, from }, draft) => change(draft.state.alerts, alert.id, from, alert, draft),
	'trail-written': ({ line }, draft) => add(draft.state.trail, line, draft),
	'notification-queued': ({ notification }, draft) => add(draft.state.notifications, { ...notification, lockedUntil: null }, draft),
	'notification-moved': ({ notification, from }, { state, undo }) => {
		const before = state.notifications.get(notification.id);
		if (before === undefined || before.attempts !== from || before.state !== 'sending') return false;
		const { state: moved, dueAt, lastError, sentAt, providerId } = notification;
		const confirmBy = moved === 'due' ? notification.confirmBy : before.confirmBy;
		const after = { ...before, state: moved, dueAt, lastError, sentAt, providerId, confirmBy, lockedUntil: null };
		state.notifications.set(before.id, after);
		undo.push(() => state.notifications.set(before.id, before));
		return true;
	},
	'notification-not-shown': ({ notification, confirmBy }, { state, undo }) => {
		const before = state.notifications.get(notification);
		if (before === undefined || before.confirmBy !== confirmBy || before.shownAt !== null) return false;
		state.notifications.set(notification, { ...before, confirmBy: null });
		undo.push(() => state.notifications.set(notification, before));
		return true;
	},
	'notification-shown': ({ notification, shownAt }, { state, undo }) => {
		const before = state.notifications.get(notification);
		if (before === undefined || before.shownAt !== null) return false;
		state.notifications.set(notification, { ...before, shownAt, confirmBy: null });
		undo.push(() => state.notifications.set(notification, before));
		return true;
	},
	'action-added': ({ action }, draft) => add(draft.state.actions, action, draft),
	'action-changed': ({ action, from }, draft) => change(draft.state.actions, action.id, from, action, draft),
	'feedback-given': ({ feedback }, draft) => add(draft.state.feedback, feedback, draft),
	'screening-checked': ({ check }, draft) => add(draft.state.checks, check, draft),
	'use-of-words-recorded': ({ use }, draft) => {
		const { exampleOffers } = draft.state;
		const theirs = [...exampleOffers.values()].filter(({ youngPerson }) => youngPerson === use.youngPerson);
		if (use.about.standing === 'objection') for (const { id } of theirs) remove(exampleOffers, id, draft);
		return add(draft.state.uses, use, draft);
	},
	'example-offered': ({ offer }, draft) => !isOffered(draft.state, offer) && add(draft.state.exampleOffers, offer, draft),
	'example-accepted': ({ offer, example }, draft) =>
		remove(draft.state.exampleOffers, offer, draft) && add(draft.state.examples, example, draft),
	'example-set-aside': ({ offer }, draft) => remove(draft.state.exampleOffers, offer, draft),
	'case-named': ({ mark }, draft) => add(draft.state.namedCases, { ...mark, id: markOf(mark) }, draft),
	'case-unnamed': (mark, draft) => remove(draft.state.namedCases, markOf(mark), draft),
	'case-closed-to': ({ mark }, draft) => add(draft.state.closedCases, { ...mark, id: markOf(mark) }, draft),
	'case-given-back': (mark, draft) => remove(draft.state.closedCases, markOf(mark), draft),
	'case-opened': ({ opened }, draft) => add(draft.state.openedCases, opened, draft),
	'access-requested': ({ request }, draft) => add(draft.state.accessRequests, request, draft),
	'access-stepped': ({ step, state, dueOn, from }, draft) =>
		change(draft.state.accessRequests, step.request, from, { state, dueOn }, draft) && add(draft.state.accessSteps, step, draft),
	'correction-written': ({ correction }, draft) => add(draft.state.corrections, correction, draft),
	'mandatory-report-made': ({ report }, draft) => add(draft.state.mandatoryReports, report, draft),
	...TEXTING,
	'staff-checked': ({ check }, draft) => add(draft.state.staffChecks, check, draft),
	'staff-told': ({ event }, { state, undo, project, newId }) => {
		state.events.push({ ...event, project, id: newId() });
		undo.push(() => state.events.pop());
		return true;
	},
};
