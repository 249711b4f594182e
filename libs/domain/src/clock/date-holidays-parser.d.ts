/** The package ships types that its `exports` leave out; this much of them is used here. */
declare module 'date-holidays-parser' {
  export default class Holidays {
    constructor(countries: { readonly holidays: object });
    /** Whether the rule could be read. */
    setHoliday(rule: string, name: string): boolean;
    /** `date` is local: `2026-11-26 00:00:00`. */
    getHolidays(year: number): { readonly date: string; readonly rule: string }[];
  }
}
