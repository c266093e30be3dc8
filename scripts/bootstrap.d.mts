/** `serve`: what `npm start` needs; `full`: the tools of development as well. */
export type InstallSet = 'serve' | 'full';
export function missingPackages(root: string, set: InstallSet): string[];
export function setToInstall(root: string, set: InstallSet): InstallSet;
export function isNodeNewEnough(version: string): boolean;
