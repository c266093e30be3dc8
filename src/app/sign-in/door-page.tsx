import type { Child } from 'hono/jsx';
import { Document } from '#app/layout/document.tsx';
import { Mark } from '#app/layout/mark.tsx';
import type { Ctx } from './sign-in-deps.ts';

export type DoorPageProps = {
	readonly c: Ctx;
	readonly title: string;
	readonly scripts?: readonly string[] | undefined;
	/** At the foot: signing out, going back. */
	readonly foot?: Child | undefined;
	/** Room for two columns and for tables. */
	readonly wide?: boolean | undefined;
	readonly children: Child;
};

/** A page at the door: no rail, nobody's name, nothing about anybody. */
export function DoorPage({ c, title, scripts, foot, wide, children }: DoorPageProps) {
	const assets = c.get('assets');
	return (
		<Document title={title} assets={assets} nonce={c.get('nonce')} scripts={scripts?.filter((name) => assets[name] !== undefined)}>
			<main class={wide ? 'door door-wide' : 'door'} id="main">
				<Mark />
				{children}
				{foot === undefined ? null : <div class="door-foot">{foot}</div>}
			</main>
		</Document>
	);
}
