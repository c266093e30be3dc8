import type { Child } from 'hono/jsx';
import type { Project } from '#core/record/staff.ts';
import type { Assets } from '../app-env.ts';
import { Document } from './document.tsx';
import { Icon } from './icon.tsx';
import { PROJECT_MARKER } from './marker.tsx';

export type Part = { readonly words: string; readonly href: string; readonly here: boolean };

type Bars = {
	readonly title: string;
	readonly assets: Assets;
	readonly nonce: string;
	readonly theme?: 'light' | 'dark' | undefined;
	readonly scripts?: readonly string[] | undefined;
	readonly project: Project;
	/** The name the young person uses. */
	readonly name: string;
	/** "Here: Jaz and Nadia", and where that is changed. */
	readonly present?: { readonly words: string; readonly href: string } | undefined;
	/** Pause, Stop, Hand over: buttons or forms. */
	readonly controls?: Child | undefined;
	/** At the start of the foot bar: `FootBack`. */
	readonly back?: Child | undefined;
	/** At the end of the foot bar: the silences and Next, each a `Button` with `form`. */
	readonly on?: Child | undefined;
};

export type ConversationPageProps = Bars & {
	readonly parts: readonly Part[];
	/** What the worker could ask: `PromptAsk`, `AlreadyTold`, `PromptDoors`. */
	readonly prompt: Child;
	readonly promptLabel: string;
	readonly heading: string;
	/** `RecordLine`s of this question. */
	readonly lines: Child;
	/** The form in which the next line is written. */
	readonly write: Child;
};

/**
 * The worker-led conversation. The young person can see this screen: it shows no alert, level, clock, count or
 * percentage, and no part of the trail is ticked off. No live strip and no alert script is ever loaded here.
 */
export function ConversationPage(props: ConversationPageProps) {
	return (
		<Document {...props}>
			<div class="talk">
				<Head {...props} />
				<Trail parts={props.parts} />
				<main class="talk-body" id="main">
					<aside class="prompt" aria-label={props.promptLabel}>
						{props.prompt}
					</aside>
					<section class="said" aria-label="What was said">
						<h1>{props.heading}</h1>
						<section class="said-lines" aria-label={props.heading}>
							{props.lines}
						</section>
						<div class="said-write">{props.write}</div>
					</section>
				</main>
				<Foot {...props} />
			</div>
		</Document>
	);
}

export type ConversationSheetProps = Bars & {
	/** Looked at together with the young person (the read-back): warm ground, 64 px buttons. */
	readonly together?: boolean | undefined;
	readonly children: Child;
};

/** The closing pages of a conversation: the same bars with one column between them. */
export function ConversationSheet(props: ConversationSheetProps) {
	return (
		<Document {...props}>
			<div class={props.together ? 'talk talk-sheet room' : 'talk talk-sheet'}>
				<Head {...props} />
				<main class="sheet-body" id="main">
					{props.children}
				</main>
				<Foot {...props} />
			</div>
		</Document>
	);
}

function Head({ name, present, controls, project }: Bars) {
	return (
		<header class="talk-head">
			<p class="talk-name">{name}</p>
			{present === undefined ? null : (
				<a class="button button-quiet" href={present.href}>
					<Icon name="users-round" />
					<span>{present.words}</span>
				</a>
			)}
			{PROJECT_MARKER[project.kind] === null ? null : <p class="talk-note">{PROJECT_MARKER[project.kind]}</p>}
			{controls === undefined ? null : <div class="talk-controls">{controls}</div>}
		</header>
	);
}

function Trail({ parts }: { readonly parts: readonly Part[] }) {
	const here = parts.find((part) => part.here);
	return (
		<>
			<nav class="trail" aria-label="Go to any part">
				{parts.map((part) => (
					<a class="trail-part" href={part.href} aria-current={part.here ? 'step' : undefined}>
						{part.words}
					</a>
				))}
			</nav>
			<nav class="trail-menu" aria-label="Go to any part, as a list">
				<details class="govuk-details">
					<summary class="govuk-details__summary">
						<span class="govuk-details__summary-text trail-menu-here">{here?.words ?? 'Go to any part'}</span>
					</summary>
					<ul class="trail-list">
						{parts.map((part) => (
							<li>
								<a href={part.href} aria-current={part.here ? 'step' : undefined}>
									{part.words}
								</a>
							</li>
						))}
					</ul>
				</details>
			</nav>
		</>
	);
}

function Foot({ back, on }: Bars) {
	if (back === undefined && on === undefined) return null;
	return (
		<footer class="talk-foot">
			{back}
			<div class="talk-on">{on}</div>
		</footer>
	);
}
