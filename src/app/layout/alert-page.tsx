import type { Child } from 'hono/jsx';
import type { Assets } from '../app-env.ts';
import { Document } from './document.tsx';

export type AlertPageProps = {
	readonly title: string;
	readonly assets: Assets;
	readonly nonce: string;
	/** `alertTheme(hour)`, unless the person chose one. */
	readonly theme: 'light' | 'dark' | undefined;
	readonly scripts?: readonly string[] | undefined;
	/** What was said, by whom, what they can see. */
	readonly children: Child;
	/** Buttons, the main one last: it stands lowest, under the thumb. */
	readonly actions: Child;
};

/** The alert full screen: words above, actions in the lower half, the main one lowest. Staff only. */
export function AlertPage(props: AlertPageProps) {
	return (
		<Document {...props}>
			<main class="wake" id="main">
				{props.children}
				<div class="wake-actions">{props.actions}</div>
			</main>
		</Document>
	);
}

/** Dark from 21:00 to 07:00 on London's clocks; otherwise as the device has it. */
export function alertTheme(hour: number): 'dark' | undefined {
	return hour >= 21 || hour < 7 ? 'dark' : undefined;
}

/** Two ways on beside one another, above the main one. */
export function AlertPair({ children }: { readonly children: Child }) {
	return <div class="wake-pair">{children}</div>;
}

/** The words that raised it, large, with the marked parts in `<mark>`. */
export function AlertWords({ children, small }: { readonly children: Child; readonly small?: boolean | undefined }) {
	return <p class={`wake-words${small ? ' wake-words-small' : ''}`}>{children}</p>;
}
