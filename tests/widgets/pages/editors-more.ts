import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import Tagify from '@yaireo/tagify';
import '@yaireo/tagify/dist/tagify.css';
import { Editor as Draft, EditorState } from 'draft-js';
import 'draft-js/dist/Draft.css';
import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/skins/ui/oxide/skin.css';
import { page, plain, WANT, widget } from './register.ts';

const root = page();
const box = (label: string, html = ''): HTMLElement => {
  const words = document.createElement('h3');
  words.textContent = label;
  const one = document.createElement('div');
  one.style.cssText = 'border:1px solid;min-height:4em';
  one.append(document.createRange().createContextualFragment(html));
  root.append(words, one);
  return one;
};
plain(root);

let draft = EditorState.createEmpty();
function Summary() {
  const [state, setState] = useState(draft);
  draft = state;
  return createElement(Draft, { editorState: state, onChange: setState, ariaLabel: 'Clinical summary' });
}
createRoot(box('Clinical summary')).render(createElement(Summary));
widget('Draft.js', 'Clinical summary', ['/depressive|ketamine/'], () => draft.getCurrentContent().getPlainText());

const inline = box('Treatment history');
inline.setAttribute('aria-label', 'Treatment history');
void tinymce.init({ target: inline, inline: true, skin: false, content_css: false, menubar: false, toolbar: false });
widget('TinyMCE in the page', 'Treatment history', ['/sertraline/i'], () => tinymce.get(0)?.getContent({ format: 'text' }).trim() ?? '');

const area = box('Clinical rationale for this request', '<textarea aria-label="Clinical rationale for this request"></textarea>').querySelector('textarea')!;
void tinymce.init({ target: area, skin: false, content_css: false, menubar: false, toolbar: false, iframe_aria_text: 'Clinical rationale for this request' });
widget('TinyMCE in a frame', 'Clinical rationale for this request', WANT.necessity, () => tinymce.get(1)?.getContent({ format: 'text' }).trim() ?? '');

const tags = box('Codes', '<label for="codes">Primary diagnosis code</label> <input id="codes">').querySelector('input')!;
const tagify = new Tagify(tags, { maxTags: 1 });
widget('Tagify', 'Primary diagnosis code', ['F33.2'], () => tagify.value.map((one) => one.value).join());
