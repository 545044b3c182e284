// What the table of public holidays does not have, and date-holidays has no option for: a government decides it each year.

/** By country; completes a sentence. */
export const missingDays: Readonly<Record<string, string>> = {
  CN: 'the days off that are moved next to a holiday, and the weekend days worked instead,',
  HU: 'the days off that are moved next to a holiday, and the Saturdays worked instead,',
  MY: 'the day off after a holiday on a weekend, which depends on the state,',
  PH: 'special non-working days, such as All Saints’ Day, and days that a proclamation adds,',
  TH: 'the day off after a holiday on a weekend, and days that the cabinet adds,',
  TW: 'the day off before or after a holiday on a weekend, and the holidays that a law added in 2025,',
  VN: 'the day off after a holiday on a weekend, and the second day of National Day,',
};
