import { FACES } from '#core/flow/answer.ts';
import type { Assets } from '../app-env.ts';
import { AlertTimeline } from '../drawing/alert-timeline.tsx';
import { EpisodeTimeline } from '../drawing/episode-timeline.tsx';
import { ThreeDayPath, ThreeDayWords } from '../drawing/three-day-path.tsx';
import { PATH_STATE_WORDS } from '../drawing/three-day-words.ts';
import { ButtonLink } from './button.tsx';
import { Document } from './document.tsx';
import { FACE_WORDS, FaceDrawing } from './faces.tsx';
import { KitForms } from './kit-forms.tsx';
import { KIT_BRACKETS, KIT_LIFE, KIT_MANY_TIMES, KIT_NOW, KIT_PATHS, KIT_TIMES } from './kit-samples.ts';
import { KitWords } from './kit-words.tsx';
import { Mark } from './mark.tsx';
import { Section } from './panel.tsx';

export type KitPageProps = { readonly assets: Assets; readonly nonce: string };

/** Everything in one place, light and dark: for looking at, and for the checks that a machine can make. Staff only. */
export function KitPage({ assets, nonce }: KitPageProps) {
	return (
		<Document title="The kit" assets={assets} nonce={nonce} theme="light">
			<main id="main">
				<Kit theme="light" />
				<Kit theme="dark" />
			</main>
		</Document>
	);
}

function Kit({ theme }: { readonly theme: 'light' | 'dark' }) {
	return (
		<div data-theme={theme}>
			<div class="kit-scope">
				<div class="row">
					<Mark size={52} />
					<div>
						{theme === 'light' ? <h1>The kit</h1> : <h2>The kit by night</h2>}
						<p class="soft">{`Colours, words, shapes and controls, ${theme}`}</p>
					</div>
				</div>
				<Swatches />
				<KitWords theme={theme} />
				<KitPaths />
				<EpisodeTimeline id={`few-${theme}`} times={KIT_TIMES} now={KIT_NOW} brackets={KIT_BRACKETS} />
				<EpisodeTimeline id={`many-${theme}`} times={KIT_MANY_TIMES} now={KIT_NOW} brackets={[]} />
				<Section title="The life of an alert">
					<AlertTimeline lines={KIT_LIFE} now={KIT_NOW} next={{ words: 'Nadia is asked to check back by 2:09 pm' }} />
				</Section>
				<KitForms theme={theme} />
			</div>
			<KitRoom />
		</div>
	);
}

const SWATCHES = [
	...['ground', 'surface', 'well', 'line', 'edge', 'ink', 'ink-soft', 'pine', 'pine-deep', 'pine-tint', 'way'],
	...['heather', 'heather-tint', 'ember', 'ember-tint', 'ochre', 'ochre-tint', 'sky', 'sky-tint', 'moss', 'moss-tint'],
	...['dawn', 'dawn-card', 'dawn-way'],
];

function Swatches() {
	return (
		<ul class="kit-swatches">
			{SWATCHES.map((name) => (
				<li>
					<svg aria-hidden="true" width="40" height="40" viewBox="0 0 40 40">
						<rect width="40" height="40" fill={`var(--${name})`} />
					</svg>
					<b>{name}</b>
				</li>
			))}
		</ul>
	);
}

function KitPaths() {
	return (
		<Section title="The three-day path">
			<div class="kit-three">
				{KIT_PATHS.map((facts) => (
					<div>
						<ThreeDayPath {...facts} />
						<p class="small soft">{PATH_STATE_WORDS[facts.state]}</p>
						<ThreeDayWords {...facts} />
					</div>
				))}
			</div>
		</Section>
	);
}

function KitRoom() {
	return (
		<div class="room kit-scope">
			<h2>The young person’s room</h2>
			<div class="row">
				{FACES.map((face) => (
					<figure class="kit-face">
						<FaceDrawing face={face} />
						<figcaption>{FACE_WORDS[face]}</figcaption>
					</figure>
				))}
				<div class="push stack-tight">
					<ButtonLink href="#main" iconAfter="arrow-right">
						Next
					</ButtonLink>
					<ButtonLink href="#main" look="plain">
						I’d rather talk
					</ButtonLink>
				</div>
			</div>
		</div>
	);
}
