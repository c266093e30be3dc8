import type { Knocked } from '#app/reach/ports.ts';
import type { MarkDeps } from '#app/texting/mark-number.ts';
import type { OutboundText, TextGateway, TextReceipt } from '#app/texting/ports.ts';
import type { QueueDeps } from '#app/texting/queue-workers-text.ts';
import { type SendDeps, sendTexts } from '#app/texting/send-texts.ts';
import { takeReceipts } from '#app/texting/take-receipts.ts';
import { tellUnanswered } from '#app/texting/tell-unanswered.ts';
import type { SentText } from '#core/texting/sent-text.ts';
import type { Kept } from './databases.ts';
import { inbound, textingOn } from './texting.ts';
import type { World } from './world.ts';

/** What a gateway answers to one text. */
export type Answers = (text: OutboundText) => Promise<Knocked> | Knocked;

/** A gateway that keeps what it was given, in order, and answers as it is told: taken, with a name of its own, until it is told otherwise. */
export function keepingGateway(name = 'twilio') {
	const given: OutboundText[] = [];
	const accepts: Answers = ({ reference }) => ({ outcome: 'accepted', providerId: `${name}-${reference}` });
	let answers = accepts;
	const gateway: TextGateway = {
		name,
		receive: async () => ({ texts: [], receipts: [] }),
		answer: () => new Response(''),
		async send(text) {
			given.push(text);
			return answers(text);
		},
	};
	return {
		gateway,
		given,
		words: () => given.map(({ words }) => words),
		/** Undefined: it takes everything again. */
		answerWith(one: Answers | undefined) {
			answers = one ?? accepts;
		},
	};
}

/** The use cases of sending over a store, with one gateway unless there are more. */
export function sendingOn(kept: Kept, world: World, more: readonly TextGateway[] = []) {
	const { clock, ids, project } = world;
	const texting = keepingGateway();
	const tried: string[] = [];
	const waited: number[] = [];
	const common = { ...kept, project, people: kept.youngPeople, clock, ids, contacts: () => [] };
	const gateways = new Map([texting.gateway, ...more].map((one) => [one.name, one]));
	const send: SendDeps = { ...common, gateways, onTried: (gateway, outcome) => tried.push(`${gateway} ${outcome}`) };
	const queue: QueueDeps = common;
	const mark: MarkDeps = { ...common, project: project.id };
	const wait = (ms: number) => {
		waited.push(ms);
		// Less than asked for, and enough for a commit.
		return new Promise<void>((done) => setTimeout(done, 10));
	};
	const receipts = takeReceipts({ ...common, wait });
	return {
		...{ gateway: texting, tried, waited, deps: { send, queue, mark } },
		/** All that is due, until nothing is. */
		async send() {
			while ((await sendTexts(send)) > 0);
		},
		tellUnanswered: () => tellUnanswered(common),
		receipts,
		receipt: (text: Pick<SentText, 'id'>, state: TextReceipt['state'], at: TextReceipt['at'] = null) =>
			receipts([{ provider: 'twilio', providerId: `twilio-${text.id}`, state, at }]),
		/** Somebody texts, and the thread that it stands in. */
		async hear(words = 'see you at four', from = '+447700900318') {
			await textingOn(kept, world).take(inbound(words, { from }));
			const number = await kept.texts.numberOf(project.id, from);
			const thread = number && (await kept.threads.find(project.id, number.id));
			if (thread === undefined) throw new Error('Nothing was kept of it.');
			return thread;
		},
		/** Commits these texts of ours as somebody who wants them sent does. */
		async queue(...texts: readonly SentText[]) {
			for (const text of texts) {
				const outcome = await kept.store.commit({
					...{ project: project.id, at: clock.now(), audit: [] },
					changes: [{ change: 'text-queued', text }],
				});
				if (outcome !== 'committed') throw new Error('It was not queued.');
			}
		},
		async states(...texts: readonly Pick<SentText, 'id'>[]) {
			const found = await Promise.all(texts.map(({ id }) => kept.sentTexts.find(project.id, id)));
			return found.map((one) => one?.state);
		},
		find: async ({ id }: Pick<SentText, 'id'>) => kept.sentTexts.find(project.id, id),
		thread: async ({ number }: { readonly number: { readonly id: SentText['number'] } }) => kept.threads.find(project.id, number.id),
	};
}
