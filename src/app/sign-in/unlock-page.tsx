import type { Child } from 'hono/jsx';
import { Button } from '#app/layout/button.tsx';
import { ErrorSummary } from '#app/layout/error-summary.tsx';
import { TextField } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import type { Session } from '#app/staff/ports.ts';
import type { Ways } from '#core/sign-in/ways.ts';
import { DoorPage } from './door-page.tsx';
import { NoPasskeysHere, PasskeyForm } from './passkey-form.tsx';
import type { Held, Site } from './ports.ts';
import type { Ctx } from './sign-in-deps.ts';

export type UnlockPageProps = {
	readonly c: Ctx;
	readonly site: Site;
	readonly ways: Ways;
	readonly to: string;
	/** Not locked: asked once more before something that only they may do. */
	readonly again: boolean;
	readonly held: boolean;
	/** What was sent too late and goes through with this very answer. Nothing of it is kept anywhere else: left alone, it is never sent. */
	readonly carried?: Held | undefined;
	readonly problem?: 'wrong' | 'busy' | 'code' | undefined;
};

const PROBLEMS = {
	wrong: 'That is not it. Try again',
	code: 'Give a fresh code as well',
	busy: 'Too many are trying at once. Wait a moment, then try again',
} as const;

/** Between somebody and where they were. Nothing of that is to be read on it: no name, no words, no address. */
export function UnlockPage({ c, site, ways, to, again, held, carried, problem }: UnlockPageProps) {
	const session = atTheDoor(c);
	const title = again ? 'Is it still you?' : 'Locked';
	const hidden = (
		<>
			<input type="hidden" name="to" value={to} />
			{again ? <input type="hidden" name="again" value="yes" /> : null}
			{carried === undefined ? null : (
				<>
					<input type="hidden" name="sentTo" value={carried.path} />
					<input type="hidden" name="sent" value={carried.body} />
				</>
			)}
		</>
	);
	const out = (
		<form method="post" action="/sign-out">
			<FormToken session={session} />
			<Button look="quiet" icon="log-out">
				Sign out instead
			</Button>
		</form>
	);
	return (
		<DoorPage c={c} title={title} scripts={['passkey.js']} foot={out}>
			<h1>{title}</h1>
			<p>{wordsFor(again, held, carried !== undefined)}</p>
			{problem === undefined ? null : (
				<ErrorSummary title="Not yet" errors={[{ field: problem === 'code' ? 'code' : 'passphrase', words: PROBLEMS[problem] }]} />
			)}
			{ways.passkeys === 0 ? null : site.name === undefined ? (
				<NoPasskeysHere site={site} path="/" />
			) : (
				<section class="door-part">
					<PasskeyForm
						kind="ask"
						action="/unlock/passkey"
						options="/unlock/passkey"
						session={session}
						words="Use a passkey"
						hidden={hidden}
					/>
				</section>
			)}
			{ways.passphrase ? <ByPassphrase {...{ c, again }} hidden={hidden} main={ways.passkeys === 0} /> : null}
		</DoorPage>
	);
}

/** Nothing on this page carries the token by which forms are sent. */
function atTheDoor(c: Ctx): Session {
	const session = c.get('session');
	return { ...session, formToken: session.unlockToken ?? session.formToken };
}

function wordsFor(again: boolean, held: boolean, carried: boolean): string {
	if (again && carried) return 'This changes who can get in, so say once more that it is you. What you sent then goes through.';
	if (again) return 'This changes who can get in, so say once more that it is you.';
	return held ? 'What you sent is kept, and goes through when you are back.' : 'Everything is as you left it.';
}

function ByPassphrase({
	c,
	again,
	hidden,
	main,
}: Pick<UnlockPageProps, 'c' | 'again'> & { readonly hidden: Child; readonly main: boolean }) {
	return (
		<form method="post" action="/unlock" class="door-part">
			<FormToken session={atTheDoor(c)} />
			{hidden}
			<TextField name="passphrase" label="Your passphrase" type="password" autocomplete="current-password" maxlength={400} />
			{again ? (
				<TextField name="code" label="Code from your app" autocomplete="one-time-code" spellcheck={false} width="medium" maxlength={60} />
			) : null}
			<Button look={main ? 'main' : 'second'}>{again ? 'Go on' : 'Unlock'}</Button>
		</form>
	);
}
