// Automatic replies of people who are away, which GitHub posts as their comments.
//
// Sources: octocat/Hello-World#104 and #166, osTicket/osTicket#1041.

import { expect, test } from 'vitest';
import { parseComment } from '../../../../src/form/commands/parse-commands.ts';

test.each([
  'I am out of the office until 30/09/2026.\n\nNote: This is an automated response to your message "Re: [acme/ops] Example (#1)" sent on 9/26/2026 2:41:40 AM.\n\nThis is the only notification you will receive while this person is away.',
  'Thank you for your email. I am out of the office this week working on a project. I will not have access to email and will respond when I return.',
  'Hello,\n\nI am currently on annual leave until 7 December. For urgent matters please contact bob@example.com.\n\nKind regards\nSam',
  'Automatic reply: Sales > Onboarding (#12)\n\nI am away.',
  'I’m out of office with limited access to e-mail.',
  'Vielen Dank für Ihre Nachricht. Ich bin bis einschließlich 5. Dezember nicht im Büro. Ihre E-Mail wird nicht weitergeleitet.',
  'Ich bin vom 1. bis 5. Dezember im Urlaub. In dringenden Fällen wenden Sie sich bitte an bob@example.com.',
  'Abwesenheitsnotiz: bis Montag',
  'Bonjour,\n\nJe suis actuellement en congés jusqu’au 5 décembre. En cas d’urgence, contactez Bob.',
  'Gracias por su mensaje. Estoy fuera de la oficina hasta el lunes.',
  'Obrigado pelo contato. Estou de férias até 5 de dezembro.',
  'Grazie per il messaggio. Sono in ferie fino al 5 dicembre.',
  'Bedankt voor uw bericht. Ik ben tot 5 december afwezig.',
  'Dziękuję za wiadomość. Jestem na urlopie do 5 grudnia.',
  'Спасибо за письмо. Я в отпуске до 5 декабря, по срочным вопросам пишите Бобу.',
  'ただいま休暇をいただいております。お急ぎの場合はボブまでご連絡ください。',
  '您好，我正在休假。紧急事宜请联系 Bob。',
  '현재 휴가 중입니다. 긴급한 용무는 Bob에게 연락 바랍니다.',
])('%s', (comment) => {
  expect(parseComment(comment)).toEqual({ commands: [], text: '' });
});

test.each([
  'Ana is out of the office until Monday.',
  'I am out of the office tomorrow, but the budget is 48,000.',
  'The customer gets an automatic reply with the welcome text.',
  'Ich bin morgen im Urlaub, Bob hat den Vertrag.',
  'The contact is on leave: write to bob@example.com.',
  'It is urgent: call Ana.',
  'We are travelling to Berlin with 12 people.',
  'They use the automated response of the help desk.',
])('a person answers: %s', (comment) => {
  expect(parseComment(comment).text).toBe(comment);
});
