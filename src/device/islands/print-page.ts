/** "Print it": without this script the page says to print from the browser's menu, and that stays true. */
const button = document.querySelector<HTMLButtonElement>('[data-print]');
const byMenu = document.querySelector<HTMLElement>('[data-print-by-menu]');

if (button) {
	button.hidden = false;
	if (byMenu) byMenu.hidden = true;
	button.addEventListener('click', () => print());
}
