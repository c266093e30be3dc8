import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';

/** A page of the package: one file, without a script, a picture or anything from the internet, that reads the same on paper. */
export function packagePage(title: string, children: Child): string {
	return `<!doctype html>${(
		<html lang="en-GB">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<title>{title}</title>
				<style>{raw(STYLE)}</style>
			</head>
			<body>
				<h1>{title}</h1>
				{children}
			</body>
		</html>
	)}`;
}

/** Rows under headings. */
export function PackageTable({ heads, rows }: { readonly heads: readonly string[]; readonly rows: readonly (readonly Child[])[] }) {
	if (rows.length === 0) return <p>Nothing.</p>;
	return (
		<table>
			<thead>
				<tr>
					{heads.map((head) => (
						<th scope="col">{head}</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => (
					<tr>
						{row.map((cell) => (
							<td>{cell}</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}

const STYLE = `
body { font: 1.0625rem/1.5 system-ui, sans-serif; color: #14201e; background: #fff; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.75rem; line-height: 1.2; }
h2 { font-size: 1.375rem; margin: 2.5rem 0 1rem; border-top: 2px solid #14201e; padding-top: 1rem; }
h3 { font-size: 1.0625rem; margin: 0; }
article { margin: 0 0 1.25rem; break-inside: avoid; }
.text { white-space: pre-line; overflow-wrap: anywhere; margin: 0; }
.under { color: #44524f; margin: 0; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .375rem .75rem .375rem 0; border-bottom: 1px solid #c8d0ce; overflow-wrap: break-word; }
`;
