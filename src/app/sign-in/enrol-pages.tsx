import { type DrawQr, Qr } from '#app/codes/qr.tsx';
import { Button, ButtonLink } from '#app/layout/button.tsx';
import { Choices } from '#app/layout/choices.tsx';
import { ErrorSummary } from '#app/layout/error-summary.tsx';
import { TextField } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { LEAST_SIGNS, type PassphraseProblem } from '#core/sign-in/passphrase.ts';
import type { Ways } from '#core/sign-in/ways.ts';
import { DoorPage } from './door-page.tsx';
import { OWN } from './idle-lock.ts';
import { NoPasskeysHere, PasskeyForm } from './passkey-form.tsx';
import type { Site } from './ports.ts';
import { type Ctx, isShared } from './sign-in-deps.ts';

type Page = { readonly c: Ctx; readonly problem?: string | undefined };

const back = (
	<ButtonLink href={OWN} look="quiet" icon="arrow-left">
		Back
	</ButtonLink>
);

/** The first page of somebody who came by a link: two ways, the better one first. */
export function WelcomePage({ c, ways, site }: Page & { readonly ways: Ways; readonly site: Site }) {
	const { staff, project } = c.get('session');
	return (
		<DoorPage c={c} title="Set up how you sign in" foot={<SignOut c={c} />}>
			<h1>Welcome, {staff.name}</h1>
			<p>
				You are joining {project.name}. Before anything opens, set up how you sign in. It takes two minutes, and nobody else ever knows it.
			</p>
			<section class="door-part">
				<h2>A passkey</h2>
				<p>Your phone, your own computer or a security key says that it is you. Nothing to remember, nothing to steal.</p>
				{site.name === undefined ? (
					<NoPasskeysHere site={site} path={OWN} />
				) : (
					<ButtonLink href={`${OWN}/passkey`} icon="key-round">
						Make a passkey
					</ButtonLink>
				)}
			</section>
			<section class="door-part">
				<h2>Or a passphrase and a code</h2>
				<p>A long passphrase that you remember, and an app on your phone that shows a fresh code every half minute.</p>
				<ButtonLink href={ways.passphrase ? `${OWN}/code` : `${OWN}/passphrase`} look="second">
					{ways.passphrase ? 'Go on to the app' : 'Choose a passphrase'}
				</ButtonLink>
			</section>
			<section class="door-part">
				<h2>Which device is this?</h2>
				<p>{isShared(c.get('session')) ? 'It counts as shared until you say that it is yours alone.' : 'It is yours alone.'}</p>
				<ButtonLink href={`${OWN}/device`} look="second" icon="smartphone">
					Name this device
				</ButtonLink>
			</section>
		</DoorPage>
	);
}

function SignOut({ c }: Page) {
	return (
		<form method="post" action="/sign-out">
			<FormToken session={c.get('session')} />
			<Button look="quiet" icon="log-out">
				Not now
			</Button>
		</form>
	);
}

export function PasskeyPage({ c, site, problem }: Page & { readonly site: Site }) {
	const session = c.get('session');
	return (
		<DoorPage c={c} title="Make a passkey" scripts={['passkey.js']} foot={back}>
			<h1>Make a passkey</h1>
			{problem === undefined ? null : <ErrorSummary title="No passkey was kept" errors={[{ field: 'label', words: problem }]} />}
			{isShared(session) ? (
				<p>
					This device is shared, so make it somewhere that is yours: on your own phone, by scanning the code that the browser shows, or on a
					security key. A passkey kept in a shared device would belong to whoever set that device up.
				</p>
			) : (
				<p>The browser asks where to keep it: in this device, on your phone, or on a security key.</p>
			)}
			{site.name === undefined ? (
				<NoPasskeysHere site={site} path={`${OWN}/passkey`} />
			) : (
				<PasskeyForm kind="make" action={`${OWN}/passkey`} options={`${OWN}/passkey/options`} session={session} words="Make a passkey">
					<TextField name="label" label="A name for it" hint="Such as “My phone”" maxlength={60} />
				</PasskeyForm>
			)}
		</DoorPage>
	);
}

export const PASSPHRASE_PROBLEMS = {
	'too-short': `Choose at least ${LEAST_SIGNS} characters. Four or five words do it`,
	'too-long': 'That is longer than we can keep. Choose up to 200 characters',
	common: 'Many people have chosen that one, so it is guessed first. Choose words that do not belong together',
	'a-name': 'That is little more than a name. Choose words that do not belong together',
} as const satisfies Record<PassphraseProblem, string>;

export function PassphrasePage({ c, problem }: Page) {
	return (
		<DoorPage c={c} title="Choose a passphrase" foot={back}>
			<h1>Choose a passphrase</h1>
			{problem === undefined ? null : <ErrorSummary errors={[{ field: 'passphrase', words: problem }]} />}
			<form method="post" action={`${OWN}/passphrase`}>
				<FormToken session={c.get('session')} />
				<TextField
					name="passphrase"
					label="Your passphrase"
					type="password"
					hint={`At least ${LEAST_SIGNS} characters: four or five words that do not belong together. No figures or capitals needed, and it never has to be changed.`}
					error={problem}
					autocomplete="new-password"
					maxlength={400}
				/>
				<TextField name="again" label="The same once more" type="password" autocomplete="new-password" maxlength={400} />
				<Button>Keep it</Button>
			</form>
		</DoorPage>
	);
}

export function CodePage({ c, secret, address, qr, problem }: Page & { secret: string; address: string; qr: DrawQr }) {
	return (
		<DoorPage c={c} title="Set up the app" wide foot={back}>
			<h1>Set up the app</h1>
			{problem === undefined ? null : <ErrorSummary errors={[{ field: 'code', words: problem }]} />}
			<div class="code-given">
				<form method="post" action={`${OWN}/code`}>
					<FormToken session={c.get('session')} />
					<input type="hidden" name="secret" value={secret} />
					<p>Open an authenticator app on your own phone and scan the picture. No app yet? Any one that shows six-figure codes will do.</p>
					<TextField
						name="code"
						label="The code that it shows now"
						error={problem}
						numeric
						width="medium"
						autocomplete="one-time-code"
						spellcheck={false}
						maxlength={10}
					/>
					<Button>That is it</Button>
					<details class="govuk-details">
						<summary class="govuk-details__summary">
							<span class="govuk-details__summary-text">Type it in by hand</span>
						</summary>
						<p class="code-by-hand">{(secret.match(/.{1,4}/g) ?? []).join(' ')}</p>
					</details>
				</form>
				<Qr squares={qr(address)} label="For the camera of an authenticator app" />
			</div>
		</DoorPage>
	);
}

export function RecoveryPage({ c, codes }: { readonly c: Ctx; readonly codes: readonly string[] | undefined }) {
	if (codes === undefined)
		return (
			<DoorPage c={c} title="Recovery codes" foot={back}>
				<h1>Recovery codes</h1>
				<p>
					Ten codes for the day your phone is lost. Each opens the door once, together with your passphrase. They are shown only now; ones
					that you had before stop working.
				</p>
				<form method="post" action={`${OWN}/recovery-codes`}>
					<FormToken session={c.get('session')} />
					<Button>Show ten new codes</Button>
				</form>
			</DoorPage>
		);
	return (
		<DoorPage c={c} title="Your recovery codes" wide scripts={['print-page.js', 'copy.js']}>
			<h1>Your recovery codes</h1>
			<p>Print them or write them down, and keep them where you keep your passport: not on this device, not with your phone.</p>
			<ol class="recovery-codes" id="recovery-codes">
				{codes.map((code) => (
					<li>{code}</li>
				))}
			</ol>
			<div class="button-group no-print">
				<button type="button" class="button button-second" data-print hidden>
					Print
				</button>
				<button type="button" class="button button-second" data-copy="recovery-codes" hidden>
					Copy
				</button>
				<ButtonLink href="/">They are safe: go on</ButtonLink>
			</div>
			<p class="soft">
				They are shown only now. Each works once, with your passphrase. When one is used, your safeguarding lead can see it.
			</p>
		</DoorPage>
	);
}

export function DevicePage({ c, problem }: Page) {
	return (
		<DoorPage c={c} title="Name this device" foot={back}>
			<h1>Name this device</h1>
			{problem === undefined ? null : <ErrorSummary errors={[{ field: 'label', words: problem }]} />}
			<form method="post" action={`${OWN}/device`}>
				<FormToken session={c.get('session')} />
				<TextField name="label" label="Its name" hint="As people call it: “Blue tablet”, “Nadia’s phone”" error={problem} maxlength={60} />
				<Choices
					name="whose"
					kind="single"
					label="Who uses it?"
					options={[
						{ value: 'shared', label: 'Several people', hint: 'It locks after 5 minutes. No passkey is kept in it.', picked: true },
						{ value: 'own', label: 'Only me', hint: 'It locks after 15 minutes.' },
					]}
				/>
				<Button>Keep this name</Button>
			</form>
		</DoorPage>
	);
}
