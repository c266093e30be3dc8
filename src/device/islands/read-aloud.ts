/**
 * "Read it to me": reads the page in the order in which it stands, with a voice that is on this device. Words never leave
 * it, nothing is read by itself, and leaving the page stops the voice. The button stays hidden where there is no such voice.
 */
const READ = 'h1, p, li, .pick label, summary, .wide-ways button';

const button = document.querySelector<HTMLButtonElement>('[data-read-aloud]');
const words = button?.querySelector('span');
const readIt = words?.textContent ?? '';

/** A remote voice would send what stands on the page to somebody else. */
function voiceHere(): SpeechSynthesisVoice | undefined {
	const language = document.documentElement.lang.slice(0, 2);
	const here = speechSynthesis.getVoices().filter((voice) => voice.localService && voice.lang.startsWith(language));
	return here.find(({ lang }) => lang.replace('_', '-') === document.documentElement.lang) ?? here[0];
}

function pieces(): readonly string[] {
	const shown = [...document.querySelectorAll<HTMLElement>(`main :is(${READ})`)].filter((element) => element.checkVisibility());
	return shown.map((element) => (element.textContent ?? '').trim()).filter((text) => text !== '');
}

function say(text: string): void {
	if (words) words.textContent = text;
}

function stop(): void {
	speechSynthesis.cancel();
	say(readIt);
}

function read(voice: SpeechSynthesisVoice): void {
	const all = pieces().map((text) => new SpeechSynthesisUtterance(text));
	for (const one of all) one.voice = voice;
	all.at(-1)?.addEventListener('end', () => say(readIt));
	say(button?.dataset['readAloud'] ?? '');
	for (const one of all) speechSynthesis.speak(one);
}

/** Browsers find their voices late. */
function offer(): void {
	if (button && voiceHere() !== undefined) button.hidden = false;
}

if (button && 'speechSynthesis' in globalThis) {
	offer();
	speechSynthesis.addEventListener('voiceschanged', offer);
	button.addEventListener('click', () => {
		const voice = voiceHere();
		if (speechSynthesis.speaking || voice === undefined) stop();
		else read(voice);
	});
	addEventListener('pagehide', stop);
}
