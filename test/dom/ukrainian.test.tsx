/** What holds for every scene of the gallery in Ukrainian, as `words.test.tsx` has it for English: it passes no verdict. */
import { expect, test } from 'vitest';
import { scenes } from '../../components/gallery/scenes.tsx';
import { showInUkrainian } from './show.tsx';

const verdicts =
  /(?<!\p{L})(правд\p{L}*|неправд\p{L}*|істин\p{L}*|брехн\p{L}*|бреш\p{L}*|хибн\p{L}*|помилков\p{L}*|правильн\p{L}*|неправильн\p{L}*|фейк\p{L}*|вигад\p{L}*|маніпул\p{L}*|упередж\p{L}*|необ’єктивн\p{L}*|спростова\p{L}*|підтверджен\p{L}*|перевірен\p{L}*|надійн\p{L}*|достовірн\p{L}*|довір\p{L}*|лів(?:ий|а|е|і|их)|прав(?:ий|а|е|і|их)|пропаганд\p{L}*)(?!\p{L})/iu;
const disclaimers =
  /Позначка не означає, що речення хибне; відсутність позначки не означає, що його ніхто не заперечує\.|Ні вироку, ні балів, ні «лівих» чи «правих»\./g;

test('a Ukrainian verdict is found, and words that only look like one are not', () => {
  for (const verdict of ['Це правда.', 'хибне твердження', 'Фейк', 'Перевірено.', 'ліві видання'])
    expect(verdict).toMatch(verdicts);
  for (const harmless of ['Зліва направо', 'справді', 'Виправлено', 'Ліворуч']) expect(harmless).not.toMatch(verdicts);
});

test.each(Object.keys(scenes))('%s passes no verdict', (name) => {
  const { container } = showInUkrainian(scenes[name]?.());
  expect((container.textContent ?? '').replace(disclaimers, '')).not.toMatch(verdicts);
});
