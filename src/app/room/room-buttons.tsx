import type { Child } from 'hono/jsx';
import { Icon } from '#app/layout/icon.tsx';
import type { IconName } from '#app/layout/icons.ts';
import { ROOM_WORDS } from '#app/room/room-words.en.ts';

export type WayProps = {
	/** What the button does: see room-inputs.ts. `give-back` is the tablet’s own. */
	readonly does: string;
	/** `go`: the way on, one a page. `way`: an edged button. `quiet`: underlined words. */
	readonly look?: 'go' | 'way' | 'quiet' | undefined;
	readonly icon?: IconName | undefined;
	readonly iconAfter?: IconName | undefined;
	/** Read out instead of the words where several buttons say the same. */
	readonly label?: string | undefined;
	readonly children: Child;
};

/** A button of the young person’s page. None of them is ever stopped by a field that the browser finds wrong. */
export function Way({ does, look = 'way', icon, iconAfter, label, children }: WayProps) {
	return (
		<button type="submit" class={look} name="do" value={does} aria-label={label} formnovalidate>
			{icon === undefined ? null : <Icon name={icon} />}
			{children}
			{iconAfter === undefined ? null : <Icon name={iconAfter} />}
		</button>
	);
}

/** Three or four ways on that weigh the same, one below the other, 64 px each. */
export function WideWays({ children }: { readonly children: Child }) {
	return <div class="wide-ways">{children}</div>;
}

/** Hidden until the script finds a voice on this device. Nothing is ever read out by itself. */
export function ReadAloud() {
	return (
		<button type="button" class="way" hidden data-read-aloud={ROOM_WORDS.readAloudStop}>
			<Icon name="volume-2" />
			<span>{ROOM_WORDS.readAloud}</span>
		</button>
	);
}
