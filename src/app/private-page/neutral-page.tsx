import { raw } from 'hono/html';

/**
 * What stands at `/notes` for anybody without a sitting, and after leaving: an ordinary page about revising. It holds no
 * trace of the service and no way back in. The style is not ours to the eye, and follows the device's light or dark.
 */
export function NeutralPage({ nonce }: { readonly nonce: string }) {
	return (
		<>
			{raw('<!doctype html>')}
			<html lang="en-GB">
				<head>
					<meta charset="utf-8" />
					<meta name="viewport" content="width=device-width, initial-scale=1" />
					<meta name="color-scheme" content="light dark" />
					<title>Revision tips</title>
					<link rel="icon" href="data:," />
					<style nonce={nonce}>{raw(STYLE)}</style>
				</head>
				<body>
					<main>
						<h1>Revision tips that work</h1>
						<p>Short bursts beat long nights. Try these.</p>
						<ol>
							<li>Work for 25 minutes. Then rest for five.</li>
							<li>Close the book. Write down what you can recall.</li>
							<li>Mix two subjects in one sitting.</li>
							<li>Teach it to someone, or to the wall.</li>
							<li>Go over it again after a day, and after a week.</li>
							<li>Put your phone in another room.</li>
						</ol>
						<h2>The night before</h2>
						<p>Pack your bag. Read your notes once. Then sleep: it helps you more than another hour of work.</p>
						<h2>Planning a week</h2>
						<p>Pick three subjects a day. Start with the one you like least. Keep Sunday free.</p>
					</main>
				</body>
			</html>
		</>
	);
}

const STYLE =
	'body{max-width:36em;margin:0 auto;padding:18px;font:17px/1.55 system-ui,sans-serif}h1{font-size:22px;line-height:1.3}h2{font-size:18px;margin-top:1.4em}li{margin-top:.5em}';
