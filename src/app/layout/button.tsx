import type { Child } from 'hono/jsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

export const BUTTON_LOOKS = ['main', 'second', 'plain', 'quiet', 'own'] as const;
/** `main`: one a page. `second`, `plain`: the others. `quiet`: underlined words. `own`: taking an alert, nothing else. */
export type ButtonLook = (typeof BUTTON_LOOKS)[number];

type Shape = {
	readonly look?: ButtonLook | undefined;
	readonly icon?: IconName | undefined;
	/** After the words: the arrow of "Next". */
	readonly iconAfter?: IconName | undefined;
	readonly wide?: boolean | undefined;
	/** Words at the start of a wide button, as in a list of ways on. */
	readonly start?: boolean | undefined;
	/** What a screen reader hears, when that must be more than the words: "Change: ask about a bus pass". */
	readonly label?: string | undefined;
	readonly id?: string | undefined;
	/** Absent only for an icon button, which then needs `label`. */
	readonly children?: Child | undefined;
};

export type ButtonProps = Shape & {
	readonly type?: 'submit' | 'button' | undefined;
	readonly name?: string | undefined;
	readonly value?: string | undefined;
	/** Id of the form it belongs to, when it stands outside that form. */
	readonly form?: string | undefined;
	readonly formaction?: string | undefined;
	/** Leaves without the browser checking the fields: skip, back, stop. */
	readonly unchecked?: boolean | undefined;
	/** Id of a popover that it opens or closes. */
	readonly popover?: string | undefined;
};

/**
 * A button that sends a form.
 *
 * @example <Button name="then" value="on" iconAfter="arrow-right">Next</Button>
 */
export function Button(props: ButtonProps) {
	return (
		<button
			type={props.type ?? 'submit'}
			id={props.id}
			class={classOf(props)}
			name={props.name}
			value={props.value}
			form={props.form}
			formaction={props.formaction}
			formnovalidate={props.unchecked}
			popovertarget={props.popover}
			aria-label={props.label}
		>
			<Inside {...props} />
		</button>
	);
}

/**
 * A link that looks like a button: it goes somewhere and changes nothing.
 *
 * @example <ButtonLink href="/young-people/new" look="second" icon="plus">Add a young person</ButtonLink>
 */
export function ButtonLink(props: Shape & { readonly href: string }) {
	return (
		<a id={props.id} class={classOf(props)} href={props.href} aria-label={props.label}>
			<Inside {...props} />
		</a>
	);
}

/** An action that cannot be taken yet, and why, beside it. Never a greyed-out button that does not answer. */
export function NotYet({ children, why }: { readonly children: Child; readonly why: string }) {
	return (
		<span class="row">
			<span class="button button-not-yet">{children}</span>
			<span class="small soft">{why}</span>
		</span>
	);
}

/** Buttons side by side; below one another on a phone. */
export function ButtonGroup({ children }: { readonly children: Child }) {
	return <div class="button-group">{children}</div>;
}

function classOf({ look = 'main', wide, start, children }: Shape): string {
	return [
		'button',
		look === 'main' ? '' : `button-${look}`,
		wide ? 'button-wide' : '',
		start ? 'button-start' : '',
		children === undefined ? 'button-icon' : '',
	]
		.filter(Boolean)
		.join(' ');
}

function Inside({ icon, iconAfter, children }: Shape) {
	return (
		<>
			{icon === undefined ? null : <Icon name={icon} />}
			{children === undefined ? null : <span>{children}</span>}
			{iconAfter === undefined ? null : <Icon name={iconAfter} />}
		</>
	);
}
