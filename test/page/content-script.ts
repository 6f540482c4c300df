/** What the test's own extension runs in a page, in the world of content scripts. Tells what it saw by an attribute. */
import './page-code.ts';

const life = new AbortController();
const marks = sidelight.createMarks(life.signal);
const [mark] = marks.paint(sidelight.readSentences().map((sentence) => ({ sentence, strength: 'strong' as const })));
const box = mark?.ranges[0]?.getClientRects()[0] ?? new DOMRect();
const found = sidelight.markAt(document, marks.list(), { x: box.x + box.width / 2, y: box.y + box.height / 2 });
const css = 'section { width: 200px; height: 80px }';
const host = sidelight.createCardHost(document, css, { onClose() {}, onPinned() {} }, life.signal);
host.panel.append(document.createElement('section'));
host.open({ ranges: mark?.ranges ?? [] }, { focus: false, isPinned: true });
marks.emphasise(mark);

document.addEventListener('end-of-life', () => life.abort());
document.documentElement.dataset.seen = JSON.stringify({
  listed: marks.list().map(({ sentence }) => sentence.text),
  found: found === mark,
});
