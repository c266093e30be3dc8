import { Button } from '#app/layout/button.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { Panel, Section } from '#app/layout/panel.tsx';
import type { Session } from '#app/staff/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import { timeOfDay } from '#core/clock/london.ts';
import type { Channel } from '#core/escalation/channel.ts';
import type { DeviceStanding } from './ports.ts';
import { deviceName } from './way-words.ts';

/** A test that somebody asked for: when, and what was handed on or was not taken. */
export type Knocking = {
	readonly at: Instant;
	readonly carried: readonly Channel[];
	readonly failed: readonly Channel[];
};

type KnockProps = { readonly session: Session; readonly knocked: Knocking | undefined; readonly devices: readonly DeviceStanding[] };

const CHANNEL_WORDS = { 'web-push': 'The push', text: 'The text', voice: 'The call', 'e-mail': 'The e-mail' } as const satisfies Record<
	Channel,
	string
>;

/** A button that sends a marked test to everything, and what came back. */
export function KnockNow({ session, knocked, devices }: KnockProps) {
	return (
		<Section title="Try it">
			<div class="stack">
				<p>Everything of yours gets a test that says it is one.</p>
				<form method="post" action="/how-i-am-reached/knock">
					<FormToken session={session} />
					<Button look="second" icon="bell">
						{knocked === undefined ? 'Knock now' : 'Knock again'}
					</Button>
				</form>
				{knocked === undefined ? null : (
					<Panel>
						<div id="knocked" data-knocked={knocked.at} role="status">
							<Answers knocked={knocked} devices={devices} />
						</div>
					</Panel>
				)}
			</div>
		</Section>
	);
}

/** Which devices answered, and what the others were given. Replaced in place while it is waited for. */
export function Answers({ knocked, devices }: Omit<KnockProps, 'session'> & { readonly knocked: Knocking }) {
	const tried = devices.filter(({ disabledAt, handedOver }) => disabledAt === null && !handedOver);
	const answered = tried.filter(({ provedAt }) => provedAt !== null && provedAt >= knocked.at);
	const others = knocked.carried.filter((channel) => channel !== 'web-push');
	return (
		<div data-waiting={tried.length - answered.length}>
			<p class="part-title">Knocked at {timeOfDay(knocked.at)}</p>
			<ul>
				{tried.map((device) => {
					const at = device.provedAt !== null && device.provedAt >= knocked.at ? device.provedAt : null;
					const name = deviceName(device);
					return <li>{at === null ? `${name}: no answer yet. Is it on, and near you?` : `${name}: answered at ${timeOfDay(at)}.`}</li>;
				})}
				{others.map((channel) => (
					<li>{CHANNEL_WORDS[channel]} is on its way. Look whether it comes.</li>
				))}
				{knocked.failed.map((channel) => (
					<li>
						{CHANNEL_WORDS[channel]} was not taken. Try again in a minute; if that fails too, tell whoever looks after this installation.
					</li>
				))}
				{tried.length + others.length + knocked.failed.length === 0 ? <li>There is nothing to knock at yet.</li> : null}
			</ul>
		</div>
	);
}
