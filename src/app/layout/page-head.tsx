import type { Child } from 'hono/jsx';
import { Icon } from './icon.tsx';

export type PageHeadProps = {
	readonly title: string;
	/** Above the title: the day. */
	readonly eyebrow?: string | undefined;
	/** Under the title: "14, she/her. Lives with a foster family." */
	readonly under?: Child | undefined;
	/** At the end of the line: who is on duty, or the one action of the page. */
	readonly aside?: Child | undefined;
	readonly back?: { readonly href: string; readonly words: string } | undefined;
};

/** Top of a staff page, with its only `h1`. */
export function PageHead({ title, eyebrow, under, aside, back }: PageHeadProps) {
	return (
		<>
			{back === undefined ? null : (
				<a class="back-link" href={back.href}>
					<Icon name="arrow-left" />
					{back.words}
				</a>
			)}
			<div class="page-head">
				<div>
					{eyebrow === undefined ? null : <p class="eyebrow">{eyebrow}</p>}
					<h1>{title}</h1>
					{under === undefined ? null : <p class="soft">{under}</p>}
				</div>
				{aside === undefined ? null : <div class="page-aside">{aside}</div>}
			</div>
		</>
	);
}
