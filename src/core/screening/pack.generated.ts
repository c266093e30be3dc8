/** Made by `npm run screen:train`: names the rules, the words and the weights together. */
export const PACK_VERSION = 'dev';
