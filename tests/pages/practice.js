// Pressing "Submit" leaves a mark on the page and sends nothing: tests look for the mark.
for (const form of document.forms) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    document.body.insertAdjacentHTML('afterbegin', '<p id="submitted">Submitted (practice only: nothing was sent)</p>');
  });
}
// As many portals do: what was typed is taken from events, never from the value alone.
const seen = {};
for (const kind of ['input', 'change', 'blur']) {
  document.addEventListener(kind, (event) => {
    const name = event.target.name || event.target.id;
    if (name) (seen[name] ??= []).push(kind);
  }, true);
}
globalThis.practiceSeen = seen;
