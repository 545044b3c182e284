// `/hold` in other languages than English. 2026-11-23 is a Monday.

import { expect, test } from 'vitest';
import { parseHold } from '../../../src/form/commands/parse-hold.ts';

const today = '2026-11-23';

test.each([
  ['bis morgen', '2026-11-24', ''],
  ['bis übermorgen', '2026-11-25', ''],
  ['bis nächste Woche', '2026-11-30', ''],
  ['bis Mittwoch nächster Woche', '2026-12-02', ''],
  ['bis kommenden Freitag', '2026-11-27', ''],
  ['bis zum 15.', '2026-12-15', ''],
  ['jusqu’à demain', '2026-11-24', ''],
  ['jusqu’à la semaine prochaine', '2026-11-30', ''],
  ['jusqu’à vendredi de la semaine prochaine', '2026-12-04', ''],
  ['hasta mañana', '2026-11-24', ''],
  ['até sexta', '2026-11-27', ''],
  ['tot vrijdag volgende week', '2026-12-04', ''],
  ['fino a domani', '2026-11-24', ''],
  ['till i morgon', '2026-11-24', ''],
  ['до пятницы', '2026-11-27', ''],
  ['до понедельника клиент в отпуске', '2026-11-30', 'клиент в отпуске'],
  ['ждём клиента до пятницы', '2026-11-27', 'ждём клиента'],
  ['до следующей недели', '2026-11-30', ''],
  ['до четверга', '2026-11-26', ''],
  ['до п’ятниці', '2026-11-27', ''],
  ['на 2 недели', '2026-12-07', ''],
  ['do piątku', '2026-11-27', ''],
  ['do jutra', '2026-11-24', ''],
  ['do wtorku', '2026-11-24', ''],
  ['do pátku', '2026-11-27', ''],
  ['do příštího týdne', '2026-11-30', ''],
  ['do petka', '2026-11-27', ''],
  ['直到周五', '2026-11-27', ''],
  ['到12月15日 等待客户', '2026-12-15', '等待客户'],
  ['到下周五', '2026-12-04', ''],
  ['星期五之前', '2026-11-27', ''],
  ['12月15日まで お客様待ち', '2026-12-15', 'お客様待ち'],
  ['金曜日まで', '2026-11-27', ''],
  ['来週の金曜日まで', '2026-12-04', ''],
  ['12월 15일까지 고객 대기', '2026-12-15', '고객 대기'],
  ['다음 주 금요일까지', '2026-12-04', ''],
  ['15 Aralık’a kadar', '2026-12-15', ''],
  ['Cuma gününe kadar müşteri', '2026-11-27', 'müşteri'],
  ['gelecek haftaya kadar', '2026-11-30', ''],
  ['حتى الجمعة', '2026-11-27', ''],
  ['حتى 15 ديسمبر', '2026-12-15', ''],
  ['עד יום שישי', '2026-11-27', ''],
  ['μέχρι την Παρασκευή', '2026-11-27', ''],
  ['đến thứ sáu', '2026-11-27', ''],
  ['sampai Jumat', '2026-11-27', ''],
  ['for a fortnight', '2026-12-07', ''],
])('%j can only be one day', (text, day, reason) => {
  expect(parseHold(text, today)).toEqual({ days: [day], reason });
});

test.each([
  ['bis nächsten Freitag', ['2026-11-27', '2026-12-04']],
  ['jusqu’à vendredi prochain', ['2026-11-27', '2026-12-04']],
  ['hasta el viernes que viene', ['2026-11-27', '2026-12-04']],
  ['до следующей пятницы', ['2026-11-27', '2026-12-04']],
  ['bis Ende Dezember', ['2026-12-31', '2027-01-01']],
])('%j can mean two days', (text, days) => {
  expect(parseHold(text, today)?.days).toEqual(days);
});

test.each([
  'bis Ende des Monats',
  'bis Jahresende',
  'до конца месяца',
  'do końca miesiąca',
  'bis Freitag in zwei Wochen',
])('%j is a time, but no day', (text) => {
  expect(parseHold(text, today)).toBeNull();
});

test.each([
  'homme clé absent',
  'na klienta czekamy',
  'до ответа клиента',
  '고객이 답할 때까지',
  'お客様の返事があるまで',
  '客户确认之前',
  'müşteri cevap verene kadar',
  'do the tests first',
])('%j is a reason', (text) => {
  expect(parseHold(text, today)).toEqual({ days: [], reason: text });
});
