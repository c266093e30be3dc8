import * as z from 'zod/mini';
import type { Alert, Concern, TrailLine } from '#core/escalation/alert.ts';
import type { Notification } from '#core/escalation/notification.ts';
import type { Entry } from '#core/flow/entry.ts';
import { Input } from '#core/flow/input.ts';
import { Position } from '#core/flow/position.ts';
import type { EpisodeId } from '#core/id.ts';
import {
	AboutConversation,
	Analysis,
	type Closing,
	type ClosingPart,
	type Conversation,
	ReadBack,
	SharingWishes,
	SignOff,
	Telling,
} from '#core/record/conversation.ts';
import { RecordedVerdict } from '#core/screening/recorded-verdict.ts';
import { CATEGORIES } from '#core/screening/verdict.ts';
import type { alerts, alertTrail, closings, concerns, conversations, entries, notifications } from '#db/schema/index.ts';
import { readable, type Unsealing } from '#server/store/unsealing.ts';

const Content = z.object({ input: Input, verdict: z.optional(RecordedVerdict) });
const Detail = z.object({
	categories: z.array(z.enum(CATEGORIES)),
	rules: z.array(z.string()),
	together: z.optional(z.object({ words: z.string(), verdict: RecordedVerdict })),
});
const Words = z.string();

const PARTS = {
	analysis: z.object({ part: z.literal('analysis'), body: Analysis }),
	sharing: z.object({ part: z.literal('sharing'), body: SharingWishes }),
	telling: z.object({ part: z.literal('telling'), body: Telling }),
	'read-back': z.object({ part: z.literal('read-back'), body: ReadBack }),
	'sign-off': z.object({ part: z.literal('sign-off'), body: SignOff }),
} satisfies Record<ClosingPart['part'], unknown>;

export function conversationFrom(
	row: typeof conversations.$inferSelect,
	episodes: readonly EpisodeId[],
	{ open }: Unsealing,
): Conversation {
	return {
		...row,
		episodes,
		position: Position.parse(row.position),
		about: open(row.youngPerson, 'conversations', 'about', row.id, row.about, AboutConversation),
	};
}

export function entryFrom(row: typeof entries.$inferSelect, { open }: Unsealing): Entry {
	const { id, device, deviceSeq, parent, occurredAt, receivedAt, actor, channel } = row;
	const { input, verdict } = open(row.youngPerson, 'entries', 'content', `${row.conversation}/${id}`, row.content, Content);
	return { id, device, deviceSeq, parent, occurredAt, receivedAt, actor, channel, input, ...(verdict === undefined ? {} : { verdict }) };
}

/** What an alert shows where words cannot be opened: it stands, and somebody must still act on it. */
export const UNREADABLE = 'These words cannot be opened.';

/** On an alert one entry that cannot be opened keeps its place and its time; what was said beside it is still shown. */
export function entryOrPlaceholder(row: typeof entries.$inferSelect, unsealing: Unsealing): Entry {
	const { id, device, deviceSeq, parent, occurredAt, receivedAt, actor, channel } = row;
	const plain = { id, device, deviceSeq, parent, occurredAt, receivedAt, actor, channel };
	const input = {
		type: 'answered',
		question: 'unreadable',
		value: { words: UNREADABLE },
		whose: 'worker',
		prompted: false,
		then: 'stay',
	} as const;
	return readable(() => entryFrom(row, unsealing), { ...plain, input });
}

export function closingFrom(row: typeof closings.$inferSelect, { open }: Unsealing): Closing {
	const { id, conversation, by, at } = row;
	const body = open(row.youngPerson, 'closings', 'body', id, row.body, z.unknown());
	return { ...PARTS[row.part].parse({ part: row.part, body }), id, conversation, by, at };
}

export function concernFrom({ detail, conversation, entry, text, ...row }: typeof concerns.$inferSelect, { open }: Unsealing): Concern {
	const instead = { categories: [], rules: [], together: undefined };
	const { together, ...why } = readable(() => open(row.youngPerson, 'concerns', 'detail', row.id, detail, Detail), instead);
	if (conversation !== null && entry !== null) return { ...row, ...why, conversation, entry };
	if (text === null) throw new TypeError(`Nothing says where concern ${row.id} was said.`);
	return { ...row, ...why, conversation: null, entry: null, text, ...(together === undefined ? {} : { together }) };
}

export function alertFrom({ lockedUntil: _lock, ...row }: typeof alerts.$inferSelect): Alert {
	return row;
}

export function trailLineFrom(row: typeof alertTrail.$inferSelect, { open }: Unsealing): TrailLine {
	const { id, alert, at, by, what, words } = row;
	const opened = words === null ? null : readable(() => open(row.youngPerson, 'alert_trail', 'words', id, words, Words), UNREADABLE);
	return { id, alert, at, by, what, words: opened };
}

export function notificationFrom({ lockedUntil: _lock, ...row }: typeof notifications.$inferSelect): Notification {
	return row;
}
