import { formFrom } from '#app/form.ts';
import { Button, ButtonLink } from '#app/layout/button.tsx';
import { LongWords } from '#app/layout/field.tsx';
import { DoorPage } from './door-page.tsx';
import type { Held } from './ports.ts';
import type { Ctx } from './sign-in-deps.ts';

/** What a page fills by itself. Anything else may be what somebody typed: it is shown, never dropped. */
const OF_THE_PAGE: ReadonlySet<string> = new Set(['formToken', 'token', 'do', 'version']);

/** Nobody types one: the page itself says which row it is about. */
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Everything that somebody may have typed into it, or nothing. */
export const wordsOf = ({ body }: Held): string =>
	formFrom(body)
		.entries.flatMap(([name, value]) => (OF_THE_PAGE.has(name) || value.trim() === '' || ID.test(value) ? [] : [value]))
		.join('\n');

/** What waited behind a lock and was not taken: the words stand here, so that they can go where they belong. */
export function NotTakenPage({ c, forms }: { readonly c: Ctx; readonly forms: readonly Held[] }) {
	return (
		<DoorPage c={c} title="Not everything was kept">
			<h1>Not everything was kept</h1>
			<p>
				You are back. What stands here was sent while the screen was locked, and its page did not take it. Copy what you need before you go
				on.
			</p>
			{forms.map((form, n) => (
				<LongWords
					name={`words-${n + 1}`}
					label={forms.length === 1 ? 'What you sent' : `What you sent, ${n + 1}`}
					value={wordsOf(form)}
					rows={5}
				/>
			))}
			<ButtonLink href="/today">Go on</ButtonLink>
		</DoorPage>
	);
}

/** So many forms wait for this screen to be unlocked that this one was not held. It stands in the page, unseen, ready to go again. */
export function sendTooMany(c: Ctx, form: Held): Response | Promise<Response> {
	return c.html(
		<DoorPage c={c} title="Not sent yet">
			<h1>Not sent yet</h1>
			<p>
				Other things that were sent to this locked screen are kept and wait. This one is not kept yet: it is in this page, so leave it open.
			</p>
			<p>
				<a href="/unlock" target="_blank" rel="noopener">
					Unlock in another tab
				</a>
				, then come back here and send it.
			</p>
			<form method="post" action={form.path}>
				{formFrom(form.body).entries.map(([name, value]) => (
					<input type="hidden" name={name} value={value} />
				))}
				<Button>Send it</Button>
			</form>
		</DoorPage>,
		409,
	);
}
