import { type Form, formFrom } from '#app/form.ts';
import { FormBody } from '#app/forms/form-page.tsx';
import { Button, ButtonGroup, ButtonLink } from '#app/layout/button.tsx';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { LongWords } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { Inset } from '#app/layout/inset.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { PlainList, Row, Section } from '#app/layout/panel.tsx';
import { Facts } from '#app/layout/summary-list.tsx';
import type { Session } from '#app/staff/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import { calendarDate } from '#core/clock/london.ts';
import { type AccessStep, newestStep } from '#core/rights/access-request.ts';
import { extendedTo } from '#core/rights/due-on.ts';
import { dayWithYear, momentWithYear } from './piece.ts';
import { addressOf } from './request-addresses.ts';
import { decideForm } from './request-forms.ts';
import { ASKER_WORDS, STATE_WORDS } from './request-words.ts';
import type { WeighedRequest } from './weigh-request.ts';
import { isFlagged, undecidedIn, withheldIn } from './what-is-given.ts';

export type RequestPageProps = WeighedRequest & {
	readonly session: Session;
	readonly now: Instant;
	readonly form: Form;
	readonly errors: readonly FieldError[];
	readonly problem?: string | undefined;
};

/** One request: who asks, by when it is due, what was decided, and what may be made of it now. */
export function RequestPage(props: RequestPageProps) {
	const { request, held, problem } = props;
	const { about } = held.youngPerson;
	const { asker, who, how } = request.about;
	const { identity, authority } = newestStep(props.steps, 'decided') ?? request.about;
	const notYet = 'Not written down yet';
	return (
		<>
			<PageHead
				title="A request for what is held"
				back={{ href: '/requests', words: 'Requests' }}
				under={`${about.nameUsed}. ${STATE_WORDS[request.state]}. Due ${dayWithYear(request.dueOn)}.`}
			/>
			<div class="stack-wide">
				{problem === undefined ? null : (
					<Inset tone="warning" live>
						<p>{problem}</p>
					</Inset>
				)}
				<Facts
					facts={[
						{ key: 'Who asks', value: [ASKER_WORDS[asker], who].filter(Boolean).join(': ') },
						{ key: 'Came', value: [dayWithYear(request.receivedOn), how].filter(Boolean).join('. ') },
						{ key: 'Who they are', value: identity || notYet },
						{ key: 'May ask because', value: authority || (asker === 'young-person' ? 'It is about them' : notYet) },
					]}
				/>
				<Warnings {...props} />
				<Next {...props} />
				<WhatHappened {...props} />
			</div>
		</>
	);
}

function Warnings({ request, held }: RequestPageProps) {
	const { about } = held.youngPerson;
	const own = request.about.asker === 'young-person';
	const theirs = request.about.asker === 'parent';
	return (
		<>
			{theirs ? (
				<Inset tone="warning">
					<p class="strong">A parent is never answered as of right</p>
					<p>{`Ask ${about.nameUsed} first, where that is safe. It is given as far as it is good for ${about.nameUsed}, and a lead says why.`}</p>
				</Inset>
			) : null}
			{isFlagged(about) ? (
				<Inset tone="warning">
					<p class="strong">Somebody must not find out where they are</p>
					<p>Nothing is made until each line that may say so is decided. Never send it to the address on file: hand it over.</p>
				</Inset>
			) : null}
			{own ? <p>{`It is ${about.nameUsed}’s right. What is about somebody else is left out.`}</p> : null}
		</>
	);
}

/** What a lead can do now. */
function Next(props: RequestPageProps) {
	const { request, session } = props;
	const to = addressOf(request);
	if (request.state === 'open') {
		return (
			<>
				<FormBody
					session={session}
					action={to.request}
					sections={decideForm(request.about.asker === 'young-person')}
					form={props.form.one('version') === '' ? asKnown(props) : props.form}
					errors={props.errors}
					save="Decide"
					cancel="/requests"
					version={request.version}
				/>
				<PutOff {...props} />
			</>
		);
	}
	return request.state === 'agreed' ? <Make {...props} /> : null;
}

/** The form as it is first seen: with what was written down when the request came. */
function asKnown({ request: { about } }: RequestPageProps): Form {
	return formFrom(new URLSearchParams({ identity: about.identity, authority: about.authority }).toString());
}

function Make(props: RequestPageProps) {
	const { request, session, weighed, needsSecond, look } = props;
	const to = addressOf(request);
	const undecided = undecidedIn(weighed).length;
	const lines = (count: number) => (count === 1 ? '1 line' : `${count} lines`);
	return (
		<Section
			title="Make it"
			aside={
				<a class="section-link" href={to.sheet}>
					What is left out, and why
				</a>
			}
		>
			<div class="stack">
				<p>
					{undecided > 0
						? `${lines(undecided)} must be decided first. Until then nothing can be made.`
						: `${lines(weighed.length - withheldIn(weighed).length)} are given whole. ${lines(withheldIn(weighed).length)} are left out, or given in part.`}
				</p>
				<p>
					<ButtonLink href={to.lines} look={undecided > 0 ? 'main' : 'second'}>
						Look at each line
					</ButtonLink>
				</p>
				{undecided > 0 || !needsSecond ? null : <SecondLook {...props} />}
				{undecided > 0 || (needsSecond && look.state !== 'agreed') ? null : (
					<>
						<form method="post" action={to.make} class="row">
							<FormToken session={session} />
							<Button name="as" value="page">
								Make the page to read
							</Button>
							<Button name="as" value="data" look="second">
								Make it as data
							</Button>
						</form>
						<p class="small soft">
							It goes to this browser and is kept nowhere here. You prove who you are again first. Each time is written down.
						</p>
						<form method="post" action={to.request} class="stack">
							<FormToken session={session} />
							<input type="hidden" name="version" value={String(request.version)} />
							<LongWords name="how" label="How it was given to them" rows={2} maxlength={1000} />
							<ButtonGroup>
								<Button name="do" value="answered" look="second">
									It is with them
								</Button>
							</ButtonGroup>
						</form>
					</>
				)}
			</div>
		</Section>
	);
}

const LOOK_WORDS: Readonly<Record<WeighedRequest['look']['state'], string>> = {
	'not-asked': 'A second person reads it before anything is made: another safeguarding lead, or a manager, who decided none of it.',
	waits: 'It waits for a second person: another safeguarding lead, or a manager, who decided none of it.',
	'sent-back': 'It was sent back.',
	changed: 'What would be given has changed since somebody looked, so it is looked at once more.',
	agreed: 'A second person has read it, and agreed.',
};

/** Where the second look stands, and what comes next. */
function SecondLook({ request, session, look }: RequestPageProps) {
	const to = addressOf(request);
	return (
		<Inset tone={look.state === 'sent-back' ? 'warning' : 'information'} title="A second look">
			<p>{[LOOK_WORDS[look.state], look.why].filter(Boolean).join(' ')}</p>
			{look.state === 'agreed' ? null : look.state === 'waits' ? (
				<p>
					<ButtonLink href={to.second}>Read what would be given</ButtonLink>
				</p>
			) : (
				<form method="post" action={to.request}>
					<FormToken session={session} />
					<input type="hidden" name="version" value={String(request.version)} />
					<Button name="do" value="weighed">
						Ask for a second look
					</Button>
				</form>
			)}
		</Inset>
	);
}

function PutOff({ request, session, now }: RequestPageProps) {
	const to = extendedTo(request, calendarDate(now));
	if (to === undefined) return null;
	return (
		<Section title="It takes longer">
			<form method="post" action={addressOf(request).request} class="stack">
				<FormToken session={session} />
				<input type="hidden" name="version" value={String(request.version)} />
				<p>{`Only where there is very much to go through. It is then due ${dayWithYear(to)}. Tell whoever asks, with the reason, before ${dayWithYear(request.dueOn)}.`}</p>
				<LongWords name="longer" label="Why it takes longer" rows={2} maxlength={1000} />
				<ButtonGroup>
					<Button name="do" value="extend" look="second">
						Put it off
					</Button>
				</ButtonGroup>
			</form>
		</Section>
	);
}

function WhatHappened({ request, steps, staff }: RequestPageProps) {
	const name = (id: string) => staff.find((one) => one.id === id)?.name ?? 'Somebody who has left';
	return (
		<Section title="What happened">
			<PlainList>
				{steps.toReversed().map((step) => (
					<Row>
						<p>{stepInWords(step)}</p>
						<p class="small soft">{`${name(step.by)}, ${momentWithYear(step.at)}`}</p>
					</Row>
				))}
				<Row>
					<p>Written down</p>
					<p class="small soft">{`${name(request.by)}, ${momentWithYear(request.createdAt)}`}</p>
				</Row>
			</PlainList>
		</Section>
	);
}

function stepInWords({ about }: AccessStep): string {
	switch (about.step) {
		case 'extended':
			return `Put off to ${dayWithYear(about.to)}. ${about.why}`;
		case 'decided': {
			const answer = about.answer === 'agreed' ? 'To be given what may be given' : 'Refused';
			const theirs = [
				about.theirView && `What they think of it: ${about.theirView}`,
				about.understanding && `What they understand: ${about.understanding}`,
			];
			return [`${answer}: ${about.why}`, ...theirs, about.isDanger ? 'Whoever asks is, or may be, somebody who must not be told' : '']
				.filter(Boolean)
				.map((part) => part.replace(/\.$/, ''))
				.join('. ');
		}
		case 'lines':
			return about.decisions.length === 1 ? 'Decided about 1 line' : `Decided about ${about.decisions.length} lines`;
		case 'weighed':
			return 'Asked for a second look';
		case 'released':
			return 'Looked at it second, and agreed';
		case 'sent-back':
			return `Looked at it second, and sent it back: ${about.why}`;
		case 'made':
			return `Made ${about.as === 'page' ? 'to read' : 'as data'}: ${about.given} given whole, ${about.leftOut} left out or in part`;
		case 'answered':
			return `With them. ${about.how}`;
	}
}
