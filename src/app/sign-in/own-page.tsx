import type { Child } from 'hono/jsx';
import { Button, ButtonLink } from '#app/layout/button.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { Inset } from '#app/layout/inset.tsx';
import { PanelList, Row, Section } from '#app/layout/panel.tsx';
import { dayAndTime } from '#core/clock/london.ts';
import { mayTakeAway, type SignInMethod, type Ways } from '#core/sign-in/ways.ts';
import { DoorPage } from './door-page.tsx';
import { OWN } from './idle-lock.ts';
import type { Device, OpenSession, Passkey } from './ports.ts';
import type { Ctx } from './sign-in-deps.ts';

export const METHOD_WORDS = {
	passkey: 'with a passkey',
	'passphrase-and-code': 'with a passphrase and a code',
	'recovery-code': 'with a recovery code',
	'one-time-link': 'with a printed link',
	enrolling: 'to set up a way in',
} as const satisfies Record<SignInMethod, string>;

export type OwnPageProps = {
	readonly c: Ctx;
	readonly ways: Ways;
	readonly passkeys: readonly Passkey[];
	readonly sessions: readonly OpenSession[];
	readonly devices: readonly Device[];
	readonly device: Device | undefined;
	readonly recovered: boolean;
};

/** Where somebody looks after how they sign in. */
export function OwnPage(props: OwnPageProps) {
	const { c, ways, recovered } = props;
	const home = (
		<ButtonLink href="/" look="quiet" icon="arrow-left">
			Back to the start
		</ButtonLink>
	);
	return (
		<DoorPage c={c} title="How you sign in" wide foot={home}>
			<h1>How you sign in</h1>
			<p class="soft">{c.get('session').staff.name}</p>
			{recovered ? (
				<Inset tone="warning" title="You came in with a recovery code">
					<p>
						{leftInWords(ways.recoveryCodes)} Your safeguarding lead and your administrator can see that you used one. If your phone is
						gone, take its passkey or its code away below and set up another.
					</p>
				</Inset>
			) : null}
			<Passkeys {...props} />
			<ByPassphrase {...props} />
			<ThisDevice {...props} />
			<Sessions {...props} />
		</DoorPage>
	);
}

/** A form that is one button. */
export function Act({
	c,
	to,
	words,
	label,
	look = 'plain',
}: {
	c: Ctx;
	to: string;
	words: string;
	label?: string;
	look?: 'plain' | 'second';
}) {
	return (
		<form method="post" action={to}>
			<FormToken session={c.get('session')} />
			<Button look={look} label={label}>
				{words}
			</Button>
		</form>
	);
}

function Passkeys({ c, ways, passkeys }: OwnPageProps) {
	const mayGo = mayTakeAway(ways, 'passkey');
	return (
		<Section title="Passkeys">
			{passkeys.length === 0 ? <p>You have none. A passkey is the safest way in, and the quickest.</p> : null}
			{passkeys.length === 0 ? null : (
				<PanelList label="Passkeys">
					{passkeys.map((passkey) => (
						<Row
							beside={
								mayGo ? (
									<Act c={c} to={`${OWN}/passkeys/${passkey.id}/remove`} words="Take away" label={`Take away: ${passkey.label}`} />
								) : null
							}
						>
							<b>{passkey.label}</b>
							<p class="small soft">
								Made {dayAndTime(passkey.madeAt)}.{' '}
								{passkey.lastUsedAt === null ? 'Not used yet.' : `Last used ${dayAndTime(passkey.lastUsedAt)}.`}
								{passkey.backedUp ? ' Copied to a cloud account.' : ''}
							</p>
						</Row>
					))}
				</PanelList>
			)}
			{passkeys.length > 0 && !mayGo ? <p class="small soft">It is your only way in, so it stays until you have another.</p> : null}
			<ButtonLink href={`${OWN}/passkey`} look={passkeys.length === 0 ? 'main' : 'second'} icon="plus">
				{passkeys.length === 0 ? 'Make a passkey' : 'Make another passkey'}
			</ButtonLink>
		</Section>
	);
}

function ByPassphrase({ c, ways }: OwnPageProps) {
	const whole = ways.passphrase && ways.codes;
	return (
		<Section title="Passphrase and code">
			<p>{passphraseWords(ways)}</p>
			<div class="button-group">
				<ButtonLink href={`${OWN}/passphrase`} look="second">
					{ways.passphrase ? 'Choose another passphrase' : 'Choose a passphrase'}
				</ButtonLink>
				{ways.passphrase ? (
					<ButtonLink href={`${OWN}/code`} look="second">
						{ways.codes ? 'Set up another app' : 'Set up the app'}
					</ButtonLink>
				) : null}
				{whole ? (
					<ButtonLink href={`${OWN}/recovery-codes`} look="second">
						New recovery codes
					</ButtonLink>
				) : null}
				{whole && mayTakeAway(ways, 'passphrase-and-code') ? (
					<Act c={c} to={`${OWN}/passphrase/remove`} words="Take away" label="Take away: passphrase and code" />
				) : null}
			</div>
			{whole ? <p class="small soft">{leftInWords(ways.recoveryCodes)}</p> : null}
		</Section>
	);
}

function passphraseWords({ passphrase, codes }: Ways): string {
	if (passphrase && codes) return 'Set up. The two go together: neither opens anything alone.';
	if (passphrase) return 'Half done: the passphrase is chosen, and the app is still to come. Until then it opens nothing.';
	return 'For days without your phone’s passkey. You need an app that shows codes.';
}

export function leftInWords(left: number): string {
	if (left === 0) return 'No recovery code is left.';
	return left === 1 ? 'One recovery code is left.' : `${left} recovery codes are left.`;
}

function ThisDevice({ c, device, devices }: OwnPageProps) {
	const mine = devices.filter((one) => one.enrolledBy === c.get('session').staff.id && one.revokedAt === null);
	return (
		<Section title="Devices">
			<p>
				{device === undefined
					? 'This device has no name here, so it counts as shared: it locks after 5 minutes.'
					: `This is “${device.label}”, ${device.shared ? 'shared: it locks after 5 minutes.' : 'yours alone: it locks after 15 minutes.'}`}
			</p>
			{mine.length === 0 ? null : (
				<PanelList label="Devices that you named">
					{mine.map((one) => (
						<Row
							beside={<Act c={c} to={`${OWN}/devices/${one.id}/revoke`} words="Take out of use" label={`Take out of use: ${one.label}`} />}
						>
							<b>{one.label}</b>
							<p class="small soft">
								{one.shared ? 'Shared' : 'Yours alone'}, named {dayAndTime(one.enrolledAt)}
							</p>
						</Row>
					))}
				</PanelList>
			)}
			<ButtonLink href={`${OWN}/device`} look="second">
				{device === undefined ? 'Name this device' : 'Name it again'}
			</ButtonLink>
		</Section>
	);
}

function Sessions({ c, sessions, devices }: OwnPageProps) {
	const here = c.get('session').id;
	const named = new Map(devices.map((one) => [one.id, one.label]));
	const row = (one: OpenSession): Child => (
		<Row
			beside={
				one.id === here ? (
					<span class="small">This one</span>
				) : (
					<Act c={c} to={`${OWN}/sessions/${one.id}/end`} words="End" label="End this sign-in" />
				)
			}
		>
			<b>{named.get(one.device ?? '') ?? 'A device without a name'}</b>
			<p class="small soft">
				Since {dayAndTime(one.since)}, {METHOD_WORDS[one.method]}. Last used {dayAndTime(one.lastSeenAt)}.
			</p>
		</Row>
	);
	return (
		<Section title="Where you are signed in">
			<PanelList label="Where you are signed in">{sessions.map(row)}</PanelList>
			{sessions.length > 1 ? <Act c={c} to={`${OWN}/sessions/end`} words="End all the others" look="second" /> : null}
		</Section>
	);
}
