/**
 * Which browser this build is for. Not `import.meta.env.FIREFOX`: under vitest that is the text `false`, and so true.
 */
export const IS_FIREFOX: boolean = import.meta.env.BROWSER === 'firefox';
