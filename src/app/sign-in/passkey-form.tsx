import type { Child } from 'hono/jsx';
import { Button } from '#app/layout/button.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import type { Session } from '#app/staff/ports.ts';
import type { Site } from './ports.ts';
import { twinOf } from './site.ts';

export type PasskeyFormProps = {
	readonly kind: 'ask' | 'make';
	readonly action: string;
	/** Where the browser gets what it needs to ask with. */
	readonly options: string;
	readonly session?: Session | undefined;
	readonly words: string;
	readonly hidden?: Child | undefined;
	readonly children?: Child | undefined;
};

/** The one form that needs a script: a passkey is asked for by the browser itself. Without one it says what else there is. */
export function PasskeyForm({ kind, action, options, session, words, hidden, children }: PasskeyFormProps) {
	return (
		<form method="post" action={action} data-island="passkey" data-kind={kind} data-options={options}>
			{session === undefined ? null : <FormToken session={session} />}
			{hidden}
			<input type="hidden" name="credential" value="" />
			{children}
			<div class="passkey-do" hidden>
				<Button icon="key-round" wide>
					{words}
				</Button>
			</div>
			<p class="passkey-says" data-passkey-says role="status">
				A passkey needs a browser that lets this page run its script.
			</p>
		</form>
	);
}

/** Passkeys belong to a name: where we are found under an address in figures, it says under which name they work. */
export function NoPasskeysHere({ site, path }: { readonly site: Site; readonly path: string }) {
	const twin = twinOf(site.origin);
	if (site.name !== undefined) return null;
	return (
		<p class="soft">
			Browsers keep passkeys for names only, and this address is a number.{' '}
			{twin === undefined ? (
				'Whoever keeps Waymark running can give it a name.'
			) : (
				<a href={`${twin}${path}`}>Open Waymark as {new URL(twin).host}</a>
			)}
		</p>
	);
}
