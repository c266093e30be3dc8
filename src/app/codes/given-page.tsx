import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { type DrawQr, Qr } from '#app/codes/qr.tsx';
import { barsOf } from '#app/conversation/conversation-bars.tsx';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { ButtonLink } from '#app/layout/button.tsx';
import { ConversationSheet } from '#app/layout/conversation-page.tsx';
import type { Instant } from '#core/clock/instant.ts';
import { timeOfDay } from '#core/clock/london.ts';

export type GivenPageProps = {
	readonly c: Context<AppEnv>;
	readonly stored: StoredConversation;
	readonly code: string;
	/** Where these pages are, such as `https://notes.example`. */
	readonly origin: string;
	readonly until: Instant | undefined;
	readonly mayCheck: boolean;
	readonly qr: DrawQr;
};

/** The code, this once. It stands in this answer and nowhere else: not in an address, a log or the database. */
export function GivenPage({ c, stored, code, origin, until, mayCheck, qr }: GivenPageProps) {
	const { id } = stored.conversation;
	const host = new URL(origin).host;
	return (
		<ConversationSheet
			{...barsOf(c, stored)}
			title="A code for their phone"
			back={
				<ButtonLink look="quiet" icon="arrow-left" href={`/conversations/${id}/code`}>
					Done with the code
				</ButtonLink>
			}
		>
			<div class="code-given">
				<div>
					<h1>A code for their phone</h1>
					<p class="code-letters">
						{groupsOf(code).map((group) => (
							<span>{group}</span>
						))}
					</p>
					<p>
						On their phone: <b class="code-host">{host}</b>, then the code.
					</p>
					<p>
						{until === undefined ? 'It works once, for half an hour.' : `It works once, for half an hour: until ${timeOfDay(until)}.`}
						{mayCheck ? ' They can check what was written.' : ''}
					</p>
					<p class="soft">It is shown only now. If it is lost, make a new one.</p>
				</div>
				<Qr squares={qr(`${origin}/#${code}`)} label="The same address and code, for the camera of their phone" />
			</div>
			<section class="code-say">
				<h2>Say this first</h2>
				<ul class="read-together">
					{sayFirst(mayCheck).map((words) => (
						<li>{words}</li>
					))}
				</ul>
			</section>
		</ConversationSheet>
	);
}

/** What a young person has to know before they open it, in words that can be read out to them. */
export function sayFirst(mayCheck: boolean): readonly string[] {
	return [
		'You put in the code. Then it asks if anyone else can see your phone.',
		mayCheck ? 'Near the end it can show what you said before, to check it.' : 'It will not show what you said before.',
		'“Leave now” shuts it at once. “Someone’s here” shows a page about something else.',
		'To come back, ask me for a new code.',
		'Your phone may still list that you went to this page. We have no way to wipe that.',
		'It does not use much data.',
	];
}

/** Four and four: easier to read out, and to type without losing the place. */
function groupsOf(code: string): readonly string[] {
	return code.match(/.{1,4}/g) ?? [];
}
