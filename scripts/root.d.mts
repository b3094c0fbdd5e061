/** The project's folder, absolute. */
export const ROOT: string;
