/** The JSON Schema of claim lists, which editors of list makers read: it stands beside the code, also in the package. */
export const SCHEMA_FILE = new URL('../data/claim-list.schema.json', import.meta.url);

/** What it is called in a list maker's folder. */
export const SCHEMA_NAME = 'claim-list.schema.json';
