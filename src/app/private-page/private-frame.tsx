import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { NOT_KEPT_WORDS } from '#app/room/room-words.en.ts';
import { PRIVATE_WORDS } from './private-words.en.ts';

/** The style and the script of these pages, as the build made them. They stand in the page: one request and no more. */
export type PrivateLook = { readonly style: string; readonly script: string };

/** What every page here needs of its response. */
export type OnPage = PrivateLook & { readonly nonce: string };

/** The same on every page, in the list of a phone's open pages and in its history. */
export const NEUTRAL_TITLE = 'Notes';

/** ISO 639: written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** @example directionOf('fa-AF') // 'rtl' */
export function directionOf(language: string): 'ltr' | 'rtl' {
	return RIGHT_TO_LEFT.has(language.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** Longer than a sitting lasts without a sign, so that a page left lying turns neutral by itself, without a script too. */
const LEFT_LYING_SECONDS = 21 * 60;

export type PrivateFrameProps = {
	readonly on: OnPage;
	/** Of the sitting. Without one the page has no top bar and nothing to leave. */
	readonly formToken?: string | undefined;
	/** The form whose words go along when somebody leaves in the middle of a sentence. */
	readonly words?: string | undefined;
	/** That form has fields of one line: Enter in them goes on. */
	readonly enter?: boolean | undefined;
	/** What stands on the page once it was stopped, for the script; without a script the answer says it. */
	readonly closed?: Child | undefined;
	readonly language?: string | undefined;
	readonly children: Child;
};

/**
 * A page on the young person's own phone: no name of the service, no icon, nothing from anywhere else, nothing kept.
 * Begin the children with an `h1`.
 */
export function PrivateFrame({ on, formToken, words, enter, closed, language = 'en-GB', children }: PrivateFrameProps) {
	return (
		<>
			{raw('<!doctype html>')}
			<html lang={language} dir={directionOf(language)}>
				<head>
					<meta charset="utf-8" />
					<meta name="viewport" content="width=device-width, initial-scale=1" />
					<meta name="color-scheme" content="light dark" />
					<meta name="format-detection" content="telephone=no" />
					<title>{NEUTRAL_TITLE}</title>
					<link rel="icon" href="data:," />
					{formToken === undefined ? null : <LeftLying />}
					<style nonce={on.nonce}>{raw(on.style)}</style>
				</head>
				<body class="room">
					{formToken === undefined ? null : <TopBar formToken={formToken} words={words} enter={enter} />}
					<main class="phone" id="main">
						{children}
					</main>
					<p class="failed" id="failed" role="alert" hidden>
						{`${NOT_KEPT_WORDS.title} ${NOT_KEPT_WORDS.still} ${PRIVATE_WORDS.failed.danger}`}
					</p>
					{closed === undefined ? null : <template id="closed">{closed}</template>}
					<script type="module" nonce={on.nonce}>
						{raw(on.script)}
					</script>
				</body>
			</html>
		</>
	);
}

function LeftLying() {
	return (
		<noscript>
			<meta http-equiv="refresh" content={String(LEFT_LYING_SECONDS)} />
		</noscript>
	);
}

/**
 * Two ways out, always in the same place. Both send the words that stand in the page, if it has a form for words. The first
 * button of a form is the one that Enter presses, so on a page with fields of one line a hidden one stands before them.
 */
function TopBar({ formToken, words, enter = false }: Pick<PrivateFrameProps, 'words' | 'enter'> & { readonly formToken: string }) {
	const form = words ?? 'bar';
	const { bar } = PRIVATE_WORDS;
	return (
		<nav class="topbar" aria-label={bar.name}>
			{words === undefined ? (
				<form method="post" action="/notes" id="bar" hidden>
					<input type="hidden" name="formToken" value={formToken} />
				</form>
			) : null}
			{enter ? <button type="submit" form={form} name="do" value="next" hidden tabindex={-1} /> : null}
			<button class="out" type="submit" form={form} name="do" value="someone" formnovalidate>
				{bar.someone}
			</button>
			<button class="out leave" type="submit" form={form} name="do" value="leave" formnovalidate>
				{bar.leave}
			</button>
		</nav>
	);
}
