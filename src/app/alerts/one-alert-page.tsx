import { EmergencyTeamNumber } from '#app/rota/emergency-team.tsx';
import { mandatoryReportAddress } from '#app/staff/never-blocked.ts';
import { ageOn, hourOfDay } from '#core/clock/london.ts';
import { type Alert, TAKING } from '#core/escalation/alert.ts';
import { lastHad } from '#core/escalation/last-had.ts';
import { callBackWaited } from '#core/escalation/reply-promise.ts';
import { AlertTimeline } from '../drawing/alert-timeline.tsx';
import { AlertPage, alertTheme } from '../layout/alert-page.tsx';
import { Icon } from '../layout/icon.tsx';
import { Inset } from '../layout/inset.tsx';
import { Level, WAKING_WORDS } from '../layout/level.tsx';
import { may } from '../staff/permissions.ts';
import { addresses } from '../young-people/addresses.ts';
import { AlertActions } from './alert-actions.tsx';
import { ClosedRecord } from './closed-record.tsx';
import { BeforeYouRing, FactsAbout } from './facts.tsx';
import { type Checking, CheckOf } from './judged.tsx';
import { isForPractice, type OneAlertProps } from './one-alert-props.ts';
import type { AlertRecord } from './ports.ts';
import { Said, saidWhere } from './said.tsx';
import { besidesOwner, momentInWords, nameOf, type Readers, readInWords, standingInWords } from './standing-words.ts';

/** One alert, full screen: the words, what they can see, who has it, and what to do, the main thing lowest. */
export function OneAlertPage(props: OneAlertProps) {
	const { record, readers, rules, assets, nonce, session, beside } = props;
	const { alert } = record;
	const check = props.doing === 'look' && beside ? { session, staff: readers.staff, now: readers.now, beside } : undefined;
	return (
		<AlertPage
			title="Please open"
			assets={assets}
			nonce={nonce}
			theme={alertTheme(hourOfDay(readers.now))}
			scripts={assets['live.js'] === undefined ? [] : ['live.js']}
			actions={<AlertActions {...props} standing={props.doing === 'look' ? <Standing {...props} /> : undefined} />}
		>
			<div class="row">
				<h1>
					<Level level={alert.level} size="large" words={WAKING_WORDS}>
						{alert.state === 'owned' || alert.state === 'closed' ? howItStands(alert, readers) : undefined}
					</Level>
				</h1>
				{alert.state === 'owned' || alert.state === 'closed' ? null : (
					<span class="push soft">{momentInWords(alert.raisedAt, readers.now)}</span>
				)}
			</div>
			{props.note === undefined ? null : (
				<Inset tone="warning" live>
					<p>{props.note}</p>
				</Inset>
			)}
			<p id="changed" data-subject={alert.id} data-version={String(alert.version)} role="status" hidden>
				<a href={`/alerts/${alert.id}`}>Something changed here. Show it</a>
			</p>
			<PracticeNote {...props} />
			<p class="soft">{whoAndWhere(record, readers)}</p>
			<Said
				{...{ record, rules, readers, check }}
				small={props.doing !== 'look'}
				below={props.doing === 'look' || props.doing === 'take' ? <TheyCanSee {...props} /> : undefined}
			/>
			<ClosedRecord record={record} readers={readers} />
			{props.doing === 'close' ? null : <BeforeYouRing record={record} readers={readers} />}
			{props.doing === 'close' ? null : <FactsAbout record={record} readers={readers} folded={props.doing === 'take'} />}
			{props.doing === 'look' ? <Around {...props} check={check} /> : null}
		</AlertPage>
	);
}

/** Practice is never taken for somebody who needs help, and nothing on its page rings anybody. */
function PracticeNote({ record, session }: OneAlertProps) {
	if (!isForPractice({ record, session })) return null;
	return (
		<Inset tone="information" title="Practice">
			<p>{`${record.youngPerson.about.nameUsed} is made up. Nobody’s phone was woken, and nothing here rings anybody.`}</p>
		</Inset>
	);
}

/** Who has it and what comes next. A closed alert says so in its heading. */
function Standing({ record, readers, next }: OneAlertProps) {
	const { alert } = record;
	const words = [...standsSo(record, readers, next), next];
	if (words.every((one) => !one)) return null;
	return (
		<p class="standing standing-open">
			<Icon name={alert.state === 'seen' ? 'eye' : 'clock'} size={20} />
			<span>{words.filter(Boolean).join(' ')}</span>
		</p>
	);
}

/** Who has it stands in the heading; who is told next, and when, is said once. */
function standsSo(record: AlertRecord, readers: Readers, next: string | null): readonly string[] {
	const { alert } = record;
	if (alert.state === 'owned') return besidesOwner(alert, readers, callBackWaited(record));
	const had = lastHad(record);
	return [alert.state === 'seen' && next !== null ? readInWords(alert, readers, had) : standingInWords(alert, readers, { had })];
}

/** What stands around the words while somebody reads, and out of the way once they act. */
function Around(props: OneAlertProps & { readonly check: Checking }) {
	const { record, readers } = props;
	const decided = record.trail.filter(({ what }) => TAKING.has(what)).at(-1);
	return (
		<>
			{record.alert.state === 'owned' && decided?.by === readers.me && decided.words !== null ? (
				<p class="small">{`You decided: ${decided.words}`}</p>
			) : null}
			<HandedOn {...props} />
			<AboutOneOfUs {...props} />
			<AlsoHere {...props} />
			<CheckOf disclosure={record.disclosures[0]} record={record} check={props.check} />
			<Trail {...props} />
		</>
	);
}

/** A volunteer who said what they do reads that others were asked, and that it is not theirs alone. */
function HandedOn({ record, readers }: Pick<OneAlertProps, 'record' | 'readers'>) {
	const said = record.trail.filter((line) => line.what === 'handed-on').at(-1);
	if (said?.by !== readers.me || record.alert.state === 'closed') return null;
	return <p class="small">{`You decided: ${said.words}. Others were asked to take it with you.`}</p>;
}

/** What is said about somebody who works here closes to them at once (what may not be softened, 8). */
function AboutOneOfUs({ record, session }: Pick<OneAlertProps, 'record' | 'session'>) {
	if (isForPractice({ record, session }) || !may(session.staff.role, 'case.mark-named')) return null;
	return (
		<p class="small">
			<a href={addresses.people(record.youngPerson.id)}>Is it about somebody who works here?</a>
		</p>
	);
}

/** Calls that a person makes, and what the law may ask: from here at any time, also once it is closed. */
function AlsoHere({ record, team, session }: OneAlertProps) {
	const id = record.alert.id;
	if (isForPractice({ record, session })) return null;
	return (
		<>
			<EmergencyTeamNumber team={team} />
			<p class="small">
				<a href={`/alerts/${id}?do=team`}>I rang the emergency duty team</a>
			</p>
			<p class="small">
				<a href={`${mandatoryReportAddress(record.youngPerson.id)}?alert=${id}`}>Make a mandatory report</a>
			</p>
		</>
	);
}

function whoAndWhere(record: AlertRecord, readers: Readers): string {
	const { nameUsed, dateOfBirth } = record.youngPerson.about;
	const age = dateOfBirth === undefined ? undefined : ageOn(dateOfBirth, readers.now);
	const [newest, ...earlier] = record.disclosures;
	// The heading has the time of the first of it: where more was said, what is read first has a time of its own.
	const when = newest && earlier.length > 0 ? momentInWords(newest.concern.raisedAt, readers.now) : undefined;
	return [nameUsed, age, newest && saidWhere(newest, record, readers), when].filter((part) => part !== undefined).join(', ');
}

/** True, and no more: their own page says the same words, and a screen that a child can see beside us shows nothing of an alert. */
function TheyCanSee({ record, theirPage }: OneAlertProps) {
	const words = theirPage === null ? 'nothing of this. It is on staff screens only.' : `“${theirPage.join(' ')}”`;
	return (
		<p class="small">
			<b>{`${record.youngPerson.about.nameUsed} can see:`}</b> {words}
			{theirPage === null ? '' : ' That is if their page is still open.'}
		</p>
	);
}

/** The rest of who has it stands below the words. */
function howItStands(alert: Alert, readers: Readers): string {
	return standingInWords({ ...alert, offeredTo: null }, readers).replace(/\.$/, '');
}

function Trail({ record, readers, next }: OneAlertProps) {
	const lines = record.trail.map(({ at, what, by, words }) => ({ at, what, by: by === null ? null : nameOf(readers.staff, by), words }));
	return (
		<details>
			<summary>Who knew what, when</summary>
			<AlertTimeline lines={lines} now={readers.now} next={next === null ? undefined : { words: next }} />
		</details>
	);
}
