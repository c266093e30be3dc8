import type { Child } from 'hono/jsx';
import type { Assets } from '#app/app-env.ts';
import { Button, ButtonLink } from '#app/layout/button.tsx';
import { ErrorSummary, type FieldError } from '#app/layout/error-summary.tsx';
import { TextField } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { Inset } from '#app/layout/inset.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { PanelList, Row, Section } from '#app/layout/panel.tsx';
import { StaffPage } from '#app/layout/staff-page.tsx';
import { may } from '#app/staff/permissions.ts';
import type { Session } from '#app/staff/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { Channel } from '#core/escalation/channel.ts';
import { numberInWords } from '#core/texting/number.ts';
import { type Knocking, KnockNow } from './knock-now.tsx';
import type { AddressStanding, DeviceStanding } from './ports.ts';
import { addressState, addressWords, deviceName, deviceState, deviceWords } from './way-words.ts';

export const MINE = '/how-i-am-reached';
export const EVERYBODY = '/how-everybody-is-reached';

export type HowReachedProps = {
	readonly session: Session;
	readonly assets: Assets;
	readonly nonce: string;
	readonly alertStrip: Child;
	readonly devices: readonly DeviceStanding[];
	readonly addresses: readonly AddressStanding[];
	/** What this installation can carry. */
	readonly carried: ReadonlySet<Channel>;
	readonly now: Instant;
	readonly knocked?: Knocking | undefined;
	readonly errors?: readonly FieldError[] | undefined;
	readonly typed?: { readonly number?: string | undefined; readonly address?: string | undefined } | undefined;
};

/** How whoever is signed in is told of an alert: their devices, their numbers and addresses, and whether each still works. */
export function HowReachedPage(props: HowReachedProps) {
	const { session, devices, addresses, carried, now, errors = [] } = props;
	const awake = devices.some((device) => ['awake', 'asked'].includes(deviceState(device, now)));
	const reached = awake || addresses.some((way) => addressState(way, carried.has(way.channel), now) === 'works');
	return (
		<StaffPage
			{...props}
			title="How you are reached"
			current="alerts"
			scripts={['push.js', 'reached.js'].filter((name) => props.assets[name] !== undefined)}
		>
			<PageHead
				title="How you are reached"
				back={{ href: '/alerts', words: 'Alerts' }}
				under="An alert wakes your devices first. When none of them shows it, a text follows, then a call, then an e-mail. None of them says what it is about."
			/>
			<div class="stack-wide">
				{errors.length === 0 ? null : <ErrorSummary title="Nothing was added" errors={errors} />}
				{reached ? null : (
					<Inset tone="warning" title="Nothing can wake you">
						<p>An alert passes you by until one of your devices is woken, or one number or address is yours.</p>
					</Inset>
				)}
				<KnockNow session={session} knocked={props.knocked} devices={devices} />
				<Devices {...props} />
				<Numbers {...props} />
				<Addresses {...props} />
				{may(session.staff.role, 'reached.see-everybody') ? (
					<p>
						<a href={EVERYBODY}>How everybody is reached</a>
					</p>
				) : null}
			</div>
		</StaffPage>
	);
}

type PartProps = HowReachedProps;

function Devices({ session, assets, devices, now }: PartProps) {
	return (
		<Section title="Devices">
			<div class="stack">
				{devices.length === 0 ? <p>None is woken yet. Use your own phone, never a tablet that a young person looks at.</p> : null}
				{devices.length === 0 ? null : (
					<PanelList label="Devices">
						{devices.map((device) => {
							const state = deviceState(device, now);
							const name = deviceName(device);
							const out =
								state === 'off' ? null : (
									<Act session={session} to={`${MINE}/devices/${device.id}/remove`} words="Take out" label={`Take out: ${name}`} />
								);
							return (
								<Row well={state === 'off'} beside={out}>
									<b>{name}</b>
									<p class={state === 'dead' || state === 'off' ? 'small' : 'small soft'}>{deviceWords(device, now)}</p>
								</Row>
							);
						})}
					</PanelList>
				)}
				<form method="post" action="/push/subscription" data-island="push" data-sw={assets['sw.js']} hidden>
					<FormToken session={session} />
					<Button look="second" icon="bell">
						Wake this device for alerts
					</Button>
				</form>
				<p data-push-says role="status" class="small">
					To wake this device Waymark needs a script, and a browser that can be woken.
				</p>
			</div>
		</Section>
	);
}

function Numbers(props: PartProps) {
	const { session, addresses, carried, errors = [], typed } = props;
	const numbers = addresses.filter(({ channel }) => channel === 'text');
	const withCalls = carried.has('voice') ? 'Texts and calls' : 'Texts';
	return (
		<Section title="Mobile numbers">
			<div class="stack">
				<Ways {...props} ways={numbers} says={withCalls} />
				{carried.has('text') ? (
					<form method="post" action={`${MINE}/numbers`}>
						<FormToken session={session} />
						<TextField
							name="number"
							label="Add a mobile number"
							hint="We text six figures to it, to see that it is yours"
							type="tel"
							width="medium"
							value={typed?.number}
							error={errors.find(({ field }) => field === 'number')?.words}
							maxlength={30}
						/>
						<Button look="second">Send the code</Button>
					</form>
				) : numbers.length > 0 ? null : (
					<p class="soft">Texts can’t be sent from here yet. Whoever looks after this installation can set up a gateway.</p>
				)}
			</div>
		</Section>
	);
}

function Addresses(props: PartProps) {
	const { session, addresses, carried, errors = [], typed } = props;
	const mails = addresses.filter(({ channel }) => channel === 'e-mail');
	return (
		<Section title="E-mail">
			<div class="stack">
				<Ways {...props} ways={mails} says="E-mail" />
				{carried.has('e-mail') ? (
					<form method="post" action={`${MINE}/addresses`}>
						<FormToken session={session} />
						<TextField
							name="address"
							label="Add an e-mail address"
							hint="We send six figures to it. One that you read at night, not only at work"
							type="email"
							value={typed?.address}
							error={errors.find(({ field }) => field === 'address')?.words}
							maxlength={254}
						/>
						<Button look="second">Send the code</Button>
					</form>
				) : mails.length > 0 ? null : (
					<p class="soft">E-mail can’t be sent from here yet. Whoever looks after this installation can set up a mail server.</p>
				)}
			</div>
		</Section>
	);
}

function Ways({
	session,
	addresses,
	carried,
	now,
	ways,
	says,
}: PartProps & { readonly ways: readonly AddressStanding[]; readonly says: string }) {
	if (ways.length === 0) return null;
	return (
		<PanelList label={says}>
			{ways.map((way) => {
				const state = addressState(way, carried.has(way.channel), now);
				const name = way.address === null ? 'It can’t be read any more' : numberInWords(way.address);
				const calls = addresses.find((other) => other.channel === 'voice' && other.address === way.address);
				const noCalls = way.channel === 'text' && carried.has('voice') && calls?.disabledAt != null;
				return (
					<Row
						well={state === 'off' || state === 'no-carrier'}
						beside={
							<div class="row">
								{state === 'code-out' ? (
									<ButtonLink href={`${MINE}/${way.id}/code`} look="second" label={`Type the code for ${name}`}>
										Type the code
									</ButtonLink>
								) : null}
								{state === 'off' || state === 'code-over' ? (
									<Act session={session} to={`${MINE}/${way.id}/new-code`} words="Send a new code" label={`Send a new code to ${name}`} />
								) : null}
								<Act session={session} to={`${MINE}/${way.id}/remove`} words="Take out" label={`Take out: ${name}`} />
							</div>
						}
					>
						<b>{name}</b>
						<p class="small soft">
							{says}. {addressWords(way, carried.has(way.channel), now)}
							{noCalls ? ' Calls to it do not get through, so only texts are used.' : ''}
						</p>
					</Row>
				);
			})}
		</PanelList>
	);
}

/** A form that is one button. */
export function Act({
	session,
	to,
	words,
	label,
}: {
	readonly session: Session;
	readonly to: string;
	readonly words: string;
	readonly label?: string;
}) {
	return (
		<form method="post" action={to}>
			<FormToken session={session} />
			<Button look="plain" label={label}>
				{words}
			</Button>
		</form>
	);
}
