import { alone, handedTo, type Speaker } from '#app/conversation/speaker.ts';
import { formFrom } from '#app/form.ts';
import { findRoom, takeRoom } from '#app/room/take-room.ts';
import type { Input } from '#core/flow/input.ts';
import type { Sitting } from '#core/room/sitting.ts';
import type { ScreenWords } from '#core/screening/screen-words.ts';
import { screenWordsCautiously } from './cautious-screening.ts';
import { talk } from './talk.ts';

/** Finds what a rule would find: words that begin with the name of a level have it, and harmless ones say so. */
export const screenByName: ScreenWords = (text, context) => {
	const level = (['immediate', 'urgent', 'unclear', 'concern'] as const).find((one) => text.startsWith(one));
	if (text.startsWith('harmless')) return { level: 'none', categories: [], because: [], rules: 'test@1' };
	if (level === undefined) return screenWordsCautiously(text, context);
	return { level, categories: [], because: [{ rule: 'by-name', start: 0, end: text.length, words: text }], rules: 'test@1' };
};

export type Held = Awaited<ReturnType<typeof inHand>>;

/** Jaz has the talk in their own hands, past the limits. */
export async function inHand(over: Partial<Sitting> = {}) {
	const jaz = await (await talk({ screen: screenByName })).pastLimits();
	const from = (await jaz.stored()).entries.length;
	const sitting: Sitting = { situation: 'handed-over', from, mayCheck: true, cover: 'staffed', ...over };
	const by: Speaker = sitting.situation === 'alone' ? alone(jaz.w.project.id) : handedTo(jaz.session);
	const deps = { ...jaz.deps, open: jaz.open };
	const room = async () => {
		const found = await findRoom(deps, by, jaz.id, sitting);
		if (found === undefined) throw new Error('The conversation is not there.');
		return found.room;
	};
	return {
		jaz,
		room,
		/** Sends a form as the page that is shown now makes it. */
		async send(fields: Readonly<Record<string, string>>, token?: string) {
			const form = formFrom(new URLSearchParams({ token: token ?? (await room()).token, ...fields }).toString());
			return takeRoom(deps, by, { conversation: jaz.id, sitting, form });
		},
		said: async () => (await jaz.stored()).entries.slice(from),
		audit: () => jaz.kept.state.audit,
		asWorker: (input: Input) => jaz.take(input),
	};
}
