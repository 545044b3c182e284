// Words with which people say that they have no answer: "n/a", "k. A.", "未定". No part of Intl has them.

/** Without spaces and punctuation. */
const words = new Set(
  [
    'nobody',
    'na none nil null nothing noanswer notapplicable notavailable notyet notknown notknownyet unknown',
    'tbd tba tbc tobedetermined tobedefined tobeconfirmed tobeannounced noneyet noone unassigned',
    'ka keine keiner keins kein keineangabe keineangaben entfällt nichtzutreffend nichtbekannt unbekannt',
    'nochoffen nochunklar offen niemand nochnichtbekannt',
    'aucun aucune néant so sansobjet inconnu àdéfinir àconfirmer nc nonapplicable personne',
    'ninguno ninguna noaplica nohay pordefinir porconfirmar pendiente nadie desconocido',
    'nenhum nenhuma nãoseaplica nãohá adefinir aconfirmar pendente ninguém desconhecido nd',
    'nessuno nessuna nonapplicabile dadefinire daconfermare sconosciuto',
    'geen nvt nietvantoepassing onbekend ntb nognietbekend ingen inget ejaktuellt okänt ukendt ukjent eitiedossa',
    'brak niedotyczy doustalenia nieznany není žádný žádná neuvedeno nenírelevantní yok belirsiz belirlenecek',
    'нет неприменимо неизвестно нд немає δυ κανένα άγνωστο',
    'なし 無し 未定 該当なし 特になし 無 无 没有 沒有 暂无 待定 不适用 不適用 未知 없음 미정 해당없음',
    'لايوجد غيرمعروف אין לאידוע लागूनहीं नहीं ไม่มี ไม่ทราบ khôngcó chưacó khôngápdụng',
  ]
    .join(' ')
    .split(' ')
    .map((word) => word.normalize('NFC')),
);

/** Whether the text only declines to answer. */
export function saysNoAnswer(text: string): boolean {
  return text.length <= longest && words.has(keyOf(text));
}

/** The same, or nothing but punctuation: `?`, `--`, `…`. */
export function givesNoAnswer(text: string): boolean {
  return saysNoAnswer(text) || /^[\p{P}\s]{1,40}$/u.test(text);
}

const longest = 40;

function keyOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\p{P}\s]/gu, '');
}
