/** After "Knock now": asks which devices answered, until all did or a minute is over. Without it the page can be loaded again. */
const EVERY_MS = 1_500;
const LONGEST_MS = 60_000;

const knocked = document.getElementById('knocked');
const began = Date.now();

function ask(): void {
	const request = new XMLHttpRequest();
	request.open('GET', `/how-i-am-reached/answers${location.search}`);
	// A parsed document: no string of HTML ever reaches this page's own parser.
	request.responseType = 'document';
	request.onload = () => {
		const answers = request.status === 200 ? request.responseXML?.querySelector<HTMLElement>('[data-waiting]') : null;
		if (answers && answers.textContent !== knocked?.textContent) knocked?.replaceChildren(document.importNode(answers, true));
		again(answers?.dataset['waiting'] !== '0');
	};
	request.onerror = () => again(true);
	request.send();
}

function again(waits: boolean): void {
	if (waits && Date.now() - began < LONGEST_MS) setTimeout(ask, EVERY_MS);
}

if (knocked) setTimeout(ask, EVERY_MS);
