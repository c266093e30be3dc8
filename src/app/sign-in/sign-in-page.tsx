import { Button, ButtonLink } from '#app/layout/button.tsx';
import { ErrorSummary } from '#app/layout/error-summary.tsx';
import { TextField } from '#app/layout/field.tsx';
import { DoorPage } from './door-page.tsx';
import { NoPasskeysHere, PasskeyForm } from './passkey-form.tsx';
import type { Site } from './ports.ts';
import type { Ctx, SignInDeps } from './sign-in-deps.ts';

export type SignInPageProps = {
	readonly c: Ctx;
	readonly site: Site;
	/** Where they wanted to go. */
	readonly to: string;
	readonly name?: string | undefined;
	readonly problem?: 'wrong' | 'busy' | 'passkey' | undefined;
};

const PROBLEMS = {
	wrong: 'That did not fit together. Check the name, the passphrase and a fresh code',
	busy: 'Too many are trying at once. Wait a moment, then try again',
	passkey: 'That passkey does not open anything here. Try another one, or the passphrase',
} as const;

export function SignInPage({ c, site, to, name, problem }: SignInPageProps) {
	const hidden = <input type="hidden" name="to" value={to} />;
	return (
		<DoorPage c={c} title="Sign in" scripts={['passkey.js']}>
			<h1>Sign in</h1>
			{problem === undefined ? null : (
				<ErrorSummary
					title="You are not signed in yet"
					errors={[{ field: problem === 'passkey' ? 'main' : 'name', words: PROBLEMS[problem] }]}
				/>
			)}
			{site.name === undefined ? (
				<NoPasskeysHere site={site} path={to === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(to)}`} />
			) : (
				<section class="door-part">
					<h2>With a passkey</h2>
					<p>On a shared tablet, use your own phone: choose “another device” and scan what the browser shows. A security key works too.</p>
					<PasskeyForm kind="ask" action="/sign-in/passkey" options="/sign-in/passkey" words="Use a passkey" hidden={hidden} />
				</section>
			)}
			<section class="door-part">
				<h2>With a passphrase and a code</h2>
				<form method="post" action="/sign-in">
					{hidden}
					<TextField name="name" label="Your name" hint="As your project writes it" value={name} autocomplete="username" maxlength={200} />
					<TextField name="passphrase" label="Your passphrase" type="password" autocomplete="current-password" maxlength={400} />
					<TextField
						name="code"
						label="Code from your app"
						hint="Six figures. Without your phone: one of your recovery codes"
						autocomplete="one-time-code"
						spellcheck={false}
						width="medium"
						maxlength={60}
					/>
					<Button>Sign in</Button>
				</form>
			</section>
			<p class="soft">Nothing works? Your administrator can send you a link to set up a new way in.</p>
		</DoorPage>
	);
}

type AtTheDoor = { readonly c: Ctx; readonly deps: Pick<SignInDeps, 'demonstration'> };

/** What anybody sees who is not signed in, at whatever address. */
export function SignedOut({ c, deps, to = '/', kept = false }: AtTheDoor & { readonly to?: string; readonly kept?: boolean }) {
	return (
		<DoorPage c={c} title="You are not signed in">
			<h1>You are not signed in</h1>
			<p>{kept ? 'What you sent is kept, and goes through when you sign in again on this device.' : 'Nothing is kept on this device.'}</p>
			<ButtonLink href={to === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(to)}`} icon="log-in">
				Sign in
			</ButtonLink>
			{deps.demonstration ? <p class="soft">In the demonstration, use the link that was printed where Waymark was started.</p> : null}
		</DoorPage>
	);
}

/** The browser carries the mark of a device that was taken out of use. */
export function DeviceRevoked({ c }: { readonly c: Ctx }) {
	return (
		<DoorPage c={c} title="This device is out of use">
			<h1>This device is out of use</h1>
			<p>Your project has taken it out, perhaps because it was lost and found again. Nobody can sign in on it.</p>
			<p>Use another one, or ask your administrator.</p>
		</DoorPage>
	);
}

/** The page of a one-time link. Opening it uses nothing up: mail scanners and previews open links too. */
export function LinkPage({ c, deps, code }: AtTheDoor & { readonly code: string }) {
	return (
		<DoorPage c={c} title="Come in">
			<h1>Come in</h1>
			<p>This link works once, for the person it was made for.</p>
			<form method="post" action="/enter">
				<input type="hidden" name="code" value={code} />
				<Button icon="log-in">Sign in on this device</Button>
			</form>
			<p class="soft">
				{deps.demonstration
					? 'In the demonstration it signs you in, because everybody in it is made up. In a real project it opens one page only: the one on which you set up your own way of signing in.'
					: 'It opens one page only: the one on which you set up your own way of signing in.'}
			</p>
		</DoorPage>
	);
}

export function LinkUsedUp({ c, deps }: AtTheDoor) {
	return (
		<DoorPage c={c} title="This link has been used, or is too old">
			<h1>This link has been used, or is too old</h1>
			<p>
				Each link works once, for a day. Ask your administrator for a new one
				{deps.demonstration ? '; in the demonstration, start Waymark again' : ''}.
			</p>
			<ButtonLink href="/sign-in" look="second" icon="log-in">
				Sign in
			</ButtonLink>
		</DoorPage>
	);
}
