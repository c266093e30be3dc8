import type { Child } from 'hono/jsx';

/** A white sheet with a fine edge. `padded` for words; without it for rows that bring their own margins. */
export function Panel({
	children,
	padded = true,
	id,
}: {
	readonly children: Child;
	readonly padded?: boolean | undefined;
	readonly id?: string | undefined;
}) {
	return (
		<div class={`panel${padded ? ' panel-padded' : ''}`} id={id}>
			{children}
		</div>
	);
}

/** Rows on a panel, divided by rules. Children are `Row`s. */
export function PanelList({ children, label }: { readonly children: Child; readonly label?: string | undefined }) {
	return (
		<ul class="panel rows" aria-label={label}>
			{children}
		</ul>
	);
}

/** Rows without a panel, in a narrower column. */
export function PlainList({ children }: { readonly children: Child }) {
	return <ul class="rows">{children}</ul>;
}

/**
 * One row. `beside` stands at its end (a drawing, a button); `well` is for what was refused or set aside.
 * With a `NameLink` inside and `whole`, the whole row can be touched.
 */
export function Row({
	children,
	beside,
	well,
	whole,
}: {
	readonly children: Child;
	readonly beside?: Child | undefined;
	readonly well?: boolean | undefined;
	readonly whole?: boolean | undefined;
}) {
	const names = [well ? 'row-well' : '', whole ? 'row-link' : ''].filter(Boolean).join(' ');
	return (
		<li class={names === '' ? undefined : names}>
			{beside === undefined ? (
				children
			) : (
				<div class="beside">
					<div>{children}</div>
					{beside}
				</div>
			)}
		</li>
	);
}

/** The name that leads into a record: "Jaz, 14". */
export function NameLink({ href, children }: { readonly href: string; readonly children: Child }) {
	return (
		<a class="name-link" href={href}>
			{children}
		</a>
	);
}

/** A heading, something at its end (a link), and what belongs under it. */
export function Section({
	title,
	aside,
	id,
	children,
}: {
	readonly title: string;
	readonly aside?: Child | undefined;
	readonly id?: string | undefined;
	readonly children: Child;
}) {
	return (
		<section class="section" id={id}>
			{aside === undefined ? (
				<h2>{title}</h2>
			) : (
				<div class="row">
					<h2>{title}</h2>
					<span class="push">{aside}</span>
				</div>
			)}
			{children}
		</section>
	);
}
