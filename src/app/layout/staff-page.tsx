import type { Child } from 'hono/jsx';
import type { Assets } from '../app-env.ts';
import type { Session } from '../staff/ports.ts';
import { Button, ButtonLink } from './button.tsx';
import { Cover, CoverControl } from './cover.tsx';
import { Document } from './document.tsx';
import { FormToken } from './form-token.tsx';
import { Icon } from './icon.tsx';
import { LockInMore, LockOnRail } from './lock-control.tsx';
import { Mark } from './mark.tsx';
import { PROJECT_MARKER } from './marker.tsx';
import { AT_THE_FOOT, PLACES, type PlaceName, placesFor, waitingInWords } from './places.ts';

export type StaffPageProps = {
	readonly title: string;
	readonly current: PlaceName | null;
	readonly session: Session;
	readonly assets: Assets;
	readonly nonce: string;
	readonly theme?: 'light' | 'dark' | undefined;
	/** `AlertStrip`s that are open now; the live island keeps them up to date. */
	readonly alertStrip?: Child | undefined;
	/** Logical names of islands beyond the ones every staff page has. */
	readonly scripts?: readonly string[] | undefined;
	/** Logical names of style sheets beyond the one that every staff page has. */
	readonly styles?: readonly string[] | undefined;
	readonly printFoot?: string | undefined;
	readonly children: Child;
};

/** A page of the staff room: rail or bottom bar, the live strip, the content. Begin the content with `PageHead`: it stands above the strip. */
export function StaffPage(props: StaffPageProps) {
	const { session, current } = props;
	return (
		<Document {...props} scripts={[...(props.assets['live.js'] === undefined ? [] : ['live.js']), ...(props.scripts ?? [])]}>
			<a class="govuk-skip-link" href="#main">
				Go to the main part
			</a>
			<div class="staff">
				<Rail session={session} current={current} />
				<div>
					{PROJECT_MARKER[session.project.kind] === null ? null : (
						<header class="phone-note">{PROJECT_MARKER[session.project.kind]}</header>
					)}
					<main class="staff-main" id="main" tabindex={-1}>
						<div id="live" aria-live="polite">
							{props.alertStrip}
						</div>
						{props.children}
					</main>
				</div>
			</div>
			<BottomBar session={session} current={current} />
			<Cover />
		</Document>
	);
}

type Navigation = Pick<StaffPageProps, 'session' | 'current'>;

function Rail({ session, current }: Navigation) {
	return (
		<nav class="rail" aria-label="Main">
			<Mark />
			{placesFor(session).map((name) => (
				<a class="rail-place" href={PLACES[name].href} aria-current={name === current ? 'page' : undefined}>
					<Icon name={PLACES[name].icon} size={26} />
					<span>{PLACES[name].words}</span>
					<WaitingHere name={name} session={session} />
				</a>
			))}
			<div class="rail-foot">
				{PROJECT_MARKER[session.project.kind] === null ? null : <p class="rail-note">{PROJECT_MARKER[session.project.kind]}</p>}
				<p class="rail-note rail-who">{session.staff.name}</p>
				<CoverControl />
				<LockOnRail session={session} />
				<a class="rail-place rail-own" href="/my-sign-in">
					<Icon name="key-round" size={26} />
					<span>Your sign-in</span>
				</a>
				<form method="post" action="/sign-out">
					<FormToken session={session} />
					<button type="submit" class="rail-place">
						<Icon name="log-out" size={26} />
						<span>Sign out</span>
					</button>
				</form>
			</div>
		</nav>
	);
}

/** The live island keeps it up to date. */
function WaitingHere({ name, session }: { readonly name: PlaceName; readonly session: Session }) {
	return name === 'inbox' ? <b data-inbox-waiting>{waitingInWords(session.waiting ?? 0)}</b> : null;
}

const MORE = 'more';

function BottomBar({ session, current }: Navigation) {
	return (
		<nav class="bottom-bar" aria-label="Main, at the foot">
			{placesFor(session)
				.filter((name) => AT_THE_FOOT.includes(name))
				.map((name) => (
					<a class="rail-place" href={PLACES[name].href} aria-current={name === current ? 'page' : undefined}>
						<Icon name={PLACES[name].icon} size={26} />
						<span>{PLACES[name].short}</span>
						<WaitingHere name={name} session={session} />
					</a>
				))}
			<button type="button" class="rail-place" popovertarget={MORE}>
				<Icon name="menu" size={26} />
				<span>More</span>
			</button>
			<div class="more" id={MORE} popover="auto">
				<p>{`${session.staff.name}, ${session.project.name}`}</p>
				{placesFor(session)
					.filter((name) => !AT_THE_FOOT.includes(name))
					.map((name) => (
						<ButtonLink look="plain" href={PLACES[name].href} icon={PLACES[name].icon}>
							{PLACES[name].words}
						</ButtonLink>
					))}
				<Button look="plain" type="button" icon="eye-off" popover="cover-screen">
					Cover screen
				</Button>
				<LockInMore session={session} />
				<ButtonLink look="plain" href="/my-sign-in" icon="key-round">
					Your sign-in
				</ButtonLink>
				<form method="post" action="/sign-out">
					<FormToken session={session} />
					<Button look="plain" icon="log-out">
						Sign out
					</Button>
				</form>
			</div>
		</nav>
	);
}
