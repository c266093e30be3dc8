import type { Child } from 'hono/jsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

const TONES = {
	note: { look: '', icon: 'info' },
	information: { look: ' inset-information', icon: 'info' },
	warning: { look: ' inset-warning', icon: 'triangle-alert' },
	done: { look: ' inset-done', icon: 'check' },
} as const satisfies Readonly<Record<string, { look: string; icon: IconName }>>;

export type InsetProps = {
	readonly tone?: keyof typeof TONES | undefined;
	readonly title?: string | undefined;
	readonly icon?: IconName | undefined;
	/** Says itself when it appears in place, and takes the focus when the page is loaded with it. */
	readonly live?: boolean | undefined;
	readonly children: Child;
};

/** Something that stands in the page and should be read: there are no toasts and no banners. */
export function Inset({ tone = 'note', title, icon, live, children }: InsetProps) {
	return (
		<div class={`inset${TONES[tone].look}`} role={live ? 'status' : undefined} tabindex={live ? -1 : undefined} autofocus={live}>
			<Icon name={icon ?? TONES[tone].icon} size={24} />
			<div>
				{title === undefined ? null : <p class="part-title">{title}</p>}
				{children}
			</div>
		</div>
	);
}
