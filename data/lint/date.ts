/** Whether the text is a year, a month or a day of the calendar: YYYY, YYYY-MM or YYYY-MM-DD. */
export function isDate(text: string): boolean {
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (!year) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** Whether the whole of `first` lies after the whole of `second`. False when either is empty or no date. */
export function isAfter(first: string, second: string): boolean {
  if (!isDate(first) || !isDate(second)) return false;
  // Compared as far as both go: 2023-06 is not after 2023-06-01.
  const length = Math.min(first.length, second.length);
  return first.slice(0, length) > second.slice(0, length);
}
