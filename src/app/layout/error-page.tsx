import type { Child } from 'hono/jsx';
import type { Assets } from '../app-env.ts';
import { Document } from './document.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

export type ErrorPageProps = {
	readonly title: string;
	readonly assets: Assets;
	readonly nonce: string;
	readonly icon?: IconName | undefined;
	/** What happened, what it did with their words, what to do. Never an apology without a way on. */
	readonly children: Child;
	/** One or two buttons. */
	readonly action?: Child | undefined;
};

/** A page for when something went wrong, or may not be opened. It never says why a record is closed. */
export function ErrorPage(props: ErrorPageProps) {
	return (
		<Document {...props}>
			<main class="staff-main" id="main">
				<ErrorWords icon={props.icon} title={props.title} action={props.action}>
					{props.children}
				</ErrorWords>
			</main>
		</Document>
	);
}

/** The same words inside a page that has its rail. */
export function ErrorWords({
	title,
	icon = 'triangle-alert',
	children,
	action,
}: Pick<ErrorPageProps, 'title' | 'icon' | 'children' | 'action'>) {
	return (
		<div class="error-page">
			<h1>
				<Icon name={icon} size={28} />
				<span>{title}</span>
			</h1>
			{children}
			{action === undefined ? null : <div class="button-group">{action}</div>}
		</div>
	);
}
