import { answerTexts } from '#app/texting/answer-texts.ts';
import type { AnsweringDeps } from '#app/texting/answering-deps.ts';
import { lookTogether } from '#app/texting/look-together.ts';
import { openQuestions } from '#app/texting/open-questions.ts';
import type { InboundText, OutboundText, TextGateway } from '#app/texting/ports.ts';
import { sendTexts } from '#app/texting/send-texts.ts';
import type { TextingDeps } from '#app/texting/texting-deps.ts';
import type { CoverSpan } from '#core/cover/cover.ts';
import type { NumberId } from '#core/id.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { byRef, latest } from '#flows/index.ts';
import { DATABASES, type DatabaseFixture } from './databases.ts';
import { inbound, textingOn } from './texting.ts';

export const THEIR_NUMBER = '+447700900318';

/** Takes whatever it is given to send, and keeps it. */
function gatewayThat(takes: (text: OutboundText) => void): TextGateway {
	return {
		name: 'twilio',
		receive: async () => ({ texts: [], receipts: [] }),
		answer: () => new Response(null),
		send: async (text) => {
			takes(text);
			return { outcome: 'accepted', providerId: text.reference };
		},
	};
}

/** What the assistant is given, over a real store. */
export function answeringOn({ kept, world }: DatabaseFixture): AnsweringDeps {
	return {
		...{ project: world.project, threads: kept.threads, conversations: kept.conversations, exchanges: kept.exchanges },
		sentTexts: kept.sentTexts,
		...{ people: kept.youngPeople, alerts: kept.alerts, access: kept.access, staff: kept.staff, cover: kept.cover },
		...{ lineChecks: kept.lineChecks, flows: { byRef, latest }, store: kept.store, clock: world.clock, ids: world.ids },
	};
}

/** Somebody is at work every day from nine to nine, who answers within a quarter of an hour. */
export async function dayShift({ kept, world }: DatabaseFixture, who: StaffMember = world.priya): Promise<void> {
	for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
		const span: CoverSpan = {
			...{ id: world.ids.row<string>(), project: world.project.id, weekday, from: '09:00', to: '21:00', mode: 'staffed' },
			...{ staff: who.id, replyMinutes: 15 },
		};
		await kept.coverAdmin.add(span, 'system', world.clock.now());
	}
}

export type Phone = Awaited<ReturnType<typeof aPhone>>;

/**
 * A young person's phone against the real use cases and a real store: each text is taken in, read with its neighbours and answered, and
 * what is answered is sent. Four minutes go by before each text, so that none is half of another.
 *
 * @example const phone = await aPhone(); await phone.texts('hi'); phone.heard // what came back
 */
export async function aPhone(over: Partial<TextingDeps> = {}, rota: (at: DatabaseFixture) => Promise<void> = dayShift) {
	const [kind] = DATABASES;
	if (kind === undefined) throw new Error('There is no database.');
	const at = await kind.open();
	const { kept, world } = at;
	await rota(at);
	const project = world.project.id;
	const heard: string[] = [];
	const said: string[] = [];
	const asked = openQuestions({ sentTexts: kept.sentTexts, flows: { byRef } });
	const texting = textingOn(kept, world, { openQuestions: asked, ...over });
	const deps = answeringOn(at);
	const gateway = gatewayThat(({ words }) => {
		heard.push(words);
		said.push(`< ${words}`);
	});
	const sending = {
		...{
			...deps,
			project: world.project,
			cover: kept.cover,
			sentTexts: kept.sentTexts,
			people: kept.youngPeople,
			threads: kept.threads,
			contacts: () => [],
		},
		...{ gateways: new Map([['twilio', gateway]]), onTried: () => undefined },
	};
	const send = async () => {
		while ((await sendTexts(sending)) > 0);
	};
	const answer = async () => {
		while ((await lookTogether(texting.deps)) > 0);
		while ((await answerTexts(deps)) > 0);
		await send();
	};
	const take = async (words: string, more: Partial<InboundText> = {}) => {
		said.push(`> ${words}`);
		await texting.take(inbound(words, { from: THEIR_NUMBER, ...more }));
	};
	const number = async (): Promise<NumberId> => {
		const found = await kept.texts.numberOf(project, THEIR_NUMBER);
		if (found === undefined) throw new Error('Nobody texted from there.');
		return found.id;
	};
	return {
		...{ at, kept, world, project, deps, texting, heard, said, take, answer, send, number },
		/** One text after the other, each answered before the next. */
		texts: async (...all: readonly string[]) => {
			for (const words of all) {
				world.clock.pass(4);
				await take(words);
				await answer();
			}
		},
		/** What came back since it was asked last. */
		news: () => heard.splice(0),
		thread: async () => {
			const found = await kept.threads.find(project, await number());
			if (found === undefined) throw new Error('There is no thread.');
			return found;
		},
		alert: async () => (await kept.alerts.open(project))[0]?.alert,
	};
}
