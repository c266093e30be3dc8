/** Made by `npm run screen:train` and `npm run screen:pack`: names the rules, the words and the weights together. */
export const PACK_VERSION = 'e690d22f';
