/** Runs in the page, so it stands alone: a form of so many questions, built of what portals are built of, in sections of ten. */
export function layForm(questions: number): void {
  let html = '<h1>Prior Authorization Request Form</h1><form>';
  const names = ['Member ID', 'Patient last name', 'Date of birth', 'Prescriber NPI', 'Requested medication', 'Office phone', 'Group number', 'Diagnosis code', 'Dose', 'City'];
  for (let at = 0; at < questions; at += 1) {
    if (at % 10 === 0) html += `${at > 0 ? '</fieldset>' : ''}<fieldset><legend>Section ${at / 10 + 1}</legend>`;
    const label = `<label for="f${at}">${names[at % names.length]} ${at}</label>`;
    if (at % 5 === 3) html += `<div class="row">${label}<select id="f${at}"><option>Select</option><option>Standard</option><option>Expedited</option></select></div>`;
    else if (at % 5 === 4) html += `<div class="row"><span>Is the member ${at} of age?</span><label><input type="radio" name="r${at}"> Yes</label><label><input type="radio" name="r${at}"> No</label></div>`;
    else html += `<div class="row">${label}<input id="f${at}"><span class="hint">As on the card</span></div>`;
  }
  document.body.replaceChildren(document.createRange().createContextualFragment(`${html}</fieldset><button type="button">Submit</button></form>`));
}

/** Runs in the page: one walk of every node, and the text that a person reads in each label. */
export function floor(): number {
  let read = 0;
  const walk = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) if (node instanceof HTMLLabelElement) read += node.innerText.length;
  return read;
}

/** Runs in the page: the least that filling takes, a value and its events, with the focus as a person has it. */
export function assignAll(): void {
  for (const one of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    if (one instanceof HTMLInputElement && one.type === 'radio') {
      if (one.parentElement?.textContent?.trim() === 'Yes') one.click();
      continue;
    }
    one.focus();
    one.value = one instanceof HTMLSelectElement ? 'Standard' : '12';
    one.dispatchEvent(new Event('input', { bubbles: true }));
    one.dispatchEvent(new Event('change', { bubbles: true }));
    one.blur();
  }
}
