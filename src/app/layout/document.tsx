import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Assets } from '../app-env.ts';
import { assetPath } from './assets.ts';

export type DocumentProps = {
	/** Names the page first: `Jaz Whitlock`. On staff pages " · Waymark" follows. */
	readonly title: string;
	readonly assets: Assets;
	/** Of this response's Content-Security-Policy. */
	readonly nonce: string;
	/** Without it the page follows the device. */
	readonly theme?: 'light' | 'dark' | undefined;
	/** `young-person`: no name of the service anywhere, not even in the title. */
	readonly room?: 'staff' | 'young-person' | undefined;
	/** Logical names of island scripts, such as `live.js`. */
	readonly scripts?: readonly string[] | undefined;
	/** Logical names of style sheets beyond the one of every staff page, such as `inbox.css`. */
	readonly styles?: readonly string[] | undefined;
	/** Stands at the start-side foot of each printed page, beside the page number. */
	readonly printFoot?: string | undefined;
	readonly children: Child;
};

/** The whole HTML document. No inline style and no inline script anywhere: the Content-Security-Policy refuses both. */
export function Document(props: DocumentProps) {
	const { assets, nonce, printFoot } = props;
	const young = props.room === 'young-person';
	return (
		<>
			{raw('<!doctype html>')}
			<html lang="en-GB" dir="ltr" data-theme={props.theme}>
				<head>
					<meta charset="utf-8" />
					<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
					<meta name="robots" content="noindex, nofollow" />
					<meta name="format-detection" content="telephone=no" />
					<title>{young ? props.title : `${props.title} · Waymark`}</title>
					{['staff.css', ...(props.styles ?? [])].map((name) => (
						<link rel="stylesheet" href={assetPath(assets, name)} />
					))}
					{young ? null : <link rel="icon" type="image/svg+xml" href={assetPath(assets, 'favicon.svg')} />}
					{young ? null : <link rel="manifest" href={assetPath(assets, 'manifest.webmanifest')} />}
					{printFoot === undefined ? null : <style nonce={nonce}>{raw(printFootRule(printFoot))}</style>}
					{scriptsOf(props).map((name) => (
						<script type="module" nonce={nonce} src={assetPath(assets, name)} />
					))}
				</head>
				<body class={young ? 'room' : undefined}>{props.children}</body>
			</html>
		</>
	);
}

/**
 * Every page of the staff's goes dark while a young person holds the tablet (device/islands/locked.ts), and locks when
 * nobody has touched it for a while (device/islands/idle.ts).
 */
function scriptsOf({ room, assets, scripts = [] }: DocumentProps): readonly string[] {
	if (room === 'young-person') return scripts;
	return [...['locked.js', 'idle.js'].filter((name) => assets[name] !== undefined), ...scripts];
}

/** Every character that is not a plain letter or digit leaves as a CSS escape, so that no name can end the rule. */
function printFootRule(words: string): string {
	const escaped = [...words].map((c) => (/[A-Za-z0-9 ]/.test(c) ? c : `\\${(c.codePointAt(0) ?? 32).toString(16)} `)).join('');
	return `@page{@bottom-left{content:"${escaped}";font-size:10pt}}`;
}
