/** Figures as people read them. A dash stands for what was not measured. */

const NONE = '–';

/** Whole from ten on, else two digits that count: `5,279`, `0.58`. */
export function count(value: number | null): string {
  if (value === null) return NONE;
  return Number.isInteger(value) || value >= 10 ? Math.round(value).toLocaleString('en') : value.toPrecision(2);
}

/** Of milliseconds or microseconds: `0.012`, `4.2`, `1,870`. */
export function duration(value: number | null): string {
  if (value === null) return NONE;
  if (value >= 100) return count(Math.round(value));
  return value.toFixed(value < 1 ? 3 : 1);
}

/** `59.3 kB`. */
export function kilobytes(bytes: number | null): string {
  return bytes === null ? NONE : `${(bytes / 1000).toLocaleString('en', { maximumFractionDigits: 1 })} kB`;
}

/** `28.56 MB`. */
export function megabytes(bytes: number | null): string {
  return bytes === null ? NONE : `${(bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 2 })} MB`;
}

/** How many times something: `12.5×`, `1,870×`. */
export function times(value: number | null): string {
  if (value === null) return NONE;
  return `${value >= 100 ? count(Math.round(value)) : value.toFixed(1)}×`;
}

/** Of a share from 0 to 1: `98.2`. */
export function percent(share: number): string {
  return (100 * share).toFixed(1);
}
