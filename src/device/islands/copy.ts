/** "Copy": the words of a list, a line each. Without this script they are copied by hand, as they stand there anyway. */
const copying = document.querySelector<HTMLButtonElement>('[data-copy]');
const copied = document.getElementById(copying?.dataset['copy'] ?? '');

if (copying && copied && 'clipboard' in navigator) {
	copying.hidden = false;
	copying.addEventListener('click', () => {
		const lines = [...copied.querySelectorAll('li')].map((line) => line.textContent ?? '');
		navigator.clipboard.writeText(lines.join('\n')).then(
			() => {
				copying.textContent = 'Copied';
			},
			() => {
				copying.textContent = 'This browser does not let us copy';
			},
		);
	});
}
