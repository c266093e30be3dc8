import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import type { Elsewhere } from '#app/conversation/elsewhere.tsx';
import { presentNow } from '#app/conversation/lines.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { WITH } from '#app/conversation/present-words.ts';
import { Button, ButtonLink } from '#app/layout/button.tsx';
import type { Part } from '#app/layout/conversation-page.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import type { Flow } from '#core/flow/define.ts';

/** Id of the form in which a line is written; buttons elsewhere on the page belong to it by this. */
export const SAY = 'say';

/** What the bars of every conversation page need, from one place. */
export function barsOf(c: Context<AppEnv>, stored: StoredConversation, elsewhere?: Elsewhere | undefined) {
	const session = c.get('session');
	const { id } = stored.conversation;
	return {
		title: stored.youngPerson.about.nameUsed,
		assets: c.get('assets'),
		nonce: c.get('nonce'),
		project: session.project,
		name: stored.youngPerson.about.nameUsed,
		present: elsewhere?.open
			? { words: `${stored.youngPerson.about.nameUsed} is on their own phone`, href: `/conversations/${id}/code` }
			: { words: presentWords(stored, session.staff.name), href: `/conversations/${id}/present` },
	};
}

/** "Here: Jaz and Nadia", with whoever else is in the room. */
export function presentWords(stored: StoredConversation, worker: string): string {
	const { who } = presentNow(stored.entries);
	const names = who.map((role) =>
		role === 'young-person' ? stored.youngPerson.about.nameUsed : role === 'worker' ? firstName(worker) : WITH[role]?.short,
	);
	return `Here: ${joined(names.filter((name): name is string => name !== undefined))}`;
}

export function firstName(name: string): string {
	return name.split(' ')[0] ?? name;
}

export function joined(names: readonly string[]): string {
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** The parts of the conversation, where each leads, and which one we are in. Never which ones are done. */
export function partsOf(flow: Flow, stored: StoredConversation, here: string | undefined): readonly Part[] {
	const { id } = stored.conversation;
	return flow.source.sections.map((section) => ({
		words: flow.wording('en').sections[section.id]?.worker ?? section.id,
		href: `/conversations/${id}/topics#${section.id}`,
		here: section.id === here,
	}));
}

/** Hand over, Somebody else, Pause and Stop, on every page of a conversation. What is half written is kept first; Stop asks how. */
export function Controls({ stored, saying }: { readonly stored: StoredConversation; readonly saying: boolean }) {
	const { id } = stored.conversation;
	return (
		<>
			{saying ? <DefaultKeep /> : null}
			{saying ? (
				<Button look="plain" icon="hand" name="do" value="hand-over" form={SAY} unchecked>
					Hand over
				</Button>
			) : (
				<ButtonLink look="plain" icon="hand" href={`/conversations/${id}/hand-over`}>
					Hand over
				</ButtonLink>
			)}
			{saying ? (
				<>
					<Button look="plain" name="do" value="person" form={SAY} unchecked>
						Somebody else
					</Button>
					<Button look="plain" icon="pause" name="do" value="pause" form={SAY} unchecked>
						Pause
					</Button>
				</>
			) : null}
			<ButtonLink look="plain" href={`/conversations/${id}/stop`}>
				Stop
			</ButtonLink>
		</>
	);
}

/** The Enter key presses the first button of a form: this one, so that it keeps the line and never pauses the talk. */
function DefaultKeep() {
	return <button type="submit" name="do" value="keep" form={SAY} hidden tabindex={-1} />;
}

/** The hidden fields of every form in a conversation: whose session, and what the page was made from. */
export function Bound({ c, token }: { readonly c: Context<AppEnv>; readonly token: string }) {
	return (
		<>
			<FormToken session={c.get('session')} />
			<input type="hidden" name="token" value={token} />
		</>
	);
}
