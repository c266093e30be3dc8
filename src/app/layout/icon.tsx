import { raw } from 'hono/html';
import { ICONS, type IconName } from './icons.ts';

export type IconProps = {
	readonly name: IconName;
	readonly size?: 18 | 20 | 22 | 24 | 26 | 28 | undefined;
	/** Only where no word stands beside it (the pencil for change, the arrow for back). Otherwise it is decoration. */
	readonly label?: string | undefined;
	readonly bold?: boolean | undefined;
};

/** A line drawing in the colour of the words beside it. */
export function Icon({ name, size = 22, label, bold = false }: IconProps) {
	const named = label === undefined ? { 'aria-hidden': 'true' as const } : { role: 'img' as const, 'aria-label': label };
	return (
		<svg
			class={`icon icon-${name}`}
			width={size}
			height={size}
			viewBox="0 0 24 24"
			fill="none"
			stroke="currentColor"
			stroke-width={bold ? 3 : 2}
			stroke-linecap="round"
			stroke-linejoin="round"
			focusable="false"
			{...named}
		>
			{raw(ICONS[name])}
		</svg>
	);
}
