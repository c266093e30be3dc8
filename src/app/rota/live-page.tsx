import { Button } from '#app/layout/button.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { Icon } from '#app/layout/icon.tsx';
import { Inset } from '#app/layout/inset.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { Panel, PanelList, PlainList, Row, Section } from '#app/layout/panel.tsx';
import type { Session } from '#app/staff/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import { dayAndTime } from '#core/clock/london.ts';
import { LIVE_NEEDS, type LiveNeed, SIGNATURE_DAYS } from '#core/cover/going-live.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { NEED_WORDS, readinessNotes } from './live-words.ts';
import type { Readiness } from './readiness.ts';

export type LivePageProps = {
	readonly session: Session;
	readonly readiness: Readiness;
	readonly signed: readonly StaffMember[];
	readonly since: Instant | undefined;
	/** Why pressing the button did nothing. */
	readonly problem?: string | undefined;
};

export const LIVE_TITLE = 'Going live';

/** What is missing before real young people may use it, each with where it is mended; then two people say so. */
export function LivePage(props: LivePageProps) {
	const { session, readiness, since, problem } = props;
	return (
		<>
			<PageHead title={LIVE_TITLE} back={{ href: '/rota', words: 'Rota' }} under={underOf(session, since)} />
			{problem === undefined ? null : (
				<Inset tone="warning" live>
					<p>{problem}</p>
				</Inset>
			)}
			<div class="stack-wide">
				<Section title={readiness.missing.length === 0 ? 'Everything is there' : 'What is still missing'}>
					<PanelList label="What is needed">
						{LIVE_NEEDS.filter((need) => !isMoot(need, readiness.missing)).map((need) => (
							<NeedRow need={need} missing={readiness.missing.includes(need)} />
						))}
					</PanelList>
				</Section>
				<Ahead readiness={readiness} />
				<Machine />
				{since === undefined ? <Sign {...props} /> : null}
			</div>
		</>
	);
}

/** Without a statement there is nothing that could be kept or broken. */
const isMoot = (need: LiveNeed, missing: readonly LiveNeed[]): boolean =>
	missing.includes('statement') && ['statement-words', 'no-gap'].includes(need);

function underOf({ project }: Session, since: Instant | undefined): string {
	if (project.kind === 'demonstration') return 'This is the demonstration. It is never live: everybody in it is made up.';
	if (since !== undefined) return `Live since ${dayAndTime(since)}. What is missing now shows on Today as well.`;
	return 'Until this is done, no real young person may use it. It says so on every page.';
}

function NeedRow({ need, missing }: { readonly need: LiveNeed; readonly missing: boolean }) {
	const { is, href, mend } = NEED_WORDS[need];
	return (
		<Row>
			<div class="rota-missing">
				<Icon name={missing ? 'triangle-alert' : 'check'} size={24} />
				<div>
					<p>
						<b>{missing ? 'Missing: ' : 'There: '}</b>
						{is}
					</p>
					{missing ? (
						<p>
							<a href={href}>{mend}</a>
						</p>
					) : null}
				</div>
			</div>
		</Row>
	);
}

function Ahead({ readiness }: { readonly readiness: Readiness }) {
	const notes = readinessNotes(readiness);
	if (notes.length === 0) return null;
	return (
		<Section title="In the next 14 days">
			<PlainList>
				{notes.map(({ words, href }) => (
					<Row>
						<p>
							<a class="quiet-link" href={href}>
								{words}
							</a>
						</p>
					</Row>
				))}
			</PlainList>
		</Section>
	);
}

function Machine() {
	return (
		<Section title="On the machine" id="machine">
			<p class="soft">
				The https address, the checkpoints of the audit and the outside monitor are settings. Whoever looks after the machine finds them in
				the part of the guide for operations that is called Going live.
			</p>
		</Section>
	);
}

function Sign({ session, readiness, signed }: LivePageProps) {
	if (session.project.kind === 'demonstration') return null;
	const mine = signed.some(({ id }) => id === session.staff.id);
	return (
		<Section title="Two people say so">
			<Panel>
				<p>{`It takes a safeguarding lead and a manager, within ${SIGNATURE_DAYS} days of each other.`}</p>
				{signed.length === 0 ? null : (
					<ul class="govuk-list govuk-list--bullet">
						{signed.map(({ name, role }) => (
							<li>{`${name}, ${role === 'lead' ? 'safeguarding lead' : 'manager'}, has said so`}</li>
						))}
					</ul>
				)}
				{mine ? (
					<p>{`You have said so. A ${session.staff.role === 'lead' ? 'manager' : 'safeguarding lead'} has to say so too.`}</p>
				) : readiness.missing.length > 0 ? (
					<p>You can say so once nothing is missing.</p>
				) : (
					<form method="post" action="/going-live" class="stack">
						<FormToken session={session} />
						<Button>I say that this may go live</Button>
					</form>
				)}
			</Panel>
		</Section>
	);
}
