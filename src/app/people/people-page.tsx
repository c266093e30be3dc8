import { Button, ButtonGroup, ButtonLink } from '#app/layout/button.tsx';
import { ErrorSummary } from '#app/layout/error-summary.tsx';
import { SelectField, TextField } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { Inset } from '#app/layout/inset.tsx';
import { PanelList, Row, Section } from '#app/layout/panel.tsx';
import { DoorPage } from '#app/sign-in/door-page.tsx';
import { type GettingBackNotes, GettingBackPart } from '#app/sign-in/getting-back-note.tsx';
import { Act } from '#app/sign-in/own-page.tsx';
import type { Device } from '#app/sign-in/ports.ts';
import { RecoveredNotes, type Recoveries } from '#app/sign-in/recovered-note.tsx';
import type { Ctx } from '#app/sign-in/sign-in-deps.ts';
import { ROLE_WORDS } from '#app/staff/role-words.ts';
import type { Instant } from '#core/clock/instant.ts';
import { dayAndTime } from '#core/clock/london.ts';
import type { StaffId } from '#core/id.ts';
import { ROLES, type Role, type StaffMember } from '#core/record/staff.ts';
import { type GettingBack, isUnderWay, standingOf } from '#core/sign-in/getting-back.ts';

export type PeoplePageProps = {
	readonly c: Ctx;
	readonly staff: readonly StaffMember[];
	readonly enrolled: ReadonlySet<StaffId>;
	readonly devices: readonly Device[];
	readonly recoveries: Recoveries;
	readonly hasLead: boolean;
	readonly back: WaysBackHere;
	readonly problem?: { readonly field: string; readonly words: string } | undefined;
	readonly typed?: { readonly name: string; readonly role: string } | undefined;
};

/** Who needs a way back in rather than a link, how far each is, and what this person is told of it. */
type WaysBackHere = {
	readonly rows: readonly GettingBack[];
	readonly needed: ReadonlySet<StaffId>;
	readonly notes: GettingBackNotes;
	readonly now: Instant;
};

/** Who works here and can sign in, and on what. Nothing on it is about a young person. */
export function PeoplePage(props: PeoplePageProps) {
	const { c, staff, recoveries, hasLead, problem } = props;
	const home = (
		<ButtonLink href="/" look="quiet" icon="arrow-left">
			Back to the start
		</ButtonLink>
	);
	const names = new Map(staff.map(({ id, name }) => [id, name]));
	return (
		<DoorPage c={c} title="People and devices" wide foot={home}>
			<h1>People and devices</h1>
			{problem === undefined ? null : <ErrorSummary title="Nothing was changed" errors={[problem]} />}
			{hasLead ? null : (
				<Inset tone="warning" title="Nobody can begin yet">
					<p>
						This project has no safeguarding lead who can sign in. Invite one: until they have set up a way in, nobody else can open
						anything.
					</p>
				</Inset>
			)}
			<GettingBackPart notes={props.back.notes} session={c.get('session')} />
			<RecoveredNotes recoveries={recoveries} session={c.get('session')} names={(id) => names.get(id) ?? 'Somebody who has left'} />
			<Everybody {...props} />
			<Invite {...props} />
			<AllDevices {...props} />
		</DoorPage>
	);
}

function Everybody({ c, staff, enrolled, back }: PeoplePageProps) {
	return (
		<Section title="Who works here">
			<PanelList label="Who works here">
				{staff.map((member) => (
					<Row
						well={!member.active}
						beside={
							member.active ? (
								<div class="row">
									<WayIn c={c} member={member} back={back} />
									<Act c={c} to={`/people/${member.id}/deactivate`} words="End access" label={`End access of ${member.name}`} />
								</div>
							) : null
						}
					>
						<b>{member.name}</b>
						<p class="small soft">
							{startingLarge(ROLE_WORDS[member.role])}.{' '}
							{member.active ? (enrolled.has(member.id) ? 'Can sign in.' : 'Has not set up a way in yet.') : 'No access any more.'}
						</p>
					</Row>
				))}
			</PanelList>
			{c.get('session').project.kind === 'demonstration' ? null : (
				<p class="small soft">
					Somebody who could sign in before and cannot any more needs a way back in. You ask for it, a safeguarding lead confirms it, and
					twelve hours later you make their link. They are told at once, and can stop it. If you lose your own way in, another administrator
					asks; where there is none, begin again with <code>npm run setup</code> on the machine that Waymark runs on.
				</p>
			)}
		</Section>
	);
}

/** A link for whoever never had a way in. For whoever had: asking for a way back, and its link once it is ready. */
function WayIn({ c, member, back }: { readonly c: Ctx; readonly member: StaffMember; readonly back: WaysBackHere }) {
	const me = c.get('session').staff;
	const row = back.rows.find(({ staff }) => staff === member.id);
	if (!back.needed.has(member.id))
		return <Act c={c} to={`/people/${member.id}/invite`} words="New link" label={`New link for ${member.name}`} />;
	if (member.id === me.id) return null;
	if (row === undefined || !isUnderWay(row, back.now))
		return <Act c={c} to={`/people/${member.id}/getting-back`} words="A way back in" label={`A way back in for ${member.name}`} />;
	if (row.askedBy !== me.id || standingOf(row, back.now) !== 'ready') return null;
	return <Act c={c} to={`/people/${member.id}/invite`} words="Make the link" label={`Make the link for ${member.name}`} />;
}

function Invite({ c, problem, typed }: PeoplePageProps) {
	return (
		<Section title="Invite somebody">
			<form method="post" action="/people">
				<FormToken session={c.get('session')} />
				<TextField
					name="name"
					label="Their name"
					hint="They sign in by it, so first name and surname"
					value={typed?.name}
					error={problem?.field === 'name' ? problem.words : undefined}
					maxlength={100}
				/>
				<SelectField
					name="role"
					label="What they do"
					value={typed?.role}
					options={ROLES.map((role) => ({ value: role, label: startingLarge(ROLE_WORDS[role]) }))}
				/>
				<Button>Make a link for them</Button>
			</form>
		</Section>
	);
}

function AllDevices({ c, devices, staff }: PeoplePageProps) {
	const names = new Map(staff.map(({ id, name }) => [id, name]));
	return (
		<Section title="Devices">
			{devices.length === 0 ? <p>None has a name yet. Whoever signs in on one can name it.</p> : null}
			{devices.length === 0 ? null : (
				<PanelList label="Devices">
					{devices.map((device) => (
						<Row
							well={device.revokedAt !== null}
							beside={
								device.revokedAt === null ? (
									<Act
										c={c}
										to={`/people/devices/${device.id}/revoke`}
										words="Take out of use"
										label={`Take out of use: ${device.label}`}
									/>
								) : null
							}
						>
							<b>{device.label}</b>
							<p class="small soft">
								{device.shared ? 'Shared' : 'One person’s own'}, named by {names.get(device.enrolledBy) ?? 'somebody'}{' '}
								{dayAndTime(device.enrolledAt)}.
								{device.revokedAt === null
									? ` Last used ${dayAndTime(device.lastSeenAt)}.`
									: ` Out of use since ${dayAndTime(device.revokedAt)}.`}
							</p>
						</Row>
					))}
				</PanelList>
			)}
		</Section>
	);
}

export const startingLarge = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** The link, this once: it stands in this answer and nowhere else. */
export function InvitedPage({
	c,
	name,
	role,
	address,
}: {
	readonly c: Ctx;
	readonly name: string;
	readonly role: Role;
	readonly address: string;
}) {
	return (
		<DoorPage c={c} title="A link for somebody" wide>
			<h1>A link for {name}</h1>
			<p>Give it to them yourself, in person or by a way that you know is theirs. Whoever opens it becomes {name} here.</p>
			<p class="link-given">{address}</p>
			<p class="soft">
				{startingLarge(ROLE_WORDS[role])}. It works once, for a day,{' '}
				{c.get('session').project.kind === 'demonstration'
					? 'and signs in at once, because everybody here is made up.'
					: 'and opens only the page on which they set up how they sign in.'}{' '}
				It is shown only now.
			</p>
			<ButtonGroup>
				<ButtonLink href="/people">Done</ButtonLink>
			</ButtonGroup>
		</DoorPage>
	);
}

/** For everybody but the administrator and the lead, until there is a lead who can sign in. */
export function NotOpenYet({ c }: { readonly c: Ctx }) {
	return (
		<DoorPage c={c} title="Not open yet">
			<h1>Not open yet</h1>
			<p>
				Your way in works. Your project still needs a safeguarding lead who can sign in, so nothing can be written down here before that.
			</p>
			<p>Ask your administrator how far they are.</p>
			<form method="post" action="/sign-out">
				<FormToken session={c.get('session')} />
				<Button look="second">Sign out</Button>
			</form>
		</DoorPage>
	);
}
