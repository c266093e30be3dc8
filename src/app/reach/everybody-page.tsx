import type { Child } from 'hono/jsx';
import type { Assets } from '#app/app-env.ts';
import { Inset } from '#app/layout/inset.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { PanelList, Row } from '#app/layout/panel.tsx';
import { StaffPage } from '#app/layout/staff-page.tsx';
import { may } from '#app/staff/permissions.ts';
import type { Session } from '#app/staff/ports.ts';
import { ROLE_WORDS } from '#app/staff/role-words.ts';
import type { Instant } from '#core/clock/instant.ts';
import { CHANNELS, type Channel } from '#core/escalation/channel.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { MINE } from './how-reached-page.tsx';
import type { AddressStanding, DeviceStanding } from './ports.ts';
import { addressState, deviceState, when } from './way-words.ts';

export type EverybodyProps = {
	readonly session: Session;
	readonly assets: Assets;
	readonly nonce: string;
	readonly alertStrip: Child;
	readonly staff: readonly StaffMember[];
	readonly devices: readonly DeviceStanding[];
	readonly addresses: readonly AddressStanding[];
	readonly carried: ReadonlySet<Channel>;
	readonly now: Instant;
};

const NAMES = { 'web-push': 'Devices', text: 'Text', voice: 'Call', 'e-mail': 'E-mail' } as const satisfies Record<Channel, string>;

/** For leads: by which channels each person can be told, and which of them are silent. Never at which number or address. */
export function EverybodyReachedPage(props: EverybodyProps) {
	const woken = props.staff.filter(({ active, role }) => active && may(role, 'push.subscribe'));
	const unreached = woken.filter((member) => !isReached(props, member));
	return (
		<StaffPage {...props} title="How everybody is reached" current="alerts">
			<PageHead
				title="How everybody is reached"
				back={{ href: MINE, words: 'How you are reached' }}
				under="Which ways work for whom. The numbers and addresses are theirs and are not shown here."
			/>
			<div class="stack-wide">
				{unreached.length === 0 ? null : (
					<Inset tone="warning" title={unreached.length === 1 ? 'One person can’t be woken' : `${unreached.length} people can’t be woken`}>
						<p>
							An alert passes by {unreached.map(({ name }) => name).join(', ')}. Ask them to open “How you are reached” on their own phone.
						</p>
					</Inset>
				)}
				<PanelList label="Everybody who may be woken">
					{woken.map((member) => (
						<Row>
							<b>{member.name}</b> <span class="small soft">{ROLE_WORDS[member.role]}</span>
							<ul class="small">
								{channelsOf(props, member).map((channel) => (
									<li>
										{NAMES[channel]}: {channel === 'web-push' ? devicesInWords(props, member) : addressesInWords(props, member, channel)}
									</li>
								))}
							</ul>
						</Row>
					))}
				</PanelList>
			</div>
		</StaffPage>
	);
}

type Facts = Pick<EverybodyProps, 'devices' | 'addresses' | 'carried' | 'now'>;

function isReached({ devices, addresses, carried, now }: Facts, { id }: StaffMember): boolean {
	const awake = devices.some((device) => device.staff === id && !['dead', 'off'].includes(deviceState(device, now)));
	return awake || addresses.some((way) => way.staff === id && addressState(way, carried.has(way.channel), now) === 'works');
}

/** What can be sent from here, and what they have besides: a number that nothing is sent to is not none. */
const channelsOf = ({ addresses, carried }: Facts, { id }: StaffMember): readonly Channel[] =>
	CHANNELS.filter(
		(channel) => channel === 'web-push' || carried.has(channel) || addresses.some((way) => way.staff === id && way.channel === channel),
	);

function devicesInWords({ devices, now }: Facts, { id }: StaffMember): string {
	const theirs = devices.filter((device) => device.staff === id && device.disabledAt === null);
	if (theirs.length === 0) return 'none';
	const dead = theirs.filter((device) => deviceState(device, now) === 'dead');
	const awake = theirs.length - dead.length;
	const since = dead.map(({ askedAt }) => askedAt ?? now).sort()[0] ?? now;
	const silent = dead.length === 0 ? '' : `${counted(dead.length)} silent since ${when(since, now)}`;
	return [awake === 0 ? '' : `${counted(awake)} awake`, silent].filter(Boolean).join(', ');
}

function addressesInWords({ addresses, carried, now }: Facts, { id }: StaffMember, channel: Channel): string {
	if (!carried.has(channel)) return 'there, but none can be sent from here yet';
	const theirs = addresses.filter((way) => way.staff === id && way.channel === channel);
	const states = theirs.map((way) => addressState(way, true, now));
	if (states.includes('works')) return states.includes('off') ? 'yes; another is switched off' : 'yes';
	if (states.includes('off')) return 'switched off, because it can’t be reached';
	return states.length === 0 ? 'none' : 'not verified yet';
}

const counted = (count: number): string => (count === 1 ? 'one' : String(count));
