import { raw } from 'hono/html';
import type { Bundle, BundleItem } from '#core/rights/bundle.ts';
import { dayWithYear } from './piece.ts';

/**
 * What a person is given to read: one file, without a script, a picture or a link, that reads the same without the internet and
 * on paper. Drawn from the data and from nothing else.
 */
export function BundleDocument({ bundle }: { readonly bundle: Bundle }) {
	const { person, project, sections, madeOn } = bundle;
	return (
		<>
			{raw('<!doctype html>')}
			<html lang="en-GB">
				<head>
					<meta charset="utf-8" />
					<meta name="viewport" content="width=device-width, initial-scale=1" />
					<title>{`What is held about ${person}`}</title>
					<style>{raw(STYLE)}</style>
				</head>
				<body>
					<h1>{`What is held about ${person}`}</h1>
					<p>{`${project} made this on ${dayWithYear(madeOn)}. It is all that is held, in the words in which it is kept.`}</p>
					<p>Where something is about another person, or may not be given, it says that it was left out.</p>
					<p>If something here is wrong, say so. What you say is kept beside it.</p>
					{sections.map(({ title, items }) => (
						<section>
							<h2>{title}</h2>
							{items.length === 0 ? <p>Nothing is held.</p> : items.map((item) => <Item item={item} />)}
						</section>
					))}
				</body>
			</html>
		</>
	);
}

function Item({ item: { label, when, whose, text } }: { readonly item: BundleItem }) {
	const under = [whose, when].filter((part) => part !== null).join(' · ');
	return (
		<article>
			{label === '' ? null : <h3>{label}</h3>}
			<p class="text">{text}</p>
			{under === '' ? null : <p class="under">{under}</p>}
		</article>
	);
}

/** Large, dark on light, on any paper; a page break never parts a line from whose it is. */
const STYLE = `
body { font: 1.125rem/1.5 system-ui, sans-serif; color: #14201e; background: #fff; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 2rem; line-height: 1.2; }
h2 { font-size: 1.5rem; margin: 2.5rem 0 1rem; border-top: 2px solid #14201e; padding-top: 1rem; }
h3 { font-size: 1.125rem; margin: 0; }
article { margin: 0 0 1.25rem; break-inside: avoid; }
p { margin: 0 0 .5rem; }
.text { white-space: pre-line; overflow-wrap: anywhere; margin: 0; }
.under { font-size: 1rem; color: #44524f; margin: 0; }
@media print { body { font-size: 12pt; margin: 0; max-width: none; } }
`;
