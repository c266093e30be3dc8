import type { Child } from 'hono/jsx';

/** Nothing here: what will come, and what can be done now. One action at most. */
export function Empty({
	title,
	action,
	children,
}: {
	readonly title: string;
	readonly action?: Child | undefined;
	readonly children?: Child | undefined;
}) {
	return (
		<div class="panel empty">
			<p class="part-title">{title}</p>
			{children === undefined ? null : <p>{children}</p>}
			{action}
		</div>
	);
}

/** After a second of waiting: the title, and still bars. Nothing spins or pulses. */
export function Loading({ title }: { readonly title: string }) {
	return (
		<div class="panel empty" aria-busy="true">
			<p class="part-title">{title}</p>
			<div class="bar-still" />
			<div class="bar-still" />
			<div class="bar-still" />
		</div>
	);
}
